import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHECKSUM_WORD,
  COUNTS_WORD,
  FORMS,
  MAX_ENTITIES,
  MAX_WEAK_SETS,
  SECTIONS,
  SHAPES,
  checksumOf,
  packFacts,
  packReading,
  unpackFacts,
  unpackReading,
  type Reading,
} from '@/lib/name-index/format';
import { checkHash, sequenceCheck, sequenceHash, tokenHash } from '@/lib/name-index/hash';
import { IndexError } from '@/lib/name-index/index-error';
import { readIndex, type NameIndex } from '@/lib/name-index/reader';
import { writeIndex, type IndexEntity, type IndexName } from '@/lib/name-index/writer';

const RUNS = Number(process.env['RUNS'] ?? 300);

const unitsOf = (word: string): Uint16Array => Uint16Array.from(word, (char) => char.charCodeAt(0));

/** The readings of a sequence of tokens, or "prefix" or "nothing": what a Map would say, asked of the index. */
function lookUp(index: NameIndex, tokens: readonly string[]): readonly Reading[] | 'prefix' | 'nothing' {
  let [state, check] = [0, 0];
  let hit = 0;
  for (const [at, token] of tokens.entries()) {
    const units = unitsOf(token);
    const hash = tokenHash(units, 0, units.length);
    if (at === 0 && !index.mayBegin(hash)) return 'nothing';
    state = sequenceHash(state, hash);
    check = sequenceCheck(check, checkHash(units, 0, units.length));
    hit = index.find(state);
    if (hit === 0) return 'nothing';
  }
  if (hit <= 1) return 'prefix';
  const name = index.nameOf(state, hit, check);
  return name < 0 ? 'nothing' : index.readings(name);
}

/** Two words of one hash, found by trying a million. */
const COLLIDING = ['yaczo', 'glbpy'] as const;

const reading = (more: Partial<Reading> = {}): Reading => ({
  entity: 0,
  form: 'full',
  shape: 'title',
  alone: false,
  weak: 0,
  ...more,
});
const entity = (id: string, more: Partial<IndexEntity> = {}): IndexEntity => ({
  id,
  kind: 'person',
  tier: 'curated',
  gender: undefined,
  ties: [],
  ...more,
});

/** Small and complete: two kinds, three forms, a shared prefix, ties, weak sets, a name of two readings. */
const ENTITIES = [
  entity('ada-example', { gender: 'female', ties: [1] }),
  entity('example-works', { kind: 'company', ties: [0] }),
  entity('ben-example', { gender: 'male', tier: 'imported' }),
];
const NAMES: readonly IndexName[] = [
  { tokens: ['ada'], readings: [reading({ form: 'given' })] },
  { tokens: ['ada', 'example'], readings: [reading()] },
  { tokens: ['ben', 'van', 'example'], readings: [reading({ entity: 2 })] },
  {
    tokens: ['example'],
    readings: [reading({ form: 'family', alone: true }), reading({ entity: 2, form: 'family', weak: 1 })],
  },
  { tokens: ['例', '子'], readings: [reading({ entity: 1, shape: 'uncased', weak: 3 })] },
];
const WEAK_SETS = [['es', 'pt'], ['ja']];
const small = (): ArrayBuffer => writeIndex(ENTITIES, NAMES, WEAK_SETS);

describe('an index', () => {
  const tokens = fc.array(fc.constantFrom('a', 'b', 'c', 'musk', 'я', '马', '云', 'openai', '4o'), {
    minLength: 1,
    maxLength: 4,
  });
  const anyReading = fc.record({
    entity: fc.nat(ENTITIES.length - 1),
    form: fc.constantFrom(...FORMS),
    shape: fc.constantFrom(...SHAPES),
    alone: fc.boolean(),
    weak: fc.nat(MAX_WEAK_SETS + 1),
  });
  const anyNames = fc.uniqueArray(
    fc.record({ tokens, readings: fc.array(anyReading, { minLength: 1, maxLength: 3 }) }),
    {
      selector: (name) => name.tokens.join(' '),
      maxLength: 40,
    },
  );

  it('finds every name of any list, with its readings, and no other sequence', () => {
    fc.assert(
      fc.property(anyNames, fc.array(tokens, { maxLength: 20 }), (names, others) => {
        const index = readIndex(writeIndex(ENTITIES, names));
        const model = new Map(names.map((name) => [name.tokens.join(' '), name.readings]));
        const isPrefix = (text: string): boolean => names.some((name) => name.tokens.join(' ').startsWith(`${text} `));
        for (const sequence of [...names.map((name) => name.tokens), ...others]) {
          const text = sequence.join(' ');
          expect([text, lookUp(index, sequence)]).toEqual([
            text,
            model.get(text) ?? (isPrefix(text) ? 'prefix' : 'nothing'),
          ]);
        }
        expect(index.nameCount).toBe(names.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('finds each of many names, and hardly a stranger gets past its first token', () => {
    const names = Array.from({ length: 20_000 }, (_, at): IndexName => ({
      tokens: [`n${at % 5000}`, `x${at}`],
      readings: [reading()],
    }));
    const index = readIndex(writeIndex(ENTITIES, names));
    expect(names.filter(({ tokens: known }) => typeof lookUp(index, known) === 'string')).toEqual([]);
    const strangers = Array.from({ length: 20_000 }, (_, at) => `stranger${at}`);
    const passing = strangers.filter((word) => {
      return index.mayBegin(tokenHash(unitsOf(word), 0, word.length));
    });
    expect(passing.length / strangers.length).toBeLessThan(0.2);
    expect(strangers.filter((word) => lookUp(index, [word]) !== 'nothing')).toEqual([]);
  });

  it('keeps apart names that have the same 32 bits', () => {
    const [one, other] = COLLIDING;
    const hashes = COLLIDING.map((word) => tokenHash(unitsOf(word), 0, word.length));
    expect(hashes[0]).toBe(hashes[1]);
    const names: readonly IndexName[] = [
      { tokens: [one], readings: [reading({ entity: 0 })] },
      { tokens: [other], readings: [reading({ entity: 1 })] },
      { tokens: [other, 'x'], readings: [reading({ entity: 2 })] },
    ];
    for (const order of [names, names.toReversed()]) {
      const index = readIndex(writeIndex(ENTITIES, order));
      expect(order.map(({ tokens: known }) => lookUp(index, known))).toEqual(order.map(({ readings }) => readings));
    }
    expect(lookUp(readIndex(writeIndex(ENTITIES, names.slice(0, 1))), [other])).toBe('nothing');
  });

  it('is empty for no names', () => {
    const index = readIndex(writeIndex([], []));
    expect([index.nameCount, index.entityCount, lookUp(index, ['a'])]).toEqual([0, 0, 'nothing']);
  });

  it('is the same bytes for the same input', () => {
    expect(new Uint8Array(small())).toEqual(new Uint8Array(small()));
  });

  it('gives back entities, ties and ids', () => {
    const index = readIndex(small());
    expect(ENTITIES.map((_, at) => ({ id: index.id(at), ...index.facts(at), ties: [...index.ties(at)] }))).toEqual(
      ENTITIES,
    );
  });

  const weakRows: readonly [weak: number, lang: string, expected: boolean][] = [
    [0, 'es', false],
    [1, 'es', true],
    [1, 'tlh', true],
    [2, 'es', true],
    [2, 'pt', true],
    [2, 'ja', false],
    [3, 'ja', true],
    [3, 'pt', false],
    [9, 'es', false],
  ];
  it.each(weakRows)('takes a reading of weakness %i in %s as weak: %s', (weak, lang, expected) => {
    expect(readIndex(small()).isWeak(reading({ weak }), lang)).toBe(expected);
  });

  it('packs every reading and fact into a word and back', () => {
    fc.assert(
      fc.property(
        fc.record({
          entity: fc.nat(MAX_ENTITIES - 1),
          form: fc.constantFrom(...FORMS),
          shape: fc.constantFrom(...SHAPES),
          alone: fc.boolean(),
          weak: fc.nat(MAX_WEAK_SETS + 1),
        }),
        (one) => {
          expect(unpackReading(packReading(one))).toEqual(one);
        },
      ),
    );
    for (const kind of ['person', 'company'] as const)
      for (const tier of ['curated', 'imported'] as const)
        for (const gender of [undefined, 'female', 'male'] as const)
          expect(unpackFacts(packFacts({ kind, tier, gender }))).toEqual({ kind, tier, gender });
  });

  it('of version 2 keeps its bytes', async () => {
    const words = [...new Uint32Array(small())].map((word) => word.toString(16).padStart(8, '0'));
    const lines = Array.from({ length: Math.ceil(words.length / 8) }, (_, line) =>
      words.slice(line * 8, line * 8 + 8).join(' '),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('version-2.hex');
  });
});

describe('broken bytes are refused', () => {
  const codeOf = (bytes: ArrayBuffer): string => {
    try {
      readIndex(bytes);
      return 'read';
    } catch (error) {
      return error instanceof IndexError ? error.code : String(error);
    }
  };

  it('with any bit of any byte flipped', () => {
    const bytes = new Uint8Array(small());
    for (let at = 0; at < bytes.length; at++)
      for (let bit = 0; bit < 8; bit++) {
        const broken = bytes.slice();
        broken[at] = (broken[at] ?? 0) ^ (1 << bit);
        const expected = at < 4 ? 'not-an-index' : at < 8 ? 'wrong-version' : 'corrupt';
        expect([at, bit, codeOf(broken.buffer)]).toEqual([at, bit, expected]);
      }
  });

  it('cut off anywhere, or with more behind', () => {
    const whole = small();
    for (let length = 0; length < whole.byteLength; length++)
      expect([length, codeOf(whole.slice(0, length))]).not.toEqual([length, 'read']);
    const longer = new Uint8Array(whole.byteLength + 4);
    longer.set(new Uint8Array(whole));
    expect(codeOf(longer.buffer)).toBe('corrupt');
  });

  it.each(SECTIONS.map((section, at) => [section, at] as const))(
    'with a wrong length of %s under a right checksum',
    (_section, at) => {
      for (const change of [1, -1, 0x7fffffff]) {
        const words = new Uint32Array(small());
        words[COUNTS_WORD + at] = (words[COUNTS_WORD + at] ?? 0) + change;
        words[CHECKSUM_WORD] = checksumOf(words, COUNTS_WORD);
        expect(codeOf(words.buffer)).toBe('corrupt');
      }
    },
  );

  it('of an older version', () => {
    const hex = readFileSync(join(import.meta.dirname, 'version-1.hex'), 'utf8');
    const words = Uint32Array.from(hex.trim().split(/\s+/), (word) => Number.parseInt(word, 16));
    expect(codeOf(words.buffer)).toBe('wrong-version');
  });

  const strangers: readonly [what: string, bytes: ArrayBuffer, code: string][] = [
    ['nothing', new ArrayBuffer(0), 'not-an-index'],
    ['zeros', new ArrayBuffer(400), 'not-an-index'],
    ['text', new TextEncoder().encode('<!doctype html>'.repeat(40)).buffer, 'not-an-index'],
  ];
  it.each(strangers)('of a file that is %s', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

describe('what the format cannot hold is refused', () => {
  const rows: readonly [what: string, write: () => ArrayBuffer, message: RegExp][] = [
    [
      'too many entities',
      () =>
        writeIndex(
          Array.from({ length: MAX_ENTITIES + 1 }, (_, at) => entity(`e${at}`)),
          [],
        ),
      /expected at most 131072 entities, got 131073/,
    ],
    [
      'too many weak sets',
      () =>
        writeIndex(
          [],
          [],
          Array.from({ length: MAX_WEAK_SETS + 1 }, () => ['en']),
        ),
      /expected at most 510 weak sets, got 511/,
    ],
    [
      'two names of the same tokens',
      () => writeIndex(ENTITIES, [...NAMES, { tokens: ['ada', 'example'], readings: [reading()] }]),
      /"ada example" has the hashes of name 1/,
    ],
  ];
  it.each(rows)('%s', (_what, write, message) => {
    expect(write).toThrow(IndexError);
    expect(write).toThrow(message);
  });
});
