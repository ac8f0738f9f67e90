import { describe, expect, it } from 'vitest';
import { describeEntity } from '../../components/describe';
import { translateIn } from '../locale';
import { companyCard, personCard } from './fixtures';

const NAMES: Readonly<Record<string, string>> = { acme: 'Acme', bolt: 'Bolt', coil: 'Coil', dyne: 'Dyne Inc.' };

function describePerson(roles: readonly object[], lang = 'en', extra: object = {}): string {
  const { record } = personCard({ roles, ...extra });
  return describeEntity(record, (id) => NAMES[id] ?? id, translateIn(lang), lang);
}

describe('a person', () => {
  const ceo = (organisation: string, start: string): object => ({ title: 'ceo', organisation, start });

  it.each([
    ['the post and its house', [ceo('acme', '2020')], 'CEO, Acme'],
    [
      'the weightiest post of today',
      [{ title: 'board-member', organisation: 'bolt' }, ceo('acme', '2020')],
      'CEO, Acme',
    ],
    ['one title at several houses, the newest first', [ceo('acme', '2001'), ceo('bolt', '2008')], 'CEO, Bolt and Acme'],
    [
      'at most three houses',
      [ceo('acme', '2001'), ceo('bolt', '2002'), ceo('coil', '2003'), ceo('dyne', '2004')],
      'CEO, Dyne Inc., Coil, and Bolt',
    ],
    ['a post in free words', [{ titleText: 'keeper of keys', organisationName: 'Zero' }], 'keeper of keys, Zero'],
    ['a post without a house', [{ title: 'judge' }], 'judge'],
    [
      'the last post of one who holds none',
      [
        { title: 'ceo', organisation: 'acme', end: '2010' },
        { title: 'chair', organisation: 'bolt', end: '2019-05' },
      ],
      'formerly chair, Bolt',
    ],
    [
      'what a person founded, which is never over',
      [{ title: 'founder', organisation: 'acme', start: '1999' }],
      'founder, Acme',
    ],
    [
      'the last post rather than the founding',
      [
        { title: 'founder', organisation: 'acme' },
        { title: 'ceo', organisation: 'acme', ended: true },
      ],
      'formerly CEO, Acme',
    ],
    [
      'the post that filings named last',
      [
        { title: 'cfo', organisation: 'acme', seen: { from: '2022-05-01', to: '2023-06-30' } },
        { title: 'ceo', organisation: 'bolt', seen: { from: '2024-02-01', to: '2026-08-22' } },
      ],
      'CEO, Bolt (in filings until Aug 22, 2026)',
    ],
    ['nothing where nothing is known', [], ''],
  ] as const)('is described by %s', (_, roles, expected) => {
    expect(describePerson(roles)).toBe(expected);
  });

  it('keeps a Latin name together in a right-to-left line', () => {
    const roles = [ceo('dyne', '2020')] as readonly object[];
    expect(describePerson(roles, 'ar', { gender: 'female' })).toBe('الرئيسة التنفيذية، \u2068Dyne Inc.\u2069');
  });
});

describe('a company', () => {
  it.each([
    ['en', 'artificial intelligence · United States · founded 2015'],
    ['de', 'künstliche Intelligenz · Vereinigte Staaten · gegründet 2015'],
    ['ru', 'искусственный интеллект · Соединенные Штаты · осн. 2015'],
    ['es', 'inteligencia artificial · Estados Unidos · fundación: 2015'],
    ['ar', 'الذكاء الاصطناعي · الولايات المتحدة · التأسيس: 2015'],
  ])('in %s is described by field, country and year', (lang, expected) => {
    const { record } = companyCard({ profile: { field: 'artificial-intelligence', founded: '2015-12' } });
    expect(describeEntity(record, String, translateIn(lang), lang)).toBe(expected);
  });
});
