/**
 * The dataset's source records: one person, company or lawsuit a file in `data/`.
 *
 * The same schemas check the files, the compiled release and (later) the reader's corrections.
 * Rules that need more than one record (unknown ids, two current CEOs, shared names) are in `lib/dataset/check.ts`.
 */
import { entityIdSchema } from './entity-id';
import { daySchema, partialDateSchema } from './partial-date';
import { z } from './schema';
import { CLAIMS, EVENTS, FIELDS, SIDES, STATUSES, TIES, TITLES } from './vocabulary';

const freeText = z.string().check(z.minLength(1), z.maxLength(300), z.refine(isPlain, 'no control or bidi characters'));

/** A page that says a fact. `published` is the page's own date; `checked` the day on which we read it. */
export const sourceSchema = z.strictObject({
  checked: daySchema,
  /** A court docket, a filing, the company's own page: it may stand alone. */
  primary: z.optional(z.literal(true)),
  published: z.optional(partialDateSchema),
  publisher: freeText,
  url: z.url({ protocol: /^https$/, error: 'a source is an https address' }),
});
export type Source = z.infer<typeof sourceSchema>;

/** Keys of the record's `sources`. */
const cites = z.array(z.string()).check(z.minLength(1, 'a fact needs at least one source'));

/**
 * A written form. `weak`: needs other evidence (a common word, a common name), everywhere or in the given languages.
 * `alone`: famous by this short form without the full name.
 */
export const nameSchema = z.union([
  freeText,
  z.strictObject({
    alone: z.optional(z.literal(true)),
    since: z.optional(partialDateSchema),
    text: freeText,
    until: z.optional(partialDateSchema),
    weak: z.optional(z.union([z.literal(true), z.array(z.string()).check(z.minLength(1))])),
  }),
]);

export type Name = z.infer<typeof nameSchema>;

/** The written form of a name, with or without flags. */
export function nameText(name: Name): string {
  return typeof name === 'string' ? name : name.text;
}

/** By language (BCP 47); the first of a language is the usual form. */
export const namesSchema = z.record(
  z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'a language is "ru" or "zh-Hans"')),
  z.array(nameSchema).check(z.minLength(1)),
);

const idsSchema = z.strictObject({
  cik: z.optional(z.string().check(z.regex(/^\d{1,10}$/))),
  /** Of a lawsuit: the court, as CourtListener and data/imported/courts.json call it. */
  court: z.optional(z.string().check(z.regex(/^[a-z0-9]+$/))),
  courtlistener: z.optional(z.string().check(z.regex(/^\d+$/))),
  lei: z.optional(z.string().check(z.regex(/^[A-Z0-9]{20}$/))),
  ticker: z.optional(freeText),
  /** Title of the English article. */
  wikipedia: z.optional(freeText),
  wikidata: z.optional(z.string().check(z.regex(/^Q\d+$/))),
});

const sourcesSchema = z.record(z.string(), sourceSchema);

/**
 * A post. Exactly one of `title` (closed list) and `titleText` (English), one of `organisation` (an id of the dataset)
 * and `organisationName`. No `end` and no `ended`: held on the day of the last check.
 * `ended`: over, on a day that no source gives.
 */
export const roleSchema = z.strictObject({
  end: z.optional(partialDateSchema),
  ended: z.optional(z.literal(true)),
  organisation: z.optional(entityIdSchema),
  organisationName: z.optional(freeText),
  /** Reported in filings of this time: the post may have begun before and gone on after it. Then there is no start and no end. */
  seen: z.optional(z.strictObject({ from: daySchema, to: daySchema })),
  sources: cites,
  start: z.optional(partialDateSchema),
  title: z.optional(z.enum(TITLES)),
  titleText: z.optional(freeText),
});
export type Role = z.infer<typeof roleSchema>;

export const personSchema = z.strictObject({
  id: entityIdSchema,
  ids: idsSchema,
  kind: z.literal('person'),
  names: namesSchema,
  profile: z.strictObject({
    died: z.optional(partialDateSchema),
    /** Which grammatical forms the languages use for this person. */
    gender: z.optional(z.enum(['female', 'male'])),
    sources: z.optional(cites),
  }),
  roles: z.array(roleSchema),
  sources: sourcesSchema,
  tier: z.enum(['curated', 'imported']),
});
export type Person = z.infer<typeof personSchema>;

/** This company is `tie` of/in `company`: { tie: "investor", company: "openai" } on Microsoft. */
export const tieSchema = z.strictObject({
  company: entityIdSchema,
  end: z.optional(partialDateSchema),
  ended: z.optional(z.literal(true)),
  sources: cites,
  start: z.optional(partialDateSchema),
  tie: z.enum(TIES),
});
export type Tie = z.infer<typeof tieSchema>;

export const companySchema = z.strictObject({
  id: entityIdSchema,
  ids: idsSchema,
  kind: z.literal('company'),
  names: namesSchema,
  profile: z.strictObject({
    /** ISO 3166-1 alpha-2 of the seat. */
    country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
    dissolved: z.optional(partialDateSchema),
    field: z.optional(z.enum(FIELDS)),
    founded: z.optional(partialDateSchema),
    sources: cites,
  }),
  sources: sourcesSchema,
  ties: z.array(tieSchema),
  tier: z.enum(['curated', 'imported']),
});
export type Company = z.infer<typeof companySchema>;

export const lawsuitSchema = z.strictObject({
  caption: freeText,
  claims: z.array(z.enum(CLAIMS)).check(z.minLength(1)),
  court: freeText,
  docket: z.optional(freeText),
  /** Oldest first. `note`: a few neutral English words. */
  events: z.array(
    z.strictObject({ date: partialDateSchema, event: z.enum(EVENTS), note: z.optional(freeText), sources: cites }),
  ),
  filed: partialDateSchema,
  id: entityIdSchema,
  ids: idsSchema,
  kind: z.literal('lawsuit'),
  parties: z.array(
    z.strictObject({ entity: z.optional(entityIdSchema), name: z.optional(freeText), side: z.enum(SIDES) }),
  ),
  sources: sourcesSchema,
  status: z.strictObject({
    /** The day on which somebody last looked whether the status still holds. */
    checked: daySchema,
    date: partialDateSchema,
    sources: cites,
    word: z.enum(STATUSES),
  }),
  tier: z.enum(['curated', 'imported']),
});
export type Lawsuit = z.infer<typeof lawsuitSchema>;

/** Any file of `data/`. */
export const recordSchema = z.discriminatedUnion('kind', [personSchema, companySchema, lawsuitSchema]);
export type DatasetRecord = z.infer<typeof recordSchema>;
export type Entity = Person | Company;

/** No control characters, and none that turn the reading direction: a name must not be able to disguise itself. */
function isPlain(text: string): boolean {
  return !/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text) && text.trim() === text;
}
