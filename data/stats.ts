/** `npm run data:stats`: how many records, names and facts there are, how well they are sourced, and how old the oldest check is. */
import { checkFiles, isSure } from '../lib/dataset/check';
import { isEntity } from '../lib/dataset/compile';
import type { DatasetRecord, Source } from '../lib/model/record';
import { isCurrent } from '../lib/model/role';
import { readAllFiles } from './read-files';

const { records } = checkFiles(readAllFiles(), new Date().toISOString().slice(0, 10));

for (const tier of ['curated', 'imported'] as const) {
  const ofTier = records.filter((record) => record.tier === tier);
  const count = (kind: DatasetRecord['kind']): number => ofTier.filter((record) => record.kind === kind).length;
  console.log(`${tier}: ${count('person')} people, ${count('company')} companies, ${count('lawsuit')} lawsuits`);
  const facts = ofTier.flatMap(factsOf);
  const bySources = [0, 1, 2, 3].map((least) => facts.filter((sources) => sources.length >= least).length);
  console.log(
    `  facts ${bySources[0]}, with a source ${bySources[1]}, two ${bySources[2]}, three and more ${bySources[3]}`,
  );
  console.log(`  oldest check ${ofTier.flatMap(sourcesOf).map(({ checked }) => checked).sort()[0] ?? '-'}`); // prettier-ignore
}

const mustBeSure = records.filter(({ tier }) => tier === 'curated').flatMap(statusesAndPosts);
const sure = mustBeSure.filter((sources) => isSure(sources));
const two = mustBeSure.filter((sources) => new Set(sources.map(({ publisher }) => publisher)).size > 1);
console.log(
  `current curated posts and statuses: ${mustBeSure.length}, sure ${sure.length}, on two publishers ${two.length}`,
);

const languages = new Map<string, number>();
for (const record of records)
  if (isEntity(record)) for (const [lang, names] of Object.entries(record.names)) languages.set(lang, (languages.get(lang) ?? 0) + names.length); // prettier-ignore
console.log(`names: ${[...languages].sort(([, a], [, b]) => b - a).map(([lang, count]) => `${lang} ${count}`).join(', ')}`); // prettier-ignore

function sourcesOf(record: DatasetRecord): readonly Source[] {
  return Object.values(record.sources);
}

/** The sources of each fact of a record. */
function factsOf(record: DatasetRecord): readonly (readonly Source[])[] {
  const cited = (keys: readonly string[]): Source[] => keys.flatMap((key) => record.sources[key] ?? []);
  if (record.kind === 'person') return record.roles.map((role) => cited(role.sources));
  if (record.kind === 'company')
    return [cited(record.profile.sources), ...record.ties.map((tie) => cited(tie.sources))];
  return [cited(record.status.sources), ...record.events.map((event) => cited(event.sources))];
}

function statusesAndPosts(record: DatasetRecord): readonly (readonly Source[])[] {
  const cited = (keys: readonly string[]): Source[] => keys.flatMap((key) => record.sources[key] ?? []);
  if (record.kind === 'lawsuit') return [cited(record.status.sources)];
  return record.kind === 'person' ? record.roles.filter(isCurrent).map((role) => cited(role.sources)) : [];
}
