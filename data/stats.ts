/** `npm run data:stats`: how many records, names and facts there are, how well they are sourced, and how old the oldest check is. */
import { checkFiles, citations, isSure, mustBeSure } from '../lib/dataset/check';
import { isEntity } from '../lib/dataset/compile';
import type { DatasetRecord, Source } from '../lib/model/record';
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

const posts = records
  .filter(({ tier }) => tier === 'curated')
  .flatMap((record) => citedSources(record, mustBeSure(record)));
const sure = posts.filter((sources) => isSure(sources));
const two = posts.filter((sources) => new Set(sources.map(({ publisher }) => publisher)).size > 1);
console.log(
  `current curated posts and statuses: ${posts.length}, sure ${sure.length}, on two publishers ${two.length}`,
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
  return citedSources(
    record,
    [...citations(record)].filter(({ keys }) => keys.length > 0),
  );
}

function citedSources(
  record: DatasetRecord,
  facts: readonly { readonly keys: readonly string[] }[],
): readonly (readonly Source[])[] {
  return facts.map(({ keys }) => keys.flatMap((key) => record.sources[key] ?? []));
}
