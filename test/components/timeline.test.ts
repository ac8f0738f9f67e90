import { describe, expect, it } from 'vitest';
import { layOutAxis, layOutRole } from '../../components/timeline';
import type { Role } from '../../lib/model/record';

const TODAY = '2030-01-01';
/** Ten years, 2020 to 2030: a year is about a tenth. */
const AXIS = layOutAxis([{ start: '2020' }], TODAY);

function barOf(role: Partial<Role>): readonly string[] {
  if (!AXIS) throw new Error('no axis');
  return layOutRole(role, AXIS).map(({ from, to, look }) => `${from.toFixed(2)}–${to.toFixed(2)} ${look}`);
}

describe('a bar', () => {
  it.each([
    ['exact days', { start: '2021-01-01', end: '2025-01-01' }, ['0.10–0.50 sure']],
    ['years', { start: '2021', end: '2025' }, ['0.10–0.20 loose', '0.20–0.50 sure', '0.50–0.60 loose']],
    ['one year', { start: '2021', end: '2021' }, ['0.10–0.20 loose']],
    ['a single day', { start: '2021-01-01', end: '2021-01-01' }, ['0.10–0.10 sure']],
    ['a post that is held', { start: '2021-01-01' }, ['0.10–1.00 sure']],
    ['a post that began this year', { start: '2030' }, []],
    ['an unknown end', { start: '2021-01-01', ended: true as const }, ['0.10–0.22 open']],
    ['an unknown beginning', { end: '2025-01-01' }, ['0.38–0.50 open']],
    ['an unknown beginning of a post that is held', {}, ['0.88–1.00 open']],
    ['no date at all', { ended: true as const }, []],
    ['a founding in a year', { title: 'founder' as const, start: '2021' }, ['0.10–0.20 loose']],
    ['a founding on a day', { title: 'co-founder' as const, start: '2021-01-01' }, ['0.10–0.10 sure']],
    ['a founding on an unknown day', { title: 'founder' as const }, []],
    [
      'a post seen in filings',
      { seen: { from: '2022-01-01', to: '2025-01-01' } },
      ['0.14–0.20 open', '0.20–0.50 sure', '0.50–0.56 open'],
    ],
    ['an end in the future', { start: '2021-01-01', end: '2031' }, ['0.10–1.00 sure']],
  ])('of %s', (_, role, expected) => {
    expect(barOf(role)).toEqual(expected);
  });
});

describe('the axis', () => {
  it('is absent without a date', () => {
    expect(layOutAxis([{}], TODAY)).toBeUndefined();
  });

  it('begins with the first known year and covers two years at least', () => {
    expect(layOutAxis([{ start: '2012' }, { end: '2009-05' }], TODAY)?.at('2009-01-01')).toBe(0);
    expect(layOutAxis([{ start: '2029-12' }], TODAY)?.at('2028-01-02')).toBe(0);
  });

  it.each([
    ['2026', [2026, 2027, 2028, 2029]],
    ['2010', [2010, 2015, 2020, 2025]],
    ['1976', [1980, 1990, 2000, 2010, 2020]],
    ['1900', [1900, 1950, 2000]],
  ])('from %s labels round years and leaves room at its end', (start, years) => {
    expect(layOutAxis([{ start }], TODAY)?.years.map(({ year }) => year)).toEqual(years);
  });
});
