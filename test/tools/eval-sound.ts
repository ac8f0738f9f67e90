/**
 * `npm run -s eval:sound -- FACTS [--train] [--errors]`: how many people are found whose names the index has in Latin letters only.
 *
 * FACTS holds `everypolitician-names-2015/persons.jsonl`. Of each script up to 500 full names are held back (a fixed sample, by hash; a
 * tenth of the people serve for making the rules: `--train` shows those instead), their bearers are added to the whole dataset as
 * curated people with an English name, and each foreign name is read in a line of its own. "Strangers": with every second of the
 * sample left out of the index, how many of the names left out are taken for somebody else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EntityId } from '../../lib/base/brand';
import { parseFiles } from '../../lib/dataset/check';
import { indexInput, isEntity } from '../../lib/dataset/compile';
import { entityIdSchema } from '../../lib/model/entity-id';
import { nameText, type DatasetRecord } from '../../lib/model/record';
import { z } from '../../lib/model/schema';
import { readIndex } from '../../lib/name-index/reader';
import { writeIndex } from '../../lib/name-index/writer';
import { foldString } from '../../lib/text/fold';
import { tokenHash } from '../../lib/name-index/hash';
import { readAllFiles } from '../../data/read-files';
import { shownMentions } from './shown-mentions';

const personSchema = z.object({ name: z.string(), names: z.record(z.string(), z.array(z.string())) });

const SCRIPTS: readonly { label: string; langs: readonly string[]; letters: RegExp }[] = [
  { label: 'Cyrillic', langs: ['ru', 'uk', 'bg', 'sr'], letters: /^[\p{Script=Cyrillic}'’ -]+$/u },
  { label: 'Greek', langs: ['el'], letters: /^[\p{Script=Greek} -]+$/u },
  { label: 'Hebrew', langs: ['he'], letters: /^[\p{Script=Hebrew}'’ -]+$/u },
  { label: 'Arabic', langs: ['ar', 'fa'], letters: /^[\p{Script=Arabic}\u200c -]+$/u },
  { label: 'Devanagari', langs: ['hi', 'mr', 'ne'], letters: /^[\p{Script=Devanagari} -]+$/u },
  { label: 'kana', langs: ['ja'], letters: /^[\p{Script=Katakana}ー・＝= -]+$/u },
  { label: 'Hangul', langs: ['ko'], letters: /^[\p{Script=Hangul} -]+$/u },
];
const SAMPLE = 500;
const LATIN = /^[\p{Script=Latin}'’ -]+$/u;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false }, train: { type: 'boolean', default: false } },
});
const [facts] = positionals;
if (facts === undefined) {
  console.error('usage: npm run -s eval:sound -- FACTS [--train] [--errors]');
  process.exit(2);
}

interface HeldBack {
  readonly id: EntityId;
  readonly english: string;
  readonly foreign: string;
  readonly lang: string;
}

const people = readFileSync(join(facts, 'everypolitician-names-2015', 'persons.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => personSchema.parse(JSON.parse(line)));
const { records } = parseFiles(readAllFiles());
const decoys = records.filter(isEntity);
const taken = new Set<string>(records.map(({ id }) => id));

console.log('script       names  found  recall  wrong   share  strangers');
for (const script of SCRIPTS) {
  const sample = heldBack(script);
  const { hits, faults, misses } = annotateEach(sample, sample);
  const strangers = sample.filter((_, at) => at % 2 === 1);
  const marked = annotateEach(sample.filter((_, at) => at % 2 === 0), strangers).faults; // prettier-ignore
  console.log(
    `${script.label.padEnd(11)}${String(sample.length).padStart(7)}${String(hits).padStart(7)}${percent(hits, sample.length)}` +
      `${String(faults.length).padStart(7)}${percent(faults.length, sample.length)}${String(marked.length).padStart(7)} of ${strangers.length}`,
  );
  if (!values.errors) continue;
  for (const line of misses) console.log(`  missed ${line}`);
  for (const line of [...faults, ...marked]) console.log(`  wrong ${line}`);
}

/** Reads the names of `read` with an index that knows `known`. */
function annotateEach(
  known: readonly HeldBack[],
  read: readonly HeldBack[],
): { hits: number; misses: readonly string[]; faults: readonly string[] } {
  const index = indexWith(known);
  let hits = 0;
  const misses: string[] = [];
  const faults: string[] = [];
  for (const { id, english, foreign, lang } of read) {
    const mentions = shownMentions(`\n${foreign}\n`, lang, index);
    const label = `${english}: ${foreign}`;
    if (mentions.some(({ entities: [first], start, end }) => first === id && end - start === foreign.length)) hits++;
    else misses.push(label);
    const others = mentions.flatMap(({ entities }) => entities.filter((entity) => entity !== id));
    if (others.length > 0) faults.push(`${label}: ${others.join(', ')}`);
  }
  return { hits, misses, faults };
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(8);
}

/** People whose English name and foreign name both have two to three words, in a fixed order by hash. */
function heldBack({ langs, letters }: (typeof SCRIPTS)[number]): readonly HeldBack[] {
  const items = new Map<string, HeldBack>();
  for (const { names } of people) {
    const lang = langs.find((candidate) => names[candidate] !== undefined);
    const english = names['en']?.[0]?.trim();
    if (lang === undefined || english === undefined || !LATIN.test(english)) continue;
    const foreign = inOrder(names[lang]?.[0] ?? '');
    const id = entityIdSchema.parse(foldString(english).replace(/[^a-z]+/g, '-'));
    const size = (text: string): number => text.split(/[ ・·]/).length;
    if (!letters.test(foreign) || size(foreign) < 2 || size(foreign) > 3 || size(english) !== size(foreign)) continue;
    if (!taken.has(id) && !items.has(id)) items.set(id, { id, english, foreign, lang });
  }
  return [...items.values()]
    .map((item) => ({ item, order: hashOf(item.id) }))
    .filter(({ order }) => (order % 10 === 0) === values.train)
    .sort((a, b) => a.order - b.order)
    .slice(0, SAMPLE)
    .map(({ item }) => item);
}

/** "Уайден, Рон" as a text says it; a second given name after the comma is a patronymic. */
function inOrder(name: string): string {
  const [family, given, more] = name.split(', ');
  return given === undefined || more !== undefined ? name : `${given} ${family}`;
}

function hashOf(text: string): number {
  const units = Uint16Array.from(text, (char) => char.charCodeAt(0));
  return tokenHash(units, 0, units.length) >>> 0;
}

function indexWith(sample: readonly HeldBack[]): ReturnType<typeof readIndex> {
  const english = new Set(decoys.flatMap(({ names }) => (names['en'] ?? []).map(nameText)));
  const added = sample.filter((item) => !english.has(item.english)).map(toRecord);
  const input = indexInput([...decoys, ...added]);
  return readIndex(writeIndex(input.entities, input.names, input.weakSets));
}

function toRecord({ id, english }: HeldBack): DatasetRecord {
  return {
    kind: 'person',
    id,
    tier: 'curated',
    names: { en: [english] },
    ids: {},
    profile: {},
    roles: [],
    sources: {},
  };
}
