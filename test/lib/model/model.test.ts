import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardSchema } from '@/lib/model/card';
import { mentionSchema } from '@/lib/model/mention';
import { daySchema, earliestDay, latestDay, partialDateSchema } from '@/lib/model/partial-date';
import { nameSchema, recordSchema, sourceSchema, type Role } from '@/lib/model/record';
import { manifestSchema } from '@/lib/model/release';
import { compareStart, isCurrent, isHeldOn, rolesAt } from '@/lib/model/role';
import { settingsSchema, DEFAULT_SETTINGS } from '@/lib/model/settings';
import { sampleFiles, sampleRecords } from '../dataset/sample';

describe('a partial date', () => {
  const rows: readonly [date: string, earliest: string, latest: string][] = [
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-09', '2025-09-01', '2025-09-30'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2025-09-16', '2025-09-16', '2025-09-16'],
    ['0999', '0999-01-01', '0999-12-31'],
  ];
  it.each(rows)('%s lies between %s and %s', (date, earliest, latest) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([earliest, latest]);
    expect(partialDateSchema.safeParse(date).success).toBe(true);
  });

  it.each(['2024-02-29', '2000-02-29', '2025-12-31'])('may be the day %s', (day) => {
    expect([daySchema.safeParse(day).success, partialDateSchema.safeParse(day).success]).toEqual([true, true]);
  });

  it.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-1',
    '2025-01-1',
    '2025/01',
    ' 2025',
    '2025-01-01T00:00',
    '20250',
    '-2025',
    '２０２５',
    '2025\n',
  ])('is not %j', (text) => {
    expect(partialDateSchema.safeParse(text).success).toBe(false);
  });

  it.each(['2025', '2025-01', '2025-02-30'])('is no whole day: %s', (text) => {
    expect(daySchema.safeParse(text).success).toBe(false);
  });

  it('of any day is that day, and its month and year hold it', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (one, length) => {
        const date = one.slice(0, length);
        expect(earliestDay(date) <= one && one <= latestDay(date)).toBe(true);
        expect(daySchema.safeParse(latestDay(date)).success).toBe(true);
      }),
    );
  });
});

const role = (start?: string, end?: string, more: Partial<Role> = {}): Role => ({
  sources: ['a'],
  title: 'ceo',
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
  ...more,
});

const seen = (from: string, to: string): Role => role(undefined, undefined, { seen: { from, to } });

describe('a role', () => {
  const rows: readonly [fact: string, role: Role, day: string, held: string][] = [
    ['before its day', role('2020-05-01'), '2020-04-30', 'no'],
    ['on its first day', role('2020-05-01'), '2020-05-01', 'yes'],
    ['years later without an end', role('2020-05-01'), '2026-01-01', 'yes'],
    ['in the year of a coarse start', role('2020'), '2020-06-01', 'maybe'],
    ['on the last day of a coarse start', role('2020'), '2020-12-31', 'yes'],
    ['after the year of a coarse start', role('2020'), '2021-01-01', 'yes'],
    ['before the year of a coarse start', role('2020'), '2019-12-31', 'no'],
    ['between start and end', role('2020', '2023-05-02'), '2022-01-01', 'yes'],
    ['on the day of the end', role('2020', '2023-05-02'), '2023-05-02', 'maybe'],
    ['after the end', role('2020', '2023-05-02'), '2023-05-03', 'no'],
    ['in the year of a coarse end', role('2020', '2023'), '2023-06-01', 'maybe'],
    ['in the year of coarse start and end', role('2023', '2023'), '2023-06-01', 'maybe'],
    ['without a start', role(undefined, '2023'), '2020-01-01', 'maybe'],
    ['without any date', role(), '2020-01-01', 'maybe'],
    ['that ended on an unknown day', role('2020', undefined, { ended: true }), '2022-01-01', 'maybe'],
    ['between the filings that name it', seen('2022-05-01', '2024-08-22'), '2023-01-01', 'yes'],
    ['before the filings that name it', seen('2022-05-01', '2024-08-22'), '2021-01-01', 'maybe'],
    ['after the filings that name it', seen('2022-05-01', '2024-08-22'), '2026-01-01', 'maybe'],
    ['of a founder, which is a deed', role('2020', undefined, { title: 'founder' }), '2022-01-01', 'no'],
    ['of a co-founder', role('2020', undefined, { title: 'co-founder' }), '2020-06-01', 'no'],
  ];
  it.each(rows)('%s', (_fact, one, day, held) => {
    expect(isHeldOn(one, day)).toBe(held);
  });

  const current: readonly [role: Role, current: boolean][] = [
    [role('2020'), true],
    [role(), true],
    [role('2020', '2021'), false],
    [role('2020', undefined, { ended: true }), false],
    [role('2020', undefined, { title: 'founder' }), false],
    [seen('2022-05-01', '2026-08-22'), false],
  ];
  it.each(current)('%j is current: %s', (one, expected) => {
    expect(isCurrent(one)).toBe(expected);
  });

  it('at a day comes surest first, then newest; without dates it does not come', () => {
    const roles = {
      old: role('2010'),
      newer: role('2015-03'),
      maybe: role('2020'),
      undated: role(),
      over: role('2000', '2005'),
      later: role('2024'),
    };
    const nameOf = (one: Role): string => Object.entries(roles).find(([, other]) => other === one)?.[0] ?? '?';
    expect(rolesAt(Object.values(roles), '2020-06-01').map(({ role: one, held }) => `${nameOf(one)} ${held}`)).toEqual([
      'newer yes',
      'old yes',
      'maybe maybe',
    ]);
  });

  it('without a start sorts before the others', () => {
    const sorted = [role('2020-05'), role('2020'), role(), role('2019')].sort(compareStart);
    expect(sorted.map(({ start }) => start)).toEqual([undefined, '2019', '2020', '2020-05']);
  });
});

describe('a schema refuses', () => {
  const source = { checked: '2026-01-01', publisher: 'Daily', url: 'https://example.com/a' };
  it('nothing of a good source', () => {
    expect(sourceSchema.safeParse(source).success).toBe(true);
  });

  it.each([
    'http://example.com/',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.com/',
    '//example.com',
    'example.com',
    '',
  ])('the address %j', (url) => {
    expect(sourceSchema.safeParse({ ...source, url }).success).toBe(false);
  });

  const texts: readonly [what: string, text: string][] = [
    ['a right-to-left override', 'Ada\u202eX'],
    ['an isolate', 'Ada\u2066X'],
    ['a direction mark', 'Ada\u200f'],
    ['a line feed', 'Ada\nX'],
    ['a NUL', 'Ada\0'],
    ['a blank in front', ' Ada'],
    ['nothing', ''],
    ['300 letters and one', 'a'.repeat(301)],
  ];
  it.each(texts)('a text with %s', (_what, text) => {
    expect(nameSchema.safeParse(text).success).toBe(false);
    expect(nameSchema.safeParse({ text }).success).toBe(false);
    expect(sourceSchema.safeParse({ ...source, publisher: text }).success).toBe(false);
  });

  it.each(['میلاد\u200cنور', 'Ada’s “X”', '埃隆·马斯克', 'a'.repeat(300)])('no honest text: %s', (text) => {
    expect(nameSchema.safeParse(text).success).toBe(true);
  });

  it('a key too many, at every object of every record', () => {
    const withExtra = function* (value: unknown): Generator<unknown> {
      if (Array.isArray(value)) {
        for (const [at, item] of value.entries()) for (const spoilt of withExtra(item)) yield value.with(at, spoilt);
        return;
      }
      if (typeof value !== 'object' || value === null) return;
      yield { ...value, __extra: 1 };
      for (const [key, item] of Object.entries(value))
        for (const spoilt of withExtra(item)) yield { ...value, [key]: spoilt };
    };
    let tried = 0;
    for (const record of Object.values(sampleFiles())) {
      expect(recordSchema.safeParse(record).success).toBe(true);
      for (const spoilt of withExtra(record)) {
        expect([JSON.stringify(spoilt), recordSchema.safeParse(spoilt).success]).toEqual([
          JSON.stringify(spoilt),
          false,
        ]);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(30);
  });

  const mention = { start: 0, end: 3, kind: 'person', entities: ['ada'], confidence: 1 };
  const [ada] = sampleRecords();
  const card = {
    record: ada,
    name: 'Ada',
    labels: {},
    people: [],
    lawsuits: [],
    release: { version: '1', date: '2026-01-01' },
  };
  const manifest = {
    schema: 1,
    version: '1',
    date: '2026-01-01',
    counts: { people: 1, companies: 1, lawsuits: 1, names: 1 },
    index: { name: 'a', sizeBytes: 1, sha256: '0'.repeat(64) },
    records: { name: 'b', sizeBytes: 1, sha256: 'f'.repeat(64) },
  };
  const rows: readonly [
    what: string,
    schema: { safeParse(value: unknown): { success: boolean } },
    good: object,
    bad: readonly object[],
  ][] = [
    [
      'mention',
      mentionSchema,
      mention,
      [
        { start: -1 },
        { start: 0.5 },
        { end: 0 },
        { kind: 'lawsuit' },
        { entities: [] },
        { entities: ['A b'] },
        { confidence: 1.01 },
        { confidence: Number.NaN },
        { more: 1 },
      ],
    ],
    [
      'card',
      cardSchema,
      card,
      [
        { record: undefined },
        { labels: { a: 1 } },
        { people: [{}] },
        { lawsuits: [ada] },
        { release: { version: '1', date: '2026' } },
        { html: '' },
      ],
    ],
    [
      'manifest',
      manifestSchema,
      manifest,
      [
        { schema: 2 },
        { date: '2026' },
        { index: { name: 'a', sizeBytes: 1, sha256: 'xyz' } },
        { counts: {} },
        { code: '' },
      ],
    ],
    [
      'settings',
      settingsSchema,
      DEFAULT_SETTINGS,
      [{ version: 2 }, { sitesOff: [1] }, { strictness: 'x' }, { markStyle: '' }, { more: 1 }],
    ],
  ];
  it.each(rows)('what is no %s', (_what, schema, good, bad) => {
    expect(schema.safeParse(good).success).toBe(true);
    for (const change of bad)
      expect([change, schema.safeParse({ ...good, ...change }).success]).toEqual([change, false]);
  });
});
