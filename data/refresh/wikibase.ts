/**
 * Wikidata's entity JSON, read: statements by rank, dates by precision, references with a page.
 * @see https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html
 */
import { daySchema, partialDateSchema, type PartialDate } from '../../lib/model/partial-date';
import { sourceSchema, type Source } from '../../lib/model/record';
import { z } from '../../lib/model/schema';

/** A map; PHP writes an empty one as a list. */
function mapOf<T>(value: z.ZodMiniType<T>) {
  return z.union([
    z.record(z.string(), value),
    z.pipe(
      z.tuple([]),
      z.transform((): Record<string, T> => ({})),
    ),
  ]);
}

const snakSchema = z.object({
  snaktype: z.enum(['value', 'somevalue', 'novalue']),
  /** Absent for somevalue ("there is one, unknown") and novalue ("there is none"). */
  datavalue: z.optional(z.object({ value: z.unknown() })),
});
type Snak = z.infer<typeof snakSchema>;

const statementSchema = z.object({
  mainsnak: snakSchema,
  qualifiers: z.optional(mapOf(z.array(snakSchema))),
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  references: z.optional(z.array(z.object({ snaks: mapOf(z.array(snakSchema)) }))),
});
export type Statement = z.infer<typeof statementSchema>;

export const labelsSchema = mapOf(z.object({ value: z.string() }));
export type Labels = z.infer<typeof labelsSchema>;

const entitySchema = z.object({
  id: z.string(),
  claims: mapOf(z.array(statementSchema)),
  labels: labelsSchema,
});
export type WikidataEntity = z.infer<typeof entitySchema>;

/** Of one entity: a merged one answers under its new id, an article without an item as missing. */
export const entitiesSchema = z.object({
  entities: z.record(z.string(), z.union([entitySchema, z.object({ missing: z.string() })])),
});

/** Statements that may be used: without deprecated ones; where one is preferred, only those that are. */
export function bestStatements(statements: readonly Statement[] = []): readonly Statement[] {
  const preferred = statements.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : statements.filter(({ rank }) => rank === 'normal');
}

/** The id of the item that a snak names. */
export function itemOf(snak: Snak | undefined): string | undefined {
  const value = itemSchema.safeParse(snak?.datavalue?.value);
  if (!value.success) return undefined;
  return value.data.id ?? `Q${value.data['numeric-id']}`;
}

const itemSchema = z.object({ id: z.optional(z.string()), 'numeric-id': z.optional(z.number()) });

/** The date of a snak in its precision; `undefined` when it has none, is coarser than a year, or before our era. */
export function dateOf(snak: Snak | undefined): PartialDate | undefined {
  const value = timeSchema.safeParse(snak?.datavalue?.value);
  if (!value.success || value.data.precision < YEAR) return undefined;
  const [, year, month = '00', day = '00'] = /^\+0*(\d{4})-(\d\d)-(\d\d)T/.exec(value.data.time) ?? [];
  if (year === undefined) return undefined;
  const { precision } = value.data;
  const text = precision === YEAR || month === '00' ? year : precision === MONTH || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`; // prettier-ignore
  return partialDateSchema.safeParse(text).success ? text : undefined;
}

const YEAR = 9;
const MONTH = 10;
const timeSchema = z.object({ time: z.string(), precision: z.number() });

/** When something began and ended. `ended`: true for an unknown end, false for none, `undefined` when nothing is said. */
export function spanOf({ qualifiers = {} }: Statement): { start?: PartialDate; end?: PartialDate; ended: boolean | undefined } {
  const start = dateOf(qualifiers['P580']?.[0]);
  const endSnak = qualifiers['P582']?.[0];
  const end = dateOf(endSnak);
  // An end coarser than a year is an end all the same.
  const ended = endSnak === undefined || end !== undefined ? undefined : endSnak.snaktype !== 'novalue';
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }), ended };
} // prettier-ignore

/**
 * The pages that references cite by https. "Imported from Wikipedia" is no reference.
 *
 * @param publisherOf the publisher's name by the page's host
 * @param day when no reference says on which day the page was read
 */
export function sourcesOf(statement: Statement, publisherOf: (host: string) => string, day: string): readonly Source[] {
  return (statement.references ?? []).flatMap(({ snaks }) => {
    const url = snaks['P854']?.[0]?.datavalue?.value;
    if (typeof url !== 'string' || !URL.canParse(url)) return [];
    const read = dateOf(snaks['P813']?.[0]);
    const published = dateOf(snaks['P577']?.[0]);
    const source = {
      checked: daySchema.safeParse(read).success ? read : day,
      ...(published === undefined ? {} : { published }),
      publisher: publisherOf(new URL(url).host.replace(/^www\./, '')),
      url,
    };
    const parsed = sourceSchema.safeParse(source);
    return parsed.success ? [parsed.data] : [];
  });
}
