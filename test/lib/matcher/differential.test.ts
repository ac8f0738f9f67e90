/**
 * The matcher's search against the naive one of `naive-search.ts`: on made texts, on the pages of test/pages with names out of their
 * own words, and on the same pages with the whole dataset. Any difference is a fault of one of them.
 *
 * 100,000 cases where CI is set; less than a third of them elsewhere, since they take half a minute. `RUNS=1000000` gives the long look.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseFiles } from '@/lib/dataset/check';
import { indexInput } from '@/lib/dataset/compile';
import { tokensOf } from '@/lib/dataset/name-forms';
import { readText } from '@/lib/matcher/annotate';
import { findCandidates, type Candidate, type ReadText } from '@/lib/matcher/find-candidates';
import { readIndex, type NameIndex } from '@/lib/name-index/reader';
import { writeIndex, type IndexName } from '@/lib/name-index/writer';
import type { LanguageRules } from '@/lib/text/language';
import { LANGUAGES } from '@/lib/text/languages';
import { readAllFiles } from '../../../data/read-files';
import { PAGES_FOLDER, pageSlugs, readExpected } from '../../tools/pages';
import { searchNaively } from './naive-search';

const RUNS = Number(process.env['RUNS'] ?? (process.env['CI'] ? 100_000 : 30_000));
vi.setConfig({ testTimeout: 60_000 + RUNS * 2 });

/** Names with the index over them. */
interface Cast {
  readonly names: readonly IndexName[];
  readonly index: NameIndex;
}

describe('the index finds what a naive search finds', () => {
  it('in made texts of all scripts and languages', () => {
    let found = 0;
    const casts = cached((seed) => castOf(madeNames(seed)));
    const runs = Math.ceil(RUNS * 0.8);
    fc.assert(
      fc.property(fc.nat(99), anyRules, anyPieces, (seed, rules, pieces) => {
        const cast = casts(seed);
        found += compare(pieces.map((piece) => madePiece(piece, cast, rules)).join(''), rules.lang, cast);
      }),
      { numRuns: runs },
    );
    expect(found).toBeGreaterThan(runs);
  });

  it('in pieces of pages, with names out of their words', () => {
    let found = 0;
    const pages = realPages();
    const casts = pages.map((page) => cached((seed) => castOf(namesOfPage(page, seed))));
    const runs = Math.ceil(RUNS * 0.2);
    fc.assert(
      fc.property(
        fc.nat(pages.length - 1),
        fc.nat(9),
        fc.nat(),
        fc.integer({ min: 1, max: 30 }),
        (at, seed, from, length) => {
          const { words, lang } = pages[at]!;
          const start = from % words.length;
          found += compare(words.slice(start, start + length).join(''), lang, casts[at]!(seed));
        },
      ),
      { numRuns: runs },
    );
    expect(found).toBeGreaterThan(runs);
  });

  it('in whole pages, with the whole dataset', () => {
    const { names } = indexInput(parseFiles(readAllFiles()).records);
    const cast = castOf(names);
    for (const { words, lang } of realPages()) compare(words.join(''), lang, cast);
  });
});

describe('offsets', () => {
  it('are right beside and inside every character of Unicode', () => {
    const cast = castOf(['Ada Example', 'Example Works'].map(tokensOf));
    const wrong: string[] = [];
    for (const block of blocksOfUnicode()) {
      const lines = block.map((char) => `${char}Ada Example${char} Example Works ${char}${char} Ada Exam${char}ple\n`);
      const source = lines.join('');
      const found = findCandidates(readText(source, 'en'), cast.index);
      for (const { start, end, name } of found)
        if (isSplit(source, start) || isSplit(source, end) || !isExactly(source, start, end, cast.names[name]!))
          wrong.push(source.slice(start, end));
      const starts = new Set(found.map(({ start }) => start));
      block.reduce((from, char, at) => {
        // A name with spaces on both sides stands there whatever the next character is, unless that is a part of a word.
        if (!/[\p{L}\p{M}\p{N}]/u.test(char) && !starts.has(source.indexOf('Example Works', from)))
          wrong.push(lines[at]!);
        return from + lines[at]!.length;
      }, 0);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});

/** All code points by 256; of Han, Hangul and the planes without characters one block in 16, since all of each are treated alike. */
function blocksOfUnicode(): readonly (readonly string[])[] {
  const starts = Array.from({ length: 0x1100 }, (_, block) => block * 256);
  return starts
    .filter((start) => start < 0x3400 || (start >= 0xd700 && start < 0x20000) || start % 0x1000 === 0)
    .map((start) => Array.from({ length: 256 }, (_, low) => String.fromCodePoint(start + low)));
}

/** @returns how many candidates both have found */
function compare(source: string, lang: string, { names, index }: Cast): number {
  const text = readText(source, lang);
  const candidates = findCandidates(text, index);
  const [fromIndex, fromSearch] = [stable(candidates), stable(searchNaively(text, names))];
  if (fromIndex.join('\n') !== fromSearch.join('\n'))
    expect({ source, lang, found: fromIndex }).toEqual({ source, lang, found: fromSearch });
  for (const { start, end, exact, name } of candidates)
    if (isSplit(source, start) || isSplit(source, end) || (exact && !isExactly(source, start, end, names[name]!)))
      expect({ source, lang, start, end }).toBe('offsets of the name');
  return fromIndex.length;
}

/** Without doubles (two rules may take one form to the same name), in an order that does not depend on who found them. */
function stable(candidates: readonly Candidate[]): readonly string[] {
  return [...new Set(candidates.map((candidate) => JSON.stringify(candidate)))].sort();
}

/** Whether a span is the name by its own letters, up to a tail: asked of the source alone. */
function isExactly(source: string, start: number, end: number, { tokens }: IndexName): boolean {
  const read = tokensOf(source.slice(start, end)).slice(0, tokens.length);
  return read.every((token, at) => (at === 0 ? token.endsWith(tokens[0]!) : token === tokens[at]));
}

/** Whether an offset lies between the two halves of a surrogate pair. */
function isSplit(source: string, at: number): boolean {
  return at > 0 && at < source.length && (source.codePointAt(at - 1) ?? 0) > 0xffff;
}

function castOf(tokenLists: readonly (readonly string[])[] | readonly IndexName[]): Cast {
  const names = tokenLists.map((item): IndexName => ('tokens' in item ? item : { tokens: item, readings: [READING] }));
  return { names, index: readIndex(writeIndex([ENTITY], names)) };
}

const READING = { entity: 0, form: 'full', shape: 'title', alone: false, weak: 0 } as const;
const ENTITY = { id: 'somebody', kind: 'person', tier: 'curated', gender: undefined, ties: [] } as const;

function cached(make: (seed: number) => Cast): (seed: number) => Cast {
  const casts = new Map<number, Cast>();
  return (seed) => {
    const cast = casts.get(seed) ?? make(seed);
    casts.set(seed, cast);
    return cast;
  };
}

/**
 * Words of which names are made: all scripts, folds that change length (ß, İ, ﬁ, ŉ), letters beyond the BMP, digits, words that begin
 * or end like others, so that names overlap.
 */
const WORDS = (
  'Anna Ann An Berg Bergson de van la Straßer Grass İnci Çınar ofﬁce ŉdaba Łoś Ærø Þór Nguyễn Müller O’Neil X 4chan Web3 Meta Metall ' +
  'Мета Метан Илья Анна Анне Шмидт Хрущёв Київ Ґалаґан Σταύρος Σταυροσ ΐωα Ελένη محمد مُحمد لؤي عبدالله ال كريم پارسا דוד לוי כהן मोदी राम कृष्ण ' +
  '馬雲 马云 云 张 三 東京 タルネク ﾀﾙﾈｸ ガガ スー ひかり 삼성 삼 성우 김 ไทย กข Հայկ ქეთი 𠮷野 𝐀nna 𐐀𐐁 e\u0301va Zoe\u0308'
).split(' ');

/** From 20 to 40 names of one to four words; few words, so that one name is often the beginning or the middle of another. */
function madeNames(seed: number): readonly (readonly string[])[] {
  const pick = chooser(seed);
  const own = Array.from({ length: 8 }, () => pick(WORDS));
  const names = Array.from({ length: 40 }, () =>
    Array.from({ length: pick([1, 1, 2, 2, 3, 4]) }, () => pick(own)).join(' '),
  );
  return distinct(names.map(tokensOf));
}

function distinct(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(lists.filter((list) => list.length > 0).map((list) => [list.join(' '), list])).values()];
}

const anyRules = fc.constantFrom<LanguageRules>(...LANGUAGES, { lang: 'tlh', cues: [], openers: [] });
/** Each piece is a number, so that making a case is cheap, and a failing one shrinks to few pieces. */
const anyPieces = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });

/** A name, or a word of one, as a text may write it, with what may stand behind it. */
function madePiece(number: number, { names }: Cast, rules: LanguageRules): string {
  const pick = chooser(number);
  const { tokens } = pick(names);
  const word = pick([tokens.join(' '), tokens.join(pick(JOINTS)), pick(tokens), pick(tokens), pick(WORDS)]);
  return pick(WRITTEN)(inflected(word, rules, pick), pick) + pick(GAPS);
}

const JOINTS = [' ', '-', '·', '. ', '', '\u00a0', ' & ', "'", '\n', ', '];
const GAPS = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '',
  '-',
  ', ',
  '. ',
  '\n',
  '·',
  ' & ',
  '    ',
  '’',
  '\u200b',
  '😀',
  '\ud83d',
  '\u3000',
];

type Pick = <T>(list: readonly T[]) => T;

function inflected(
  word: string,
  { endings = [], prefixes = [], particles = [], tails }: LanguageRules,
  pick: Pick,
): string {
  const rule = endings.length > 0 ? pick(endings) : undefined;
  const base = rule && rule.bases.length > 0 ? pick(rule.bases) : '';
  const stem = word.endsWith(base) ? word.slice(0, word.length - base.length) : word;
  return pick<() => string>([
    () => word,
    () => word,
    () => stem + (rule ? pick(rule.endings) : ''),
    () => stem + (rule ? pick(rule.endings) : 's'),
    () => (prefixes.length > 0 ? pick(prefixes) : '') + word,
    () => word + (particles.length > 0 ? pick(particles) : ''),
    () => (tails ? `${word}${pick([...tails.joiners])}${pick(tails.endings)}` : word),
  ])();
}

/** Ways to write a word that fold to the same, or just not. */
const WRITTEN: readonly ((word: string, pick: Pick) => string)[] = [
  (word) => word,
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.normalize('NFD'),
  (word) => word.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (word) => word.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 0x61 + 0x1d41a)),
  (word, pick) => `${word}${pick(['\u0301', '\u0640', '\u20dd', '\ufe0f', '\u3099', 'ﾞ', '\u05b0'])}`,
  (word, pick) => insert(word, pick, pick(['\u00ad', '\u200d', '\u2060', '\u0308', ' ', '\u0640'])),
  (word, pick) => insert(word, pick, pick(['x', 'я', '三', '9', '𐐀'])),
  (word) => word.slice(1),
  (word) => word.slice(0, -1),
  (word) => word + word,
];

function insert(word: string, pick: Pick, part: string): string {
  const at = pick([...word, ''].map((_, place) => place));
  return word.slice(0, at) + part + word.slice(at);
}

/** Choices that look random and are the same for the same number: mulberry32, public domain, by Tommy Ettinger. */
function chooser(number: number): Pick {
  let state = number;
  return (list) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return list[((mixed ^ (mixed >>> 14)) >>> 0) % list.length]!;
  };
}

interface RealPage {
  readonly lang: string;
  /** Each with the space behind it. */
  readonly words: readonly string[];
}

function realPages(): readonly RealPage[] {
  return pageSlugs()
    .map((slug) => {
      const html = readFileSync(join(PAGES_FOLDER, slug, 'source.html'), 'utf8');
      const plain = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
      return { lang: readExpected(slug).lang, words: plain.match(/\S+\s*/g) ?? [] };
    })
    .filter(({ words }) => words.length > 0);
}

/** Names that the page surely has, as they stand there and without the endings of its language. */
function namesOfPage({ words, lang }: RealPage, seed: number): readonly (readonly string[])[] {
  const pick = chooser(seed);
  const text: ReadText = readText(words.join(''), lang);
  const tokens = tokensOf(text.source);
  const places = tokens.map((_, at) => at);
  const names = Array.from({ length: 60 }, () => {
    const at = pick(places);
    const name = tokens.slice(at, at + pick([1, 1, 2, 3]));
    const cut = pick([0, 0, 1, 2]);
    return name.map((token) => (token.length > cut + 2 ? token.slice(0, token.length - cut) : token));
  });
  return distinct(names);
}
