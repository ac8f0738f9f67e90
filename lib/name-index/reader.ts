/** Reads a name index where it lies: typed-array views over one buffer, no work per name. */
import {
  CHECKSUM_WORD,
  COUNTS_WORD,
  HEADER_WORDS,
  MAGIC,
  MAGIC_WORD,
  SECTIONS,
  SIZE_WORD,
  VERSION,
  VERSION_WORD,
  checksumOf,
  unpackFacts,
  unpackReading,
  type EntityFacts,
  type Reading,
  type Section,
} from './format';
import { afterCollision } from './hash';
import { IndexError } from './index-error';

/** Views over the bytes of `format.ts`. Numbers of names and entities are positions in their sections. */
export interface NameIndex {
  readonly nameCount: number;
  readonly entityCount: number;
  /** Whether some name may begin with a token of this hash: no false "no", one false "yes" in eight. */
  mayBegin(tokenHash: number): boolean;
  /** 0: no name begins with this sequence; 1: one goes on; more: a name of this hash ends here (and others may go on). */
  find(sequence: number): number;
  /** The name that a hit of more than 1 stands for, by its confirming hash; -1 when another's hash has been met. */
  nameOf(sequence: number, hit: number, check: number): number;
  readings(name: number): readonly Reading[];
  facts(entity: number): EntityFacts;
  id(entity: number): string;
  /** Entities that the data ties to this one. */
  ties(entity: number): Uint32Array;
  /** Whether a reading is weak in a text of this language. */
  isWeak(reading: Reading, lang: string): boolean;
}

/**
 * @throws {IndexError} `not-an-index`, `wrong-version`, or `corrupt` when length, checksum or sections disagree
 */
export function readIndex(buffer: ArrayBuffer): NameIndex {
  const view = sectionsOf(buffer);
  const firstMask = view.first.length * 32 - 1;
  const shift = 32 - Math.log2(view.buckets.length - 1);
  const weakSets = asciiText(view.weakSets).split('\n').map((langs) => langs.split(',')); // prettier-ignore
  /** Decoded when asked for: an article names a few dozen of thousands. */
  const ids = new Map<number, string>();
  const find = (sequence: number): number => {
    const key = sequence >>> 0;
    const bucket = key >>> shift;
    for (let at = view.buckets[bucket]!; at < view.buckets[bucket + 1]!; at++)
      if (view.keys[at] === key) return view.values[at]! + 1;
    return 0;
  };
  return {
    nameCount: view.checks.length,
    entityCount: view.entityFlags.length,
    mayBegin(tokenHash) {
      const bit = tokenHash & firstMask;
      return (view.first[bit >>> 5]! & (1 << (bit & 31))) !== 0;
    },
    find,
    nameOf(sequence, hit, check) {
      for (let [state, at] = [sequence, hit]; at > 1; at = find((state = afterCollision(state))))
        if (view.checks[at - 2] === check >>> 0) return at - 2;
      return -1;
    },
    readings: (name) => [...view.readings.subarray(view.readingAt[name], view.readingAt[name + 1])].map(unpackReading),
    facts: (entity) => unpackFacts(view.entityFlags[entity] ?? 0),
    id(entity) {
      let id = ids.get(entity);
      if (id === undefined) ids.set(entity, (id = asciiText(view.idBytes, view.idAt[entity], view.idAt[entity + 1])));
      return id;
    },
    ties: (entity) => view.ties.subarray(view.tieAt[entity], view.tieAt[entity + 1]),
    isWeak: (reading, lang) =>
      reading.weak === 1 || (reading.weak > 1 && (weakSets[reading.weak - 2]?.includes(lang) ?? false)),
  };
}

function sectionsOf(buffer: ArrayBuffer): Record<Section, Uint32Array> {
  if (buffer.byteLength < HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0)
    throw new IndexError(
      'not-an-index',
      `name index: expected whole words and a header, got ${buffer.byteLength} bytes`,
    );
  const words = new Uint32Array(buffer);
  if (words[MAGIC_WORD] !== MAGIC)
    throw new IndexError('not-an-index', `name index: expected magic ${MAGIC}, got ${words[MAGIC_WORD]}`);
  if (words[VERSION_WORD] !== VERSION)
    throw new IndexError('wrong-version', `name index: expected version ${VERSION}, got ${words[VERSION_WORD]}`);
  if (words[SIZE_WORD] !== buffer.byteLength)
    throw new IndexError('corrupt', `name index: expected ${words[SIZE_WORD]} bytes, got ${buffer.byteLength}`);
  if (words[CHECKSUM_WORD] !== checksumOf(words, COUNTS_WORD))
    throw new IndexError('corrupt', 'name index: the checksum does not fit the bytes');
  let at = HEADER_WORDS;
  const views = {} as Record<Section, Uint32Array>;
  SECTIONS.forEach((section, number) => {
    const length = words[COUNTS_WORD + number]!;
    views[section] = words.subarray(at, (at += length));
  });
  if (at !== words.length)
    throw new IndexError('corrupt', `name index: sections need ${at} words, the file has ${words.length}`);
  return views;
}

/** ASCII from byte to byte; NULs pad the last word. */
function asciiText(words: Uint32Array, from = 0, to = words.byteLength): string {
  const bytes = new Uint8Array(words.buffer, words.byteOffset + from, to - from);
  return new TextDecoder('latin1').decode(bytes).replace(/\0+$/, '');
}
