/** A small invented dataset that breaks no rule: a founder, a company, its investor, a lawsuit. */
import type { SourceFile } from '@/lib/dataset/check';
import type { Reference } from '@/lib/dataset/rule';
import { recordSchema, type Company, type DatasetRecord, type Lawsuit, type Person } from '@/lib/model/record';

/** The day of the check. */
export const TODAY = '2026-11-24';

/** Publishers, courts and words of the sample. */
export const REFERENCE: Reference = {
  today: TODAY,
  publishers: {
    'example.com': { kind: 'origin', name: 'Register' },
    'daily.example.org': { kind: 'press', name: 'Daily' },
    'reprints.example.org': { kind: 'reprint', name: 'Reprints' },
    'rumours.example.org': { kind: 'weak', name: 'Rumours' },
  },
  courts: new Map([['samp', 'US Sample Court']]),
  isCommonWord: (word) => word === 'Mill',
};

/** A value of JSON that a test may spoil. */
export type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
export type JsonRecord = { [key: string]: Json };

const register = { checked: '2026-11-01', primary: true, publisher: 'Register', url: 'https://example.com/register' };
const daily = { checked: '2026-11-01', published: '2025-09', publisher: 'Daily', url: 'https://daily.example.org/ada' };

/** By path. Fresh on each call: tests change it. */
export function sampleFiles(): { [path: string]: JsonRecord } {
  const files = {
    'people/ada-example.json': {
      id: 'ada-example',
      ids: { wikidata: 'Q1' },
      kind: 'person',
      names: { en: ['Ada Example', { alone: true, text: 'Ada' }], ru: ['Ада Экзампл'] },
      profile: { gender: 'female' },
      roles: [
        { organisation: 'example-works', sources: ['register'], start: '2020', title: 'ceo' },
        { end: '2019', organisationName: 'Old Mill', sources: ['daily'], start: '2015-03', titleText: 'miller' },
      ],
      sources: { daily, register },
      tier: 'curated',
    },
    'companies/example-works.json': {
      id: 'example-works',
      ids: {},
      kind: 'company',
      names: { de: ['Beispielwerke'], en: ['Example Works'] },
      profile: { country: 'DE', field: 'software', founded: '2015', sources: ['register'] },
      sources: { register },
      ties: [],
      tier: 'curated',
    },
    'companies/north-fund.json': {
      id: 'north-fund',
      ids: {},
      kind: 'company',
      names: { en: ['North Fund'] },
      profile: { country: 'SE', field: 'venture-capital', sources: ['register'] },
      sources: { daily, register },
      ties: [{ company: 'example-works', sources: ['daily'], start: '2021', tie: 'investor' }],
      tier: 'curated',
    },
    'lawsuits/north-v-example.json': {
      caption: 'North Fund v. Example Works',
      claims: ['breach-of-contract'],
      court: 'Sample Court',
      events: [
        { date: '2024-01', event: 'filed', sources: ['register'] },
        { date: '2024-06-03', event: 'hearing', sources: ['register'] },
      ],
      filed: '2024-01',
      id: 'north-v-example',
      ids: {},
      kind: 'lawsuit',
      parties: [
        { entity: 'north-fund', side: 'plaintiff' },
        { entity: 'example-works', side: 'defendant' },
        { name: 'John Doe', side: 'defendant' },
      ],
      sources: { register },
      status: { checked: '2026-11-01', date: '2024-06', sources: ['register'], word: 'pending' },
      tier: 'curated',
    },
  };
  // Through JSON, so that records share no source: a change of one must not reach another.
  return JSON.parse(JSON.stringify(files)) as typeof files;
}

/** As files on disk, keys sorted. */
export function toSourceFiles(files: { readonly [path: string]: JsonRecord }): readonly SourceFile[] {
  return Object.entries(files).map(([path, record]) => ({ path, text: JSON.stringify(sortKeys(record)) }));
}

/** The sample through the schema. */
export function sampleRecords(): readonly DatasetRecord[] {
  return Object.values(sampleFiles()).map((record) => recordSchema.parse(record));
}

/** A person of the given names, with nothing else. */
export function makePerson(id: string, names: Json, more: JsonRecord = {}): Person {
  const record = { id, ids: {}, kind: 'person', names, profile: {}, roles: [], sources: {}, tier: 'curated', ...more };
  return recordSchema.parse(record) as Person;
}

/** A company of the given names, with nothing else. */
export function makeCompany(id: string, names: Json, more: JsonRecord = {}): Company {
  const profile = { country: 'US', field: 'software', sources: ['a'] };
  const record = { id, ids: {}, kind: 'company', names, profile, sources: {}, ties: [], tier: 'curated', ...more };
  return recordSchema.parse(record) as Company;
}

/** A lawsuit between two entities. */
export function makeLawsuit(id: string, plaintiff: string, defendant: string, date: string): Lawsuit {
  const record = {
    ...sampleFiles()['lawsuits/north-v-example.json'],
    id,
    parties: [
      { entity: plaintiff, side: 'plaintiff' },
      { entity: defendant, side: 'defendant' },
    ],
    status: { checked: TODAY, date, sources: ['register'], word: 'pending' },
  };
  return recordSchema.parse(record) as Lawsuit;
}

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, Json] => [key, sortKeys(item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
