/**
 * The name index: all names of the dataset as one ArrayBuffer that is used as it lies, without parsing. Little-endian.
 *
 *     offset  size                  section      meaning                                          example (1 name)
 *     0       4                     magic        "DNX1" as u32                                    0x31584e44
 *     4       4                     version      of this layout                                   2
 *     8       4                     sizeBytes    of the whole file                                …
 *     12      4                     checksum     `checksumOf` all words from `counts` on          …
 *     16      4 × COUNTS            counts       how many items each section has                  …
 *     …       4 × bits/32           first        bit set of the hashes of first tokens            1 bit set
 *     …       4 × (buckets + 1)     buckets      where the keys of a bucket begin                 0, 2
 *     …       4 × prefixes          keys         sequence hashes, sorted: all prefixes of names   "elon", "elon musk"
 *     …       4 × prefixes          values       0: a prefix only; n: name n - 1                  0, 1
 *     …       4 × names             checks       confirming hash of the name                      …
 *     …       4 × (names + 1)       readingAt    where the readings of a name begin               0, 1
 *     …       4 × readings          readings     entity, form and flags packed (`Reading`)        …
 *     …       4 × entities          entityFlags  kind, tier, gender packed                        person, curated, male
 *     …       4 × (entities + 1)    tieAt        where the ties of an entity begin                0, 0
 *     …       4 × ties              ties         entities that the data ties to it, sorted        –
 *     …       4 × (entities + 1)    idAt         where the id begins, in bytes                    0, 9
 *     …       4 × ⌈bytes/4⌉         idBytes      ids, ASCII, one behind the other                 "elon-musk"
 *     …       4 × ⌈bytes/4⌉         weakSets     languages of weak sets: "es,pt\nde", ASCII       ""
 *
 * A bucket is picked by the top bits of the key and holds about four keys, which are looked through one by one:
 * no empty slots, 8 bytes a prefix, and a little over one cache line a look-up. See DESIGN.md for what lost against it.
 */

export const MAGIC = 0x31584e44;
export const VERSION = 2;

export const MAGIC_WORD = 0;
export const VERSION_WORD = MAGIC_WORD + 1;
export const SIZE_WORD = VERSION_WORD + 1;
export const CHECKSUM_WORD = SIZE_WORD + 1;
export const COUNTS_WORD = CHECKSUM_WORD + 1;

/** Sections in file order; each count is in words of 4 bytes. */
export const SECTIONS = [
  'first',
  'buckets',
  'keys',
  'values',
  'checks',
  'readingAt',
  'readings',
  'entityFlags',
  'tieAt',
  'ties',
  'idAt',
  'idBytes',
  'weakSets',
] as const;
export type Section = (typeof SECTIONS)[number];

export const HEADER_WORDS = COUNTS_WORD + SECTIONS.length;

/** About how many keys share a bucket. Picked: four cost 1 byte a prefix for the bucket table. */
export const KEYS_PER_BUCKET = 4;

/** Bits of the `first` set for each distinct first token: 1 in 8 of the words that begin no name gets past it. */
export const FIRST_BITS_PER_TOKEN = 8;

/** What part of the entity's full name a name is. */
export const FORMS = ['full', 'short', 'family', 'given'] as const;
export type Form = (typeof FORMS)[number];

/**
 * How the name is written: what a text must do to be that name and no common word. "sound": it is no spelling but a key of
 * `lib/text/sound.ts`, to be confirmed by the entity's id, which spells the name.
 */
export const SHAPES = ['uncased', 'title', 'upper', 'lower', 'mixed', 'sound'] as const;
export type Shape = (typeof SHAPES)[number];

/** One way to understand a name. */
export interface Reading {
  /** Position in the entity sections. */
  readonly entity: number;
  readonly form: Form;
  readonly shape: Shape;
  /** Famous by this name alone. */
  readonly alone: boolean;
  /** 0: not weak; 1: weak in every language; n: weak in the languages of set n - 2. */
  readonly weak: number;
}

/** 17 bits entity, 2 form, 3 shape, 1 alone, 9 weak. */
export const MAX_ENTITIES = 1 << 17;
export const MAX_WEAK_SETS = (1 << 9) - 2;

export function packReading(reading: Reading): number {
  return (
    (reading.entity |
      (FORMS.indexOf(reading.form) << 17) |
      (SHAPES.indexOf(reading.shape) << 19) |
      (Number(reading.alone) << 22) |
      (reading.weak << 23)) >>>
    0
  );
}

export function unpackReading(word: number): Reading {
  return {
    entity: word & (MAX_ENTITIES - 1),
    form: FORMS[(word >>> 17) & 3] ?? 'full',
    shape: SHAPES[(word >>> 19) & 7] ?? 'uncased',
    alone: ((word >>> 22) & 1) === 1,
    weak: word >>> 23,
  };
}

/** What the matcher must know of an entity besides its names. */
export interface EntityFacts {
  readonly kind: 'person' | 'company';
  readonly tier: 'curated' | 'imported';
  readonly gender: 'female' | 'male' | undefined;
}

export function packFacts(facts: EntityFacts): number {
  return (
    Number(facts.kind === 'company') |
    (Number(facts.tier === 'imported') << 1) |
    ((facts.gender === undefined ? 0 : facts.gender === 'female' ? 1 : 2) << 2)
  );
}

export function unpackFacts(word: number): EntityFacts {
  return {
    kind: word & 1 ? 'company' : 'person',
    tier: word & 2 ? 'imported' : 'curated',
    gender: ([undefined, 'female', 'male', undefined] as const)[(word >>> 2) & 3],
  };
}

/**
 * FNV-1a over words in four lanes, since each step waits for the one before it. Each step and the folding of the lanes is a bijection of
 * the state, so that any change of one word changes the sum.
 */
export function checksumOf(words: Uint32Array, from: number): number {
  let [a, b, c, d] = [OFFSET, OFFSET, OFFSET, OFFSET];
  let at = from;
  for (; at + 4 <= words.length; at += 4) {
    a = Math.imul(a ^ words[at]!, PRIME);
    b = Math.imul(b ^ words[at + 1]!, PRIME);
    c = Math.imul(c ^ words[at + 2]!, PRIME);
    d = Math.imul(d ^ words[at + 3]!, PRIME);
  }
  for (; at < words.length; at++) a = Math.imul(a ^ words[at]!, PRIME);
  for (const lane of [b, c, d]) a = Math.imul(a ^ lane, PRIME);
  return a >>> 0;
}

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
