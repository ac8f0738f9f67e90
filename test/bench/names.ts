/**
 * Names for sizes that the dataset does not reach: all written forms of the dataset, a list of companies, and people of faker's
 * locales (real first names with real surnames, put together). The same list at each run, and each size is the beginning of the next.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import englishWords from 'an-array-of-english-words';
import { indexInput, isEntity } from '../../lib/dataset/compile';
import { nameForms, shapeOf, tokensOf } from '../../lib/dataset/name-forms';
import type { DatasetRecord } from '../../lib/model/record';
import { writeIndex, type IndexEntity, type IndexName } from '../../lib/name-index/writer';

/** Where word lists lie that are no modules. */
export const PACKAGES = join(import.meta.dirname, '..', '..', 'node_modules');

/** @throws {Error} when the lists hold fewer names */
export function benchNames(records: readonly DatasetRecord[], count: number): readonly string[] {
  const names = new Set(
    records
      .filter(isEntity)
      .flatMap(nameForms)
      .map(({ text }) => text),
  );
  for (const name of companies()) names.add(name);
  const locales = peopleByLocale();
  for (let round = 0; names.size < count && round < count; round++)
    for (const person of locales) names.add(person(round));
  if (names.size < count) throw new Error(`the lists hold ${names.size} names, wanted ${count}`);
  // Without this the small sizes would be the dataset alone, sorted by the alphabet.
  return shuffled([...names]).slice(0, count);
}

/**
 * The index over the same names. What the dataset says of a name is kept, so that the decision has its usual work; each other name is the
 * whole name of somebody, three of them of one.
 */
export function indexOf(records: readonly DatasetRecord[], names: readonly string[]): ArrayBuffer {
  const dataset = indexInput(records);
  const known = new Map(dataset.names.map((name) => [name.tokens.join(' '), name]));
  const entities: IndexEntity[] = [...dataset.entities];
  const chosen = new Map<string, IndexName>();
  for (const [number, text] of names.entries()) {
    const tokens = tokensOf(text);
    const key = tokens.join(' ');
    if (tokens.length === 0 || chosen.has(key)) continue;
    const entity = dataset.entities.length + Math.floor(number / 3);
    chosen.set(key, known.get(key) ?? { tokens, readings: [{ entity, form: 'full', shape: shapeOf(text), alone: false, weak: 0 }] }); // prettier-ignore
  }
  for (let at = 0; at < names.length / 3; at++)
    entities.push({ id: `entity-${at}`, kind: 'person', tier: 'curated', gender: undefined, ties: [] });
  return writeIndex(entities, [...chosen.values()], dataset.weakSets);
}

/** Numbers from 0 to 1 that only look random: mulberry32, public domain, by Tommy Ettinger. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ENGLISH: ReadonlySet<string> = new Set(englishWords);

function companies(): readonly string[] {
  return (
    readFileSync(join(PACKAGES, '@cspell', 'dict-companies', 'dict', 'companies.txt'), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^\p{L}[^#]*$/u.test(line))
      // The list has the words of names too: of, State, Health.
      .filter((line) => line.includes(' ') || (line.length > 2 && !ENGLISH.has(line.toLowerCase())))
  );
}

/** For each locale with names: the person of a round. */
function peopleByLocale(): readonly ((round: number) => string)[] {
  return Object.entries(allLocales).flatMap(([locale, { person }]) => {
    const [first, last] = [flatNames(person?.first_name), flatNames(person?.last_name)];
    if (first.length < 30 || last.length < 30) return [];
    const random = seeded(locale.length + first.length * last.length);
    const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
    const isEastern = /^(?:zh|ja|ko)/.test(locale);
    return [() => (isEastern ? pick(last) + pick(first) : `${pick(first)} ${pick(last)}`)];
  });
}

function flatNames(lists: unknown): readonly string[] {
  const all = Object.values(lists ?? {}).flat();
  return [...new Set(all.filter((name): name is string => typeof name === 'string'))];
}

function shuffled(list: string[]): string[] {
  const random = seeded(4);
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] ?? '', list[at] ?? ''];
  }
  return list;
}
