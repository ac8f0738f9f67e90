import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { annotateText, readText } from '@/lib/matcher/annotate';
import { confidenceOf, decide } from '@/lib/matcher/decide';
import { endWithLegalForm, startWithLegalForm } from '@/lib/matcher/legal-form';
import { LANGUAGES } from '@/lib/text/languages';
import { ENGINES, INPUT } from './sample-cast';
import { searchNaively } from './naive-search';

type Found = readonly (readonly [surface: string, entity: string])[];

/** The least confidence of "balanced": below it nothing is shown by default. */
const BALANCED = 0.7;

function byIndex(engine: keyof typeof ENGINES): (source: string, lang: string) => Found {
  return (source, lang) =>
    annotateText(source, lang, ENGINES[engine])
      .filter(({ confidence }) => confidence >= BALANCED)
      .map(({ start, end, entities }) => [source.slice(start, end), entities.join('|')]);
}

/** The decisions over naively found candidates. */
function naively(source: string, lang: string): Found {
  const text = readText(source, lang);
  const index = ENGINES.fresh;
  return decide(text, searchNaively(text, INPUT.names), index)
    .filter(({ accepted, readings: [best] }) => accepted && confidenceOf(best) >= BALANCED)
    .map(({ candidate: { start, end }, readings: [best, ...others] }) => {
      const isCompany = best.item.facts.kind === 'company';
      const surface = source.slice(
        isCompany ? startWithLegalForm(source, start) : start,
        isCompany ? endWithLegalForm(source, start, end) : end,
      );
      return [surface, [best, ...others].map(({ item }) => index.id(item.reading.entity)).join('|')];
    });
}

const TARNEK = 'ivor-tarnek';

const rows: readonly [fact: string, lang: string, source: string, found: Found][] = [
  ['a full name', 'en', 'Yesterday Ivor Tarnek spoke.', [['Ivor Tarnek', TARNEK]]],
  ['a company', 'en', 'Shares of Novalux fell.', [['Novalux', 'novalux']]],
  [
    'the longest of two names',
    'en',
    'Novalux Energy is no part of Novalux Holding.',
    [
      ['Novalux Energy', 'novalux-energy'],
      ['Novalux Holding', 'novalux'],
    ],
  ],
  ['accents and capitals of another kind', 'en', 'IVOR TARNÉK, said the headline.', [['IVOR TARNÉK', TARNEK]]],
  [
    'a name cut by soft hyphens and zero-width characters',
    'en',
    'Then Ivor\u200b Tar\u00adnek\u2060 spoke.',
    [['Ivor\u200b Tar\u00adnek', TARNEK]],
  ],
  [
    'a surname with a particle',
    'en',
    'Piet van Houten left. Later van Houten came back.',
    [
      ['Piet van Houten', 'piet-van-houten'],
      ['van Houten', 'piet-van-houten'],
    ],
  ],
  [
    'a surname after the full name',
    'en',
    'Mona Weiss won. Nobody knew why Weiss smiled.',
    [
      ['Mona Weiss', 'mona-weiss'],
      ['Weiss', 'mona-weiss'],
    ],
  ],
  [
    'a surname before the full name',
    'en',
    'Nobody knew why Weiss smiled. Mona Weiss won.',
    [
      ['Weiss', 'mona-weiss'],
      ['Mona Weiss', 'mona-weiss'],
    ],
  ],
  ['nobody of two with one surname when neither is named', 'en', 'Nobody knew why Schmidt smiled.', []],
  ['no surname alone', 'en', 'Nobody knew why Weiss smiled.', []],
  ['a famous surname alone', 'en', 'Nobody knew why Tarnek smiled.', [['Tarnek', TARNEK]]],
  ['ß for ss', 'de', 'Gestern sprach Mona Weiß.', [['Mona Weiß', 'mona-weiss']]],
  ['no name over a paragraph', 'en', 'A word of Ivor\nTarnek Street', []],
  ['no name over a comma', 'en', 'They met Mona, Weiss and others.', []],
  ['no relative of the famous one', 'en', 'His brother Kimbal Tarnek cooks.', []],
  ['no act named like a person', 'en', 'Rita Stone voted. The Stone Act failed.', [['Rita Stone', 'rita-stone']]],
  [
    'one of two with one surname, and says so',
    'en',
    'Anna Schmidt met Karl Schmidt. Nobody knew why Schmidt smiled.',
    [
      ['Anna Schmidt', 'anna-schmidt'],
      ['Karl Schmidt', 'karl-schmidt'],
      ['Schmidt', 'anna-schmidt|karl-schmidt'],
    ],
  ],
  [
    'the surname of the one who is named',
    'en',
    'Anna Schmidt won. Nobody knew why Schmidt smiled.',
    [
      ['Anna Schmidt', 'anna-schmidt'],
      ['Schmidt', 'anna-schmidt'],
    ],
  ],
  ['no surname in small letters', 'en', 'Rita Stone sat on a stone.', [['Rita Stone', 'rita-stone']]],
  ['no weak name without evidence', 'en', 'The orchid is a flower. Orchid leaves are green.', []],
  [
    'a weak name beside a company that is tied to it',
    'en',
    'Novalux bought parts from Orchid, the supplier.',
    [
      ['Novalux', 'novalux'],
      ['Orchid', 'orchid'],
    ],
  ],
  ['no acronym in small letters', 'en', 'A tan coat. Novalux rose.', [['Novalux', 'novalux']]],
  ['an acronym', 'en', 'Shares of TAN rose.', [['TAN', 'tan-group']]],
  [
    'an acronym with a German genitive',
    'de',
    'Die Aktien der TAN. TANs Aktien.',
    [
      ['TAN', 'tan-group'],
      ['TANs', 'tan-group'],
    ],
  ],
  ['an acronym with a Dutch genitive', 'nl', "Nu stegen TAN's aandelen.", [["TAN's", 'tan-group']]],
  ['no acronym in a word', 'de', 'Tans Mantel.', []],
  ['an initial and a famous surname', 'en', 'Shares of I. Tarnek rose.', [['I. Tarnek', TARNEK]]],
  ['no conjunction as an initial', 'pl', 'I Tarnek wygrał.', [['Tarnek', TARNEK]]],
  ['no initial and a surname alone', 'en', 'Nobody saw why M. Weiss smiled.', []],
  [
    'an initial and a surname after the full name',
    'en',
    'Mona Weiss won. Nobody knew why M. Weiss smiled.',
    [
      ['Mona Weiss', 'mona-weiss'],
      ['M. Weiss', 'mona-weiss'],
    ],
  ],
  ['a name with a small first letter', 'en', 'Shares of xBee rose.', [['xBee', 'xbee']]],
  ['the legal form and its dot', 'en', 'They sued Novalux Inc. in May.', [['Novalux Inc.', 'novalux']]],
  [
    'the legal form before a full stop',
    'de',
    'Sie verklagten die Novalux AG. Dann nicht.',
    [['Novalux AG', 'novalux']],
  ],
  ['the legal form in front', 'id', 'Saham PT Novalux Tbk naik.', [['PT Novalux Tbk', 'novalux']]],
  ['the legal form in front, in Cyrillic', 'ru', 'Иск подала ООО Новалюкс.', [['ООО Новалюкс', 'novalux']]],
  ['no legal form over quotation marks', 'ru', 'Иск подало ПАО «Новалюкс».', [['Новалюкс', 'novalux']]],
  ['no end of a word as legal form', 'en', 'The ADAPT Novalux plan.', [['Novalux', 'novalux']]],
  ['no legal form before a person', 'id', 'PT Ivor Tarnek.', [['Ivor Tarnek', TARNEK]]],
  ['an acronym before an ending in small letters', 'tr', "Dün TAN'dan haber geldi.", [["TAN'dan", 'tan-group']]],
  ['no first word with an ending in Hungarian', 'hu', 'Megjött Monat Weiss.', []],
  ['an English genitive, its ending outside', 'en', 'It was Tarnek’s idea.', [['Tarnek', TARNEK]]],
  ['a German genitive', 'de', 'Es war Tarneks Idee.', [['Tarneks', TARNEK]]],
  ['a Turkish ending behind the apostrophe', 'tr', 'Bu Novalux’un fikriydi.', [['Novalux’un', 'novalux']]],
  [
    'Arabic, glued prefixes outside',
    'ar',
    'قال تارنك ونوفالوكس',
    [
      ['تارنك', TARNEK],
      ['نوفالوكس', 'novalux'],
    ],
  ],
  [
    'Korean, the particle outside',
    'ko',
    '타르넥은 노바룩스를 떠났다.',
    [
      ['타르넥', TARNEK],
      ['노바룩스', 'novalux'],
    ],
  ],
  ['no name inside a Korean word', 'ko', '노바룩스럽다 말했다', []],
  [
    'Chinese without spaces',
    'zh',
    '昨天艾弗·塔尔内克离开了诺瓦光公司。',
    [
      ['艾弗·塔尔内克', TARNEK],
      ['诺瓦光', 'novalux'],
    ],
  ],
  ['a Latin name between Han', 'zh', '前Novalux首席执行官', [['Novalux', 'novalux']]],
  [
    'Japanese in katakana, half width too',
    'ja',
    'アイヴァー・タルネク氏とﾀﾙﾈｸが話した。',
    [
      ['アイヴァー・タルネク', TARNEK],
      ['ﾀﾙﾈｸ', TARNEK],
    ],
  ],
  ['no name inside a katakana word', 'ja', 'ノヴァルクスター', []],
  ['a Latin name before kana', 'ja', 'Novaluxの株', [['Novalux', 'novalux']]],
  [
    'Russian cases',
    'ru',
    'Вчера говорили с Айвором Тарнеком о Тарнеке.',
    [
      ['Айвором Тарнеком', TARNEK],
      ['Тарнеке', TARNEK],
    ],
  ],
  ['a company in a Russian case', 'ru', 'Акции Новалюкса выросли.', [['Новалюкса', 'novalux']]],
  ['she whose surname stays', 'ru', 'Вчера не было Анны Шмидт.', [['Анны Шмидт', 'anna-schmidt']]],
  ['he whose surname is declined', 'ru', 'Вчера не было Карла Шмидта.', [['Карла Шмидта', 'karl-schmidt']]],
  ['no woman under a man’s ending', 'ru', 'Вчера не было Анны Шмидта.', []],
  ['no man in Карла Шмидт', 'ru', 'Вчера пела Карла Шмидт.', []],
  ['a woman’s adjective', 'ru', 'Встретили Ольгу Ленскую.', [['Ольгу Ленскую', 'olga-lenskaya']]],
  ['nothing in nothing', 'en', '', []],
  ['nothing in a text of signs', 'en', '… — «»\n\n!', []],
  ['a text of a language without rules', 'tlh', 'Novalux qaStaHvIS', [['Novalux', 'novalux']]],
];

describe.each([
  ['the fresh index', byIndex('fresh')],
  ['the reloaded index', byIndex('reloaded')],
  ['the naive search', naively],
])('over %s', (_engine, annotate) => {
  it.each(rows)('finds %s (%s): %s', (_fact, lang, source, found) => {
    expect(annotate(source, lang)).toEqual(found);
  });
});

/** More of each property, for a long look: `RUNS=1000000 npx vitest …`. */
const RUNS = Number(process.env['RUNS'] ?? 2000);
vi.setConfig({ testTimeout: 30_000 + RUNS * 2 });

/** Texts of names, parts and forms of names, endings, prefixes, particles, signs and anything else. */
const words = INPUT.names.flatMap(({ tokens }) => [...tokens, tokens.join(' '), tokens.join('·'), tokens.join('')]);
const glue = LANGUAGES.flatMap((rules) => [
  ...(rules.endings ?? []).flatMap(({ endings }) => endings),
  ...(rules.prefixes ?? []),
  ...(rules.articles ?? []),
  ...(rules.particles ?? []),
  ...(rules.tails?.endings ?? []).flatMap((ending) => [`'${ending}`, `-${ending}`]),
]);
const word = fc.constantFrom(...words);
const piece = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 4, arbitrary: fc.tuple(word, fc.constantFrom(...glue)).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...glue), word).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: word.map((text) => text.toUpperCase()) },
  {
    weight: 1,
    arbitrary: fc.tuple(word, fc.nat(8)).map(([text, at]) => `${text.slice(0, at)}\u00ad${text.slice(at)}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('van', 'Inc.', 'said', 'Рита', '馬', 'スー', '가나', '\u200b', '😀', '\ud83d'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);
const separator = fc.constantFrom(' ', ' ', ' ', ' ', '', '-', ', ', '. ', '\n', '·', ' & ', '    ', "'");
const anyText = fc
  .array(fc.tuple(piece, separator), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join(''));
const anyLang = fc.constantFrom(...LANGUAGES.map(({ lang }) => lang), 'tlh');

describe('over any text', () => {
  it('mentions rise, do not overlap, and are words of the text', () => {
    fc.assert(
      fc.property(anyText, anyLang, (source, lang) => {
        const mentions = annotateText(source, lang, ENGINES.reloaded);
        let last = 0;
        for (const { start, end, entities, confidence } of mentions) {
          expect([source, start >= last, end > start, end <= source.length]).toEqual([source, true, true, true]);
          last = end;
          const surface = source.slice(start, end);
          expect(surface).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}.]$|^[\p{L}\p{N}]$/su);
          expect(entities.length).toBeGreaterThan(0);
          expect(confidence > 0.49 && confidence <= 1).toBe(true);
        }
        expect(annotateText(source, lang, ENGINES.fresh)).toEqual(mentions);
      }),
      { numRuns: RUNS },
    );
  });
});
