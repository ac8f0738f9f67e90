/** Where names stand in a text. Offsets are UTF-16 code units of the page text, `end` exclusive. */
import { entityIdSchema } from './entity-id';
import { z } from './schema';

/** A piece of text, `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const KINDS = ['person', 'company'] as const;
export type EntityKind = (typeof KINDS)[number];

/**
 * A name in a text that the matcher accepted as an entity.
 *
 * `entities`: the best reading first; more than one only when two fit alike ("one of these two").
 * `confidence`: 0 to 1, comparable between mentions of one text.
 */
export const mentionSchema = z.strictObject({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  kind: z.enum(KINDS),
  entities: z.array(entityIdSchema).check(z.minLength(1)),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
});
export type Mention = Readonly<z.infer<typeof mentionSchema>>;
