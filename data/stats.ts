/**
 * `npm run data:stats`: how many records, names and facts there are, how well they are sourced, how old the oldest checks and the
 * pages behind today's posts are, and how large the compiled release is.
 */
import { gzipSync } from 'node:zlib';
import { parseFiles } from '../lib/dataset/check';
import { citations, isSure, mustBeSure, originOf } from '../lib/dataset/sourcing';
import { isEntity } from '../lib/dataset/compile';
import type { DatasetRecord, Source } from '../lib/model/record';
import { compileRelease } from './compile-release';
import { readAllFiles } from './read-files';

const { records } = parseFiles(readAllFiles());

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
const two = posts.filter((sources) => new Set(sources.map(originOf)).size > 1);
console.log(
  `current curated posts and statuses: ${posts.length}, sure ${sure.length}, on two publishers ${two.length}`,
);

const lawsuits = records.filter((record) => record.kind === 'lawsuit');
console.log(`lawsuits: oldest check of a status ${lawsuits.map(({ status }) => status.checked).sort()[0] ?? '-'}`);
const newestPages = posts.map((sources) => sources.map(({ published }) => published ?? '').sort().at(-1) ?? ''); // prettier-ignore
const byYear = [...new Set(newestPages.map((date) => date.slice(0, 4)))].sort().toReversed();
console.log(`newest dated page of current posts and statuses: ${byYear.map((year) => `${year || 'undated'} ${newestPages.filter((date) => date.slice(0, 4) === year).length}`).join(', ')}`); // prettier-ignore

const languages = new Map<string, number>();
for (const record of records)
  if (isEntity(record)) for (const [lang, names] of Object.entries(record.names)) languages.set(lang, (languages.get(lang) ?? 0) + names.length); // prettier-ignore
console.log(`names: ${[...languages].sort(([, a], [, b]) => b - a).map(([lang, count]) => `${lang} ${count}`).join(', ')}`); // prettier-ignore

/** Scripts and languages in which a foreign name is written anew. */
const WRITTEN_ANEW = ['ar', 'el', 'fa', 'he', 'hi', 'ja', 'ko', 'ru', 'uk', 'zh-Hans'] as const;
for (const kind of ['person', 'company'] as const) {
  const curated = records.filter((record) => record.kind === kind && record.tier === 'curated').filter(isEntity);
  const written = (least: number): number => curated.filter(({ names }) => WRITTEN_ANEW.filter((lang) => names[lang]).length >= least).length; // prettier-ignore
  console.log(`curated names (${kind}) written in all ${WRITTEN_ANEW.length} of ${WRITTEN_ANEW.join(' ')}: ${written(WRITTEN_ANEW.length)}, in 7 and more: ${written(7)}`); // prettier-ignore
}

const { names, records: pack } = compileRelease(records);
console.log(`compiled: ${kb(names)} of names (${kb(gzipSync(names))} in gzip), ${kb(pack)} of records`); // prettier-ignore

function kb({ length }: Uint8Array): string {
  return `${Math.round(length / 1000)} kB`;
}

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
