/** The US Congress of today and the presidents and vice presidents since 1900, with their dated terms (congress-legislators, CC0). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Person, Role, Source } from '../../lib/model/record';
import { z } from '../../lib/model/schema';
import { isCommonFirstName } from '../../lib/text/first-names';
import { foldString } from '../../lib/text/fold';
import type { Imported } from './companies';
import type { CorePerson } from './officers';
import { slugOf } from './slug';

const text = z.string();
const legislator = z.object({
  id: z.object({ bioguide: z.optional(text), wikipedia: z.optional(text), wikidata: z.optional(text) }),
  name: z.object({ first: text, last: text, nickname: z.optional(text), official_full: z.optional(text) }),
  bio: z.optional(z.object({ gender: z.optional(text) })),
  terms: z.array(z.object({ type: z.enum(['sen', 'rep', 'prez', 'viceprez']), start: text, end: text })),
});
type Legislator = z.infer<typeof legislator>;

/** The day of the copy that was read; a term that ends after it is held today. */
const READ = '2026-06-15';
/** Older presidents are history, and their surnames are towns and schools. */
const FIRST_YEAR = '1900';

const POSTS = {
  sen: { organisationName: 'United States Senate', title: 'legislator' },
  rep: { organisationName: 'United States House of Representatives', title: 'legislator' },
  prez: { organisationName: 'United States of America', title: 'head-of-state' },
  viceprez: { organisationName: 'United States of America', titleText: 'vice president' },
} as const;

/** @param core curated persons: whoever has their name or Wikidata item is left to them */
export function importCongress(folder: string, core: readonly CorePerson[]): Imported<Person> {
  const known = new Set(core.flatMap(({ id, ids }) => [id as string, ids.wikidata ?? '', ids.wikipedia ?? '']));
  const clashes: string[] = [];
  const people = new Map<string, Person>();
  const rows = ['legislators-current.yaml', 'executive.yaml'].flatMap((file) =>
    readYaml(join(folder, 'congress-legislators', file)),
  );
  for (const row of rows) {
    const recent = row.terms.filter(({ end }) => end >= FIRST_YEAR);
    const name = `${row.name.nickname ?? row.name.first} ${row.name.last}`;
    const id = slugOf(row.id.wikipedia?.replace(/ \(.*\)$/, '') ?? name);
    if (recent.length === 0 || known.has(id) || known.has(row.id.wikidata ?? id) || known.has(row.id.wikipedia ?? id))
      continue;
    if (people.has(id)) clashes.push(`${name} stands in both files or bears the name of another: the first is kept`);
    else people.set(id, toPerson(id, name, row, recent));
  }
  return { records: [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), clashes };
}

function readYaml(path: string): Legislator[] {
  const parsed = z.array(legislator).safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function toPerson(
  id: string,
  name: string,
  { id: ids, name: names, bio }: Legislator,
  terms: Legislator['terms'],
): Person {
  const forms = new Set([name, `${names.first} ${names.last}`, ...(names.official_full ? [names.official_full] : [])]);
  // Two common words make a name that many bear; the press then names the office beside it.
  const common = isCommonFirstName(foldString(name.split(' ')[0] ?? '')) && COMMON_SURNAMES.has(names.last);
  return {
    id: id as Person['id'],
    ids: { ...(ids.wikidata && { wikidata: ids.wikidata }), ...(ids.wikipedia && { wikipedia: ids.wikipedia }) },
    kind: 'person',
    names: { en: [...forms].map((form) => (common ? { text: form, weak: true as const } : form)) },
    profile: bio?.gender === 'F' ? { gender: 'female' } : bio?.gender === 'M' ? { gender: 'male' } : {},
    roles: joinTerms(terms),
    sources: { 'congress-legislators': sourceOf(ids) },
    tier: 'imported',
  };
}

/** Terms that follow each other in one chamber are one post. */
function joinTerms(terms: Legislator['terms']): Role[] {
  const roles: Role[] = [];
  for (const { type, start, end } of terms) {
    const last = roles.at(-1);
    const post = POSTS[type];
    const span = end > READ ? {} : { end };
    if (last?.end !== undefined && last.organisationName === post.organisationName && start <= nextWeek(last.end)) {
      delete last.end;
      Object.assign(last, span);
    } else roles.push({ ...span, sources: ['congress-legislators'], start, ...post });
  }
  return roles;
}

function nextWeek(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10);
}

/** A member's own page in the Congress's directory; presidents are cited from the data file. */
function sourceOf({ bioguide }: Legislator['id']): Source {
  return bioguide === undefined
    ? {
        checked: READ,
        publisher: 'GitHub (congress-legislators)',
        url: 'https://github.com/unitedstates/congress-legislators',
      }
    : {
        checked: READ,
        primary: true,
        publisher: 'Biographical Directory of the United States Congress',
        url: `https://bioguide.congress.gov/search/bio/${bioguide}`,
      };
}

const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  'Adams Allen Anderson Bailey Baker Barrett Bell Bennett Brown Campbell Carter Clark Collins Cook Cooper Davis Evans Fields Foster Garcia Gomez Gonzalez Graham Gray Green Griffith Hall Harris Hernandez Hill Houston Hunt Jackson James Johnson Jones Jordan Kelly Kennedy King Lee Levin Lewis Long Lopez Martin McCormick Miller Mitchell Moore Moran Morris Murphy Murray Nelson Owens Patrick Paul Peters Phillips Reed Roberts Rogers Rose Ross Ryan Sanchez Scott Sherman Smith Stevens Taylor Thomas Thompson Torres Turner Walker Warner Warren Watson White Williams Wilson Young'.split(
    ' ',
  ),
);
