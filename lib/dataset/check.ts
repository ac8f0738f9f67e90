/**
 * Holds source records to schema and rules. Each problem names file, field and mend.
 *
 * A rule is one function; `RULES` lists them. Rules see records that passed the schema only.
 */
import { earliestDay, latestDay, type PartialDate } from '../model/partial-date';
import { isCurrent } from '../model/role';
import {
  nameText,
  recordSchema,
  type Company,
  type DatasetRecord,
  type Lawsuit,
  type Person,
  type Source,
} from '../model/record';
import type { z } from '../model/schema';
import { isEntity } from './compile';
import { nameForms } from './name-forms';

/** A file of `data/` as it was read. */
export interface SourceFile {
  /** Relative to `data/`, e.g. "people/sam-altman.json". */
  readonly path: string;
  readonly text: string;
}

export interface Problem {
  readonly path: string;
  /** Such as "roles[2].end"; empty for the whole file. */
  readonly field: string;
  /** What is wrong, and how to mend it. */
  readonly message: string;
}

/** The records that passed, and every problem found. @param today `YYYY-MM-DD` */
export function checkFiles(
  files: readonly SourceFile[],
  today: string,
): { records: DatasetRecord[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const records: DatasetRecord[] = [];
  const paths = new Map<string, string>();
  for (const file of files) {
    const { record, problems: found } = parseFile(file);
    problems.push(...found);
    if (!record) continue;
    records.push(record);
    paths.set(record.id, file.path);
  }
  const dataset: Dataset = { records, byId: new Map(records.map((record) => [record.id, record])), today };
  for (const rule of RULES)
    for (const { id, field, message } of rule(dataset)) problems.push({ path: paths.get(id) ?? '', field, message });
  return { records, problems };
}

interface Dataset {
  readonly records: readonly DatasetRecord[];
  readonly byId: ReadonlyMap<string, DatasetRecord>;
  readonly today: string;
}

interface Finding {
  readonly id: string;
  readonly field: string;
  readonly message: string;
}

type Rule = (dataset: Dataset) => Iterable<Finding>;

const IMPORTED = 'imported/';
const FOLDERS = { person: 'people', company: 'companies', lawsuit: 'lawsuits' } as const;

function pathOf(record: DatasetRecord): string {
  return `${FOLDERS[record.kind]}/${record.id}.json`;
}

function parseFile({ path, text }: SourceFile): { record?: DatasetRecord; problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path, field: '', message: `is no JSON (${String(error)}): mend the syntax` }] };
  }
  const problems = unsortedKeys(json, '').map((field) => ({
    path,
    field,
    message: 'keys are not sorted: run npm run data:format',
  }));
  const parsed = recordSchema.safeParse(json);
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      problems.push({ path, field: fieldOf(issue.path), message: describe(issue) });
    return { problems };
  }
  if (path.startsWith(IMPORTED) !== (parsed.data.tier === 'imported'))
    problems.push({
      path,
      field: 'tier',
      message: `does not fit the folder: imported records stand in ${IMPORTED} alone`,
    });
  if (parsed.data.tier === 'curated' && pathOf(parsed.data) !== path)
    problems.push({
      path,
      field: 'id',
      message: `belongs into ${pathOf(parsed.data)}: rename the file or mend the id`,
    });
  return { record: parsed.data, problems };
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return issue.errors.flat().map((inner) => `${fieldOf(inner.path)} ${inner.message}`.trim()).join(' / '); // prettier-ignore
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => inner.message).join(' / ');
  return issue.message;
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, ''); // prettier-ignore
}

function unsortedKeys(value: unknown, field: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => unsortedKeys(item, `${field}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const unsorted = keys.some((key, at) => at > 0 && (keys[at - 1] ?? '') > key) ? [field || '(top)'] : [];
  return [...unsorted, ...Object.entries(value).flatMap(([key, item]) => unsortedKeys(item, `${field}.${key}`.replace(/^\./, '')))]; // prettier-ignore
}

/** Every fact of a record with the keys of its sources. */
export function* citations(record: DatasetRecord): Generator<{ field: string; keys: readonly string[] }> {
  if (record.kind !== 'lawsuit') yield { field: 'profile', keys: record.profile.sources ?? [] };
  if (record.kind === 'person') for (const [at, { sources }] of record.roles.entries()) yield { field: `roles[${at}]`, keys: sources }; // prettier-ignore
  if (record.kind === 'company') for (const [at, { sources }] of record.ties.entries()) yield { field: `ties[${at}]`, keys: sources }; // prettier-ignore
  if (record.kind === 'lawsuit') {
    yield { field: 'status', keys: record.status.sources };
    for (const [at, { sources }] of record.events.entries()) yield { field: `events[${at}]`, keys: sources };
  }
}

const RULES: readonly Rule[] = [
  function* duplicateId({ records }) {
    const seen = new Set<string>();
    for (const { id } of records) {
      if (seen.has(id)) yield { id, field: 'id', message: 'two records have this id: rename one' };
      seen.add(id);
    }
  },
  function* sourceKeys({ records }) {
    for (const record of records) {
      const cited = new Set<string>();
      for (const { field, keys } of citations(record))
        for (const key of keys) {
          cited.add(key);
          if (!Object.hasOwn(record.sources, key))
            yield { id: record.id, field, message: `cites "${key}", which is not in sources: add it` };
        }
      for (const key of Object.keys(record.sources)) if (!cited.has(key)) yield { id: record.id, field: `sources.${key}`, message: 'no fact cites it: cite or delete it' }; // prettier-ignore
    }
  },
  function* twoSources({ records }) {
    for (const record of records) {
      if (record.tier !== 'curated') continue;
      for (const { field, keys } of mustBeSure(record)) {
        const sources = keys.flatMap((key) => record.sources[key] ?? []);
        if (!isSure(sources))
          yield { id: record.id, field, message: 'needs two independent publishers or one primary source: add one' };
      }
    }
  },
  function* sourceDates({ records, today }) {
    for (const record of records)
      for (const [key, source] of Object.entries(record.sources)) {
        const field = `sources.${key}`;
        if (source.checked > today)
          yield { id: record.id, field, message: `checked ${source.checked} is in the future` };
        if (source.published && earliestDay(source.published) > source.checked) yield { id: record.id, field, message: 'published after it was checked: mend a date' }; // prettier-ignore
      }
  },
  function* sameUrlTwice({ records }) {
    for (const record of records) {
      const urls = new Set<string>();
      for (const [key, { url }] of Object.entries(record.sources)) {
        if (urls.has(url))
          yield { id: record.id, field: `sources.${key}`, message: 'its url stands here twice: cite one of them' };
        urls.add(url);
      }
    }
  },
  function* roles(dataset) {
    for (const person of dataset.records)
      if (person.kind === 'person') for (const [at, role] of person.roles.entries()) for (const message of roleProblems(role, person, dataset)) yield { id: person.id, field: `roles[${at}]`, message }; // prettier-ignore
  },
  function* twoHeads({ records }) {
    const heads = new Map<string, string[]>();
    for (const person of records) {
      if (person.kind !== 'person') continue;
      for (const role of person.roles)
        if (role.title === 'ceo' && role.organisation && isCurrent(role)) heads.set(role.organisation, [...(heads.get(role.organisation) ?? []), person.id]); // prettier-ignore
    }
    for (const [company, people] of heads)
      if (people.length > 1) for (const id of people) yield { id, field: 'roles', message: `${company} has two current CEOs (${people.join(', ')}): end one, or make both co-ceo` }; // prettier-ignore
  },
  function* ties({ records, byId, today }) {
    for (const company of records) {
      if (company.kind !== 'company') continue;
      for (const [at, tie] of company.ties.entries()) {
        const field = `ties[${at}]`;
        if (byId.get(tie.company)?.kind !== 'company') yield { id: company.id, field, message: `"${tie.company}" is no company of the dataset: add it or delete the tie` }; // prettier-ignore
        if (tie.company === company.id) yield { id: company.id, field, message: 'ties the company to itself' };
        for (const message of spanProblems(tie.start, tie.end, today)) yield { id: company.id, field, message };
      }
      for (const message of spanProblems(company.profile.founded, company.profile.dissolved, today)) yield { id: company.id, field: 'profile', message }; // prettier-ignore
    }
  },
  function* lawsuits(dataset) {
    for (const lawsuit of dataset.records) if (lawsuit.kind === 'lawsuit') yield* lawsuitFindings(lawsuit, dataset);
  },
  function* names({ records }) {
    const owners = new Map<string, { id: string; plain: boolean; text: string }[]>();
    for (const entity of records) {
      if (!isEntity(entity)) continue;
      if (entity.names['en'] === undefined)
        yield { id: entity.id, field: 'names.en', message: 'is missing: every entity has its usual English name' };
      for (const [lang, list] of Object.entries(entity.names)) {
        const texts = list.map(nameText);
        if (new Set(texts).size < texts.length)
          yield { id: entity.id, field: `names.${lang}`, message: 'a name stands here twice: delete one' };
      }
      for (const form of nameForms(entity)) {
        if (form.form === 'family' || form.form === 'given' || isNamesake(entity)) continue;
        const key = form.tokens.join(' ');
        const list = owners.get(key) ?? [];
        if (!list.some(({ id }) => id === entity.id)) owners.set(key, [...list, { id: entity.id, plain: form.weak === undefined, text: form.text }]); // prettier-ignore
      }
    }
    for (const sharers of owners.values())
      if (sharers.length > 1) for (const { id, plain, text } of sharers) if (plain) yield { id, field: 'names', message: `"${text}" is also a name of ${sharers.filter((other) => other.id !== id).map((other) => other.id).join(', ')}: flag it weak or delete it` }; // prettier-ignore
  },
];

/** Imported people are told apart by their companies and offices, not by names that many bear. */
function isNamesake(entity: DatasetRecord): boolean {
  return entity.kind === 'person' && entity.tier === 'imported';
}

/** Facts that need two independent publishers or a primary source. */
export function mustBeSure(record: DatasetRecord): { field: string; keys: readonly string[] }[] {
  if (record.kind === 'lawsuit') return [{ field: 'status', keys: record.status.sources }];
  if (record.kind !== 'person') return [];
  return record.roles.flatMap((role, at) => (isCurrent(role) ? [{ field: `roles[${at}]`, keys: role.sources }] : []));
}

/** Two publishers, or one page that is the origin of the fact. */
export function isSure(sources: readonly Source[]): boolean {
  return sources.some((source) => source.primary) || new Set(sources.map((source) => source.publisher)).size > 1;
}

function* roleProblems(role: Person['roles'][number], person: Person, { byId, today }: Dataset): Generator<string> {
  if ((role.title === undefined) === (role.titleText === undefined))
    yield 'has both or none of title and titleText: keep one';
  if ((role.organisation === undefined) === (role.organisationName === undefined))
    yield 'has both or none of organisation and organisationName: keep one';
  const organisation = role.organisation === undefined ? undefined : byId.get(role.organisation);
  if (role.organisation !== undefined && organisation?.kind !== 'company')
    yield `"${role.organisation}" is no company of the dataset: add it or use organisationName`;
  if (role.end !== undefined && role.ended) yield 'has end and ended: the end says it';
  if (role.seen && (role.start ?? role.end ?? role.ended) !== undefined)
    yield 'has seen and a start or end: keep what the source says';
  if (role.seen && role.seen.from > role.seen.to)
    yield `was seen until ${role.seen.to} before it was seen first (${role.seen.from})`;
  if (person.tier === 'curated' && role.seen) yield 'has seen: a curated role has start and end';
  yield* spanProblems(role.start, role.end, today);
  const { died } = person.profile;
  if (died !== undefined && isCurrent(role)) yield `is current, but the person died ${died}: end it`;
  const dissolved = (organisation as Company | undefined)?.profile?.dissolved;
  if (dissolved !== undefined && isCurrent(role))
    yield `is current, but ${role.organisation} was dissolved ${dissolved}: end it`;
}

function* spanProblems(start: PartialDate | undefined, end: PartialDate | undefined, today: string): Generator<string> {
  if (start !== undefined && end !== undefined && latestDay(end) < earliestDay(start))
    yield `ends (${end}) before it starts (${start})`;
  if (start !== undefined && earliestDay(start) > today) yield `starts in the future (${start})`;
  if (end !== undefined && earliestDay(end) > today) yield `ends in the future (${end})`;
}

function* lawsuitFindings(lawsuit: Lawsuit, { byId, today }: Dataset): Generator<Finding> {
  const { id, parties, events, status } = lawsuit;
  for (const [at, party] of parties.entries()) {
    if ((party.entity === undefined) === (party.name === undefined))
      yield { id, field: `parties[${at}]`, message: 'has both or none of entity and name: keep one' };
    const entity = party.entity === undefined ? undefined : byId.get(party.entity);
    if (party.entity !== undefined && (entity === undefined || entity.kind === 'lawsuit'))
      yield {
        id,
        field: `parties[${at}]`,
        message: `"${party.entity}" is nobody of the dataset: add the record or use name`,
      };
  }
  if (!parties.some((party) => party.entity !== undefined))
    yield { id, field: 'parties', message: 'names nobody of the dataset' };
  for (const side of ['plaintiff', 'defendant'] as const)
    if (!parties.some((party) => party.side === side)) yield { id, field: 'parties', message: `has no ${side}` };
  for (const [at, { date }] of events.entries()) {
    if (earliestDay(date) > today) yield { id, field: `events[${at}].date`, message: `is in the future (${date})` };
    const previous = events[at - 1];
    if (previous && earliestDay(previous.date) > latestDay(date))
      yield { id, field: `events[${at}].date`, message: 'is older than the event before it: sort the events' };
  }
  if (latestDay(status.date) < earliestDay(lawsuit.filed))
    yield { id, field: 'status.date', message: 'is before the suit was filed' };
  if (earliestDay(status.date) > status.checked || status.checked > today)
    yield { id, field: 'status.checked', message: 'is before the status or in the future' };
  const settling = events.findLast(({ event }) => ENDING.has(event));
  if (settling && latestDay(status.date) < earliestDay(settling.date))
    yield {
      id,
      field: 'status',
      message: `is older than its ${settling.event} of ${settling.date}: bring it up to date`,
    };
}

/** Events after which an older status cannot stand. */
const ENDING: ReadonlySet<string> = new Set([
  'verdict',
  'judgment',
  'dismissed',
  'settlement-approved',
  'withdrawn',
  'appeal-decided',
]);
