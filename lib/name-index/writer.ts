/** Builds the name index: plainly, in maps and arrays, then packed as `format.ts` draws it. */
import {
  CHECKSUM_WORD,
  COUNTS_WORD,
  FIRST_BITS_PER_TOKEN,
  HEADER_WORDS,
  KEYS_PER_BUCKET,
  MAGIC,
  MAGIC_WORD,
  MAX_ENTITIES,
  MAX_WEAK_SETS,
  SECTIONS,
  SIZE_WORD,
  VERSION,
  VERSION_WORD,
  checksumOf,
  packFacts,
  packReading,
  type EntityFacts,
  type Reading,
  type Section,
} from './format';
import { afterCollision, checkHash, sequenceCheck, sequenceHash, tokenHash } from './hash';
import { IndexError } from './index-error';

/** An entity as the index knows it; `ties` are positions in the same list. */
export interface IndexEntity extends EntityFacts {
  readonly id: string;
  readonly ties: readonly number[];
}

/** A name by its folded tokens, with all its readings. Names are distinct by their tokens. */
export interface IndexName {
  readonly tokens: readonly string[];
  readonly readings: readonly Reading[];
}

/**
 * @param weakSets languages in which a name is weak, as readings refer to them
 * @returns the same bytes for the same input
 * @throws {IndexError} `too-large`, or `same-name` for two names of the same tokens
 */
export function writeIndex(
  entities: readonly IndexEntity[],
  names: readonly IndexName[],
  weakSets: readonly (readonly string[])[] = [],
): ArrayBuffer {
  refuseMoreThan(MAX_ENTITIES, 'entities', entities.length);
  refuseMoreThan(MAX_WEAK_SETS, 'weak sets', weakSets.length);
  const checks = names.map((name) => checkOf(name.tokens));
  const prefixes = collectPrefixes(names, checks);
  const keys = [...prefixes.keys()].sort((a, b) => a - b);
  const firstTokens = new Set(names.map((name) => hashOf(name.tokens[0] ?? '') >>> 0));
  return pack({
    first: bitSet(firstTokens),
    buckets: bucketStarts(keys),
    keys,
    values: keys.map((key) => prefixes.get(key) ?? 0),
    checks,
    readingAt: offsets(names.map((name) => name.readings.length)),
    readings: names.flatMap((name) => name.readings.map(packReading)),
    entityFlags: entities.map(packFacts),
    tieAt: offsets(entities.map((entity) => entity.ties.length)),
    ties: entities.flatMap((entity) => entity.ties),
    idAt: offsets(entities.map((entity) => entity.id.length)),
    idBytes: asciiWords(entities.map((entity) => entity.id).join('')),
    weakSets: asciiWords(weakSets.map((langs) => langs.join(',')).join('\n')),
  });
}

function refuseMoreThan(most: number, what: string, count: number): void {
  if (count > most) throw new IndexError('too-large', `name index: expected at most ${most} ${what}, got ${count}`);
}

/** Sequence hash of every prefix of every name; its value is the name that ends there, plus 1, or 0. */
function collectPrefixes(names: readonly IndexName[], checks: readonly number[]): Map<number, number> {
  const prefixes = new Map<number, number>();
  names.forEach(({ tokens }, number) => {
    let state = 0;
    for (const token of tokens) {
      state = sequenceHash(state, hashOf(token));
      if (!prefixes.has(state >>> 0)) prefixes.set(state >>> 0, 0);
    }
    // Of 100,000 names one pair or so has the same 32 bits.
    for (let known = prefixes.get(state >>> 0) ?? 0; known !== 0; known = prefixes.get(state >>> 0) ?? 0) {
      if (checks[known - 1] === checks[number])
        throw new IndexError('same-name', `name index: "${tokens.join(' ')}" has the hashes of name ${known - 1}`);
      state = afterCollision(state);
    }
    prefixes.set(state >>> 0, number + 1);
  });
  return prefixes;
}

function bitSet(hashes: ReadonlySet<number>): number[] {
  const size = Math.max(32, powerOfTwo(hashes.size * FIRST_BITS_PER_TOKEN));
  const words = new Array<number>(size / 32).fill(0);
  for (const hash of hashes) {
    const bit = hash & (size - 1);
    words[bit >>> 5] = ((words[bit >>> 5] ?? 0) | (1 << (bit & 31))) >>> 0;
  }
  return words;
}

function bucketStarts(sortedKeys: readonly number[]): number[] {
  const buckets = powerOfTwo(Math.max(2, Math.ceil(sortedKeys.length / KEYS_PER_BUCKET)));
  const shift = 32 - Math.log2(buckets);
  const counts = new Array<number>(buckets).fill(0);
  for (const key of sortedKeys) counts[key >>> shift] = (counts[key >>> shift] ?? 0) + 1;
  return offsets(counts);
}

function pack(sections: Readonly<Record<Section, readonly number[]>>): ArrayBuffer {
  const total = SECTIONS.reduce((sum, section) => sum + sections[section].length, HEADER_WORDS);
  const words = new Uint32Array(total);
  words[MAGIC_WORD] = MAGIC;
  words[VERSION_WORD] = VERSION;
  words[SIZE_WORD] = total * 4;
  let at = HEADER_WORDS;
  SECTIONS.forEach((section, number) => {
    words[COUNTS_WORD + number] = sections[section].length;
    words.set(sections[section], at);
    at += sections[section].length;
  });
  words[CHECKSUM_WORD] = checksumOf(words, COUNTS_WORD);
  return words.buffer;
}

function hashOf(token: string): number {
  const units = unitsOf(token);
  return tokenHash(units, 0, units.length);
}

function checkOf(tokens: readonly string[]): number {
  let state = 0;
  for (const token of tokens) {
    const units = unitsOf(token);
    state = sequenceCheck(state, checkHash(units, 0, units.length));
  }
  return state >>> 0;
}

function unitsOf(token: string): Uint16Array {
  return Uint16Array.from(token, (char) => char.charCodeAt(0));
}

function offsets(counts: readonly number[]): number[] {
  const starts = [0];
  for (const count of counts) starts.push((starts.at(-1) ?? 0) + count);
  return starts;
}

/** Padded with NUL to whole words. */
function asciiWords(text: string): number[] {
  const bytes = new Uint8Array(Math.ceil(text.length / 4) * 4);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return [...new Uint32Array(bytes.buffer)];
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, atLeast)));
}
