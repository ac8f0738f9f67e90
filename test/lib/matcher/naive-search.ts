/**
 * The candidates of a text by looking for every name at every place, over strings: slow and plain, to hold the index to.
 *
 * It shares folding and tokens with the matcher (they have tests of their own), and nothing of hashes, tables or walks.
 */
import type { Candidate, ReadText } from '@/lib/matcher/find-candidates';
import type { IndexName } from '@/lib/name-index/writer';
import { CharClass, isUnspaced } from '@/lib/text/char-class';
import { foldString, sourceEnd } from '@/lib/text/fold';
import type { LanguageRules } from '@/lib/text/language';
import { LANGUAGES } from '@/lib/text/languages';

/** A way to read a word: as it stands, without an ending, or without a prefix. */
interface Form {
  readonly word: string;
  readonly male: boolean;
  readonly female: boolean;
  readonly possessive: boolean;
  readonly ending: boolean;
  readonly skip: number;
  readonly article: boolean;
}

/** All candidates, without doubles, by start, end and name. */
export function searchNaively(text: ReadText, names: readonly IndexName[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const words = Array.from({ length: text.tokens.count }, (_, token) => formsOf(text, token));
  // Names with a token that no word of the text can be read as are left out, for speed: they stand nowhere.
  const readable = new Set(words.flatMap(({ first, later }) => [...first, ...later]).map(({ word }) => word));
  const possible = [...names.entries()].filter(([, { tokens }]) => tokens.every((token) => readable.has(token)));
  for (let first = 0; first < text.tokens.count; first++)
    for (const [number, name] of possible) {
      const forms = name.tokens.map((_, at) => (at === 0 ? words[first]?.first : words[first + at]?.later) ?? []);
      for (const way of waysToRead(text, first, name.tokens, forms)) {
        const candidate = toCandidate(text, first, number, way);
        found.set(JSON.stringify(candidate), candidate);
      }
    }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end || a.name - b.name);
}

/** Every combination of forms of the words from `first` on that spells the name; none when a border forbids it. */
function waysToRead(
  text: ReadText,
  first: number,
  tokens: readonly string[],
  forms: readonly (readonly Form[])[],
): readonly (readonly Form[])[] {
  let ways: readonly (readonly Form[])[] = [[]];
  for (const [at, wanted] of tokens.entries()) {
    const isLast = at === tokens.length - 1;
    const fitting =
      forms[at]?.filter(({ word, ending }) => word === wanted && (isLast || !ending || !text.language.lastWordOnly)) ??
      [];
    ways = ways.flatMap((way) => fitting.map((form) => [...way, form]));
    if (ways.length === 0) return [];
  }
  const last = first + tokens.length - 1;
  for (let token = first; token < last; token++) if (!isNarrowGap(text, token)) return [];
  return endsAtBorder(text, last) ? ways : [];
}

/** The forms of a word at the beginning of a name, and further on in one. */
function formsOf(text: ReadText, token: number): { readonly first: readonly Form[]; readonly later: readonly Form[] } {
  const word = wordOf(text, token);
  const rules = rulesOf(text);
  const plain: Form = { word, male: false, female: false, possessive: false, ending: false, skip: 0, article: false }; // prettier-ignore
  const asItStands = startsAtBorder(text, token) ? [plain] : [];
  if (isUnspaced(classAt(text, text.tokens.starts[token] ?? 0))) return { first: asItStands, later: [plain] };
  const inflected = (rules.endings.get(word.at(-1) ?? '') ?? [])
    .filter((rule) => isInflected(text, token, word, rule))
    .map(({ ending, base, male, female, possessive }): Form => {
      return { ...plain, word: word.slice(0, -ending.length) + base, male, female, possessive, ending: true };
    });
  const following = token + 1 < text.tokens.count ? wordOf(text, token + 1) : '';
  const respelt = rules.spellings
    .filter(({ form, before }) => form === word && (before === '' || before === following))
    .map(({ base }): Form => ({ ...plain, word: base }));
  const unglued = rules.prefixes
    .filter(({ prefix }) => word.startsWith(prefix) && word.length - prefix.length >= 3)
    .map(({ prefix, article }): Form => ({ ...plain, word: word.slice(prefix.length), skip: prefix.length, article }));
  const atStart = asItStands.length === 0 ? [] : [...respelt, ...inflected, ...unglued];
  return { first: [...asItStands, ...atStart], later: [plain, ...respelt, ...inflected] };
}

function isInflected(text: ReadText, token: number, word: string, { ending, after, written }: Ending): boolean {
  return (
    ending !== '' &&
    word.endsWith(ending) &&
    word.length - ending.length >= 2 &&
    (after === '' || after.includes(word.charAt(word.length - ending.length - 1))) &&
    isWritten(text, token, ending, written)
  );
}

/** Whether a word's ending has the accents that count. */
function isWritten({ source, folded, tokens }: ReadText, token: number, ending: string, written?: string): boolean {
  if (written === undefined) return true;
  const end = tokens.ends[token] ?? 0;
  const from = folded.starts[end - ending.length] ?? 0;
  return (
    source
      .slice(from, sourceEnd(source, folded, end - 1))
      .toLowerCase()
      .normalize('NFC') === written
  );
}

function toCandidate(text: ReadText, first: number, name: number, forms: readonly Form[]): Candidate {
  const { folded, tokens, source } = text;
  const last = first + forms.length - 1;
  const male = forms.some((form) => form.male);
  return {
    start: folded.starts[(tokens.starts[first] ?? 0) + (forms[0]?.skip ?? 0)] ?? 0,
    end: sourceEnd(source, folded, (tokens.ends[hasTail(text, last) ? last + 1 : last] ?? 0) - 1),
    firstToken: first,
    lastToken: last,
    name,
    male,
    female: forms.some((form) => form.female),
    possessive: forms.some((form) => form.possessive),
    article: forms.some((form) => form.article),
    disagrees:
      forms.length > 1 && male && forms.at(-1)?.ending === false && !/[aeiouyаеиоуыэюяіє]$/.test(wordOf(text, last)),
    exact: forms.every((form) => !form.ending),
  };
}

function hasTail(text: ReadText, last: number): boolean {
  const { tails, tailJoiners } = rulesOf(text);
  const next = last + 1;
  if (next >= text.tokens.count || !tails.includes(wordOf(text, next))) return false;
  const gap = foldedText(text).slice(text.tokens.ends[last], text.tokens.starts[next]);
  return isCutBefore(text, next) || (gap.length === 1 && tailJoiners.includes(gap));
}

/** Whether a non-joiner stands between two Arabic letters: nothing else parts them without a unit between. */
function isCutBefore({ source, folded, tokens }: ReadText, token: number): boolean {
  if (token === 0 || token >= tokens.count) return false;
  const [end, start] = [
    folded.starts[(tokens.ends[token - 1] ?? 0) - 1] ?? 0,
    folded.starts[tokens.starts[token] ?? 0],
  ];
  return /^[\p{Script=Arabic}\p{Mn}]\P{L}*\u200c\P{L}*$/u.test(source.slice(end, start)) && tokens.ends[token - 1] === tokens.starts[token]; // prettier-ignore
}

/** Between two words of a name: at most three units, all of them blanks or joiners. */
function isNarrowGap(text: ReadText, token: number): boolean {
  const [from, to] = [text.tokens.ends[token] ?? 0, text.tokens.starts[token + 1] ?? 0];
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) if (classAt(text, at) === CharClass.hardGap) return false;
  return true;
}

function startsAtBorder(text: ReadText, token: number): boolean {
  const start = text.tokens.starts[token] ?? 0;
  if (isCutBefore(text, token)) return false;
  return !isWordScript(classAt(text, start)) || classAt(text, start - 1) !== classAt(text, start);
}

function endsAtBorder(text: ReadText, token: number): boolean {
  const end = text.tokens.ends[token] ?? 0;
  const charClass = classAt(text, end - 1);
  if (isCutBefore(text, token + 1)) return hasTail(text, token) && !isCutBefore(text, token + 2);
  if (!isWordScript(charClass) || classAt(text, end) !== charClass) return true;
  if (charClass === CharClass.katakana) return false;
  const rest = /^[가-힣]+/u.exec(foldedText(text).slice(end))?.[0] ?? '';
  const { particles, titles } = rulesOf(text);
  return ['', ...titles].some((title) => ['', ...particles].some((particle) => rest === title + particle));
}

/** Katakana and Hangul: cut unit by unit, but written in words. */
function isWordScript(charClass: number): boolean {
  return charClass === CharClass.katakana || charClass === CharClass.hangul;
}

/** A language's rules, folded and one by one. */
interface Rules {
  /** By their last letter, for speed. */
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly prefixes: readonly { readonly prefix: string; readonly article: boolean }[];
  readonly spellings: readonly { readonly form: string; readonly base: string; readonly before: string }[];
  readonly tails: readonly string[];
  readonly tailJoiners: string;
  readonly particles: readonly string[];
  readonly titles: readonly string[];
}

interface Ending {
  readonly ending: string;
  readonly base: string;
  readonly after: string;
  readonly male: boolean;
  readonly female: boolean;
  readonly possessive: boolean;
  /** With its accents, when they count. */
  readonly written: string | undefined;
}

const RULES: ReadonlyMap<string, Rules> = new Map(LANGUAGES.map((rules) => [rules.lang, unfold(rules)]));
const NO_RULES = unfold({ lang: 'und', cues: [], openers: [] });

function unfold(rules: LanguageRules): Rules {
  const endings = (rules.endings ?? []).flatMap(
    ({ endings: list, bases, after = '', male = false, female = false, possessive = false, accented }) =>
      list.flatMap((ending) =>
        bases.map((base) => ({
          ending: foldString(ending),
          base: foldString(base),
          after: foldString(after),
          male,
          female,
          possessive,
          written: accented ? ending : undefined,
        })),
      ),
  );
  const byLast = new Map<string, Ending[]>();
  for (const ending of endings) {
    const last = ending.ending.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), ending]);
  }
  return {
    endings: byLast,
    prefixes: [
      ...(rules.prefixes ?? []).map((prefix) => ({ prefix: foldString(prefix), article: false })),
      ...(rules.articles ?? []).map((prefix) => ({ prefix: foldString(prefix), article: true })),
    ],
    spellings: (rules.spellings ?? []).map(({ form, base, before = '' }) => ({
      form: foldString(form),
      base: foldString(base),
      before: foldString(before),
    })),
    tails: (rules.tails?.endings ?? []).map(foldString),
    tailJoiners: rules.tails?.joiners ?? '',
    particles: rules.particles ?? [],
    titles: rules.glued?.titles ?? [],
  };
}

function rulesOf({ language }: ReadText): Rules {
  return RULES.get(language.lang) ?? NO_RULES;
}

function wordOf({ folded, tokens }: ReadText, token: number): string {
  return String.fromCharCode(...folded.units.subarray(tokens.starts[token], tokens.ends[token]));
}

function foldedText({ folded }: ReadText): string {
  return String.fromCharCode(...folded.units.subarray(0, folded.length));
}

/** Outside the text is a gap. */
function classAt({ folded }: ReadText, at: number): number {
  return at >= 0 && at < folded.length ? (folded.classes[at] ?? 0) : CharClass.hardGap;
}
