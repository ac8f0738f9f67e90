/** What a card shows: the record and the few words about others that it needs. Made by the background, drawn by `components`. */
import { entityIdSchema } from './entity-id';
import { entityLabelSchema } from './entity-label';
import { daySchema } from './partial-date';
import { companySchema, lawsuitSchema, personSchema, roleSchema, sourceSchema, tieSchema } from './record';
import { z } from './schema';

export type { EntityLabel } from './entity-label';

export const cardSchema = z.strictObject({
  record: z.discriminatedUnion('kind', [personSchema, companySchema]),
  /** The record's usual name in the reader's language. */
  name: z.string(),
  /** Every entity that the card names, by id: employers, ties, parties. */
  labels: z.record(z.string(), entityLabelSchema),
  /** Of a company: who holds or held a post there, with the sources of that fact. Current ones first. */
  people: z.array(
    z.strictObject({
      person: entityIdSchema,
      /** Which form of the title the language uses for this person. */
      gender: z.optional(z.enum(['female', 'male'])),
      role: roleSchema,
      sources: z.array(sourceSchema),
    }),
  ),
  /** Of a company: the ties of other companies to it (its parent, its investors), with their sources. Absent is none. */
  tiedBy: z.optional(
    z.array(z.strictObject({ company: entityIdSchema, tie: tieSchema, sources: z.array(sourceSchema) })),
  ),
  /** In which the record is a party; the newest status first. */
  lawsuits: z.array(lawsuitSchema),
  release: z.strictObject({ version: z.string(), date: daySchema }),
});
export type CardData = z.infer<typeof cardSchema>;
