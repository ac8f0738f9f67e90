import { describe, expect, it } from 'vitest';
import { createTexts, type Texts } from '../../components/texts';
import { translateIn } from '../locale';

function textsIn(lang: string): Texts {
  return createTexts(translateIn(lang.split('-')[0] ?? lang), lang);
}

describe('a date', () => {
  it.each([
    ['en', '2025', '2025'],
    ['en', '2025-09', 'Sep 2025'],
    ['en', '2025-09-16', 'Sep 16, 2025'],
    ['en-GB', '2025-09-16', '16 Sept 2025'],
    ['de', '2025-09-16', '16. Sept. 2025'],
    ['ru', '2025-09', 'сент. 2025 г.'],
    ['ar', '2025-09', 'سبتمبر 2025'],
    ['en', '2024-02-29', 'Feb 29, 2024'],
  ])('in %s keeps its precision: %s', (lang, date, expected) => {
    expect(textsIn(lang).date(date)).toBe(expected);
  });

  it('stays in the year of its source where the country counts other years', () => {
    expect(textsIn('ar-SA').date('2025')).toMatch(/2025|٢٠٢٥/);
  });
});

describe('the language', () => {
  it.each([
    ['en-GB', 'en-GB', 'ltr'],
    ['ar-EG', 'ar-EG', 'rtl'],
    ['he', 'en', 'ltr'],
    ['pt-BR', 'en', 'ltr'],
  ])('of a browser in %s is %s, %s', (uiLang, lang, dir) => {
    const texts = textsIn(uiLang);
    expect([texts.lang, texts.dir]).toEqual([lang, dir]);
  });
});

describe('a span', () => {
  const { span } = textsIn('en');

  it.each([
    [{ start: '2019', end: '2024-02' }, '2019 – Feb 2024'],
    [{ start: '2019', end: '2019' }, '2019'],
    [{ start: '2019' }, '2019 – now'],
    [{ start: '2019', ended: true as const }, 'from 2019, ended'],
    [{ end: '2024' }, 'until 2024'],
    [{ ended: true as const }, 'ended'],
    [{ seen: { from: '2022-05-01', to: '2026-08-22' } }, 'in filings May 1, 2022 – Aug 22, 2026'],
    [{}, undefined],
    [{ title: 'founder' as const, start: '1976' }, '1976'],
  ])('of %j is %s', (dates, expected) => {
    expect(span(dates)).toBe(expected);
  });
});

it('falls back to the form _other where a plural form is missing', () => {
  const texts = createTexts((key, [shown] = []) => (key === 'people_other' ? `${shown} ludzi` : ''), 'pl');
  expect([1, 2, 5].map((value) => texts.count('people', value))).toEqual(['1 ludzi', '2 ludzi', '5 ludzi']);
});

it('shows a word of the vocabulary as it is where no locale has it', () => {
  expect(createTexts(() => '', 'en').word('field', 'bank')).toBe('bank');
});

it('writes a capital in the language’s own way', () => {
  expect(createTexts((key) => (key === 'language' ? 'tr' : ''), 'tr').capital('içerik')).toBe('İçerik');
});
