/** What stands right beside a name in languages that glue or do not part their words: posts, forms of address, halves of other words. */
import { CharClass } from '../text/char-class';
import type { FoldedText } from '../text/fold';
import type { CompiledGlued } from '../text/language';
import { wordBordersAt, type WordBorders } from '../text/word-borders';
import type { Candidate, ReadText } from './find-candidates';

/** What was found there. */
export interface Glued {
  /** A post that the language writes beside a name: 大統領, CEO. */
  readonly title: boolean;
  /** A form of address that everybody has: 氏, 씨. */
  readonly address: boolean;
  /** A word that makes the name that of a thing, a place or a son: 丰田市, 小特朗普. */
  readonly longer: boolean;
  /** The first name of somebody else before it. */
  readonly otherFirstName: boolean;
  /** Words reach over the name's borders: 北京|东城区. */
  readonly crossesBorder: boolean;
  /** Written in Han alone. */
  readonly inHan: boolean;
  /** Tokens that a middle dot joins to it: parts of one foreign name, or a list. */
  readonly dotted: readonly number[];
}

/** Characters beside a name that are looked at. Picked: the longest title has fewer. */
const REACH = 14;
/** Names of Han so short are often found in other words. */
const SHORT = 3;

/** O(titles of the language). */
export function lookBeside(text: ReadText, candidate: Candidate, rules: CompiledGlued): Glued {
  const { source, folded, tokens } = text;
  const [from, to] = [tokens.starts[candidate.firstToken]!, tokens.ends[candidate.lastToken]!];
  const before = unitsOf(folded, from - REACH, from);
  const afterGap = unitsOf(folded, to, to + REACH);
  const behind = afterGap.replaceAll(' ', '');
  const inHan = folded.classes.subarray(from, to).every((charClass) => charClass === CharClass.han);
  const hasUnparted = isUnparted(folded.classes[from - 1]) || isUnparted(folded.classes[to]);
  const words = hasUnparted ? wordBordersAt(source, candidate.start, candidate.end) : undefined;
  // Han and kana fold unit by unit, or nearly so: what the dictionary cut in the source has the same length in the folded text.
  const wordBefore = unitsOf(folded, from - (words?.before.length ?? 0), from);
  const wordBehind = unitsOf(folded, to, to + (words?.behind.length ?? 0));
  return {
    title: rules.titles.some((title) => behind.startsWith(title) || (rules.titlesBefore && before.endsWith(title))),
    address: rules.address.some((form) => behind.startsWith(form)),
    longer:
      rules.juniors.has(wordBefore) ||
      rules.things.has(wordBehind) ||
      (afterGap.startsWith(' ') && startsWithWord(behind, rules.things)),
    otherFirstName: before.endsWith(' ') && rules.firstNames.has(before.trimEnd().split(/\s/).at(-1) ?? ''),
    crossesBorder:
      (inHan && to - from <= SHORT && words !== undefined && isHalf(words, folded, from, to, rules)) ||
      (inHan && afterGap !== '' && rules.okurigana.includes(afterGap.charAt(0))) ||
      rules.containers.some((word) => isInside(source, candidate, word)),
    inHan,
    dotted: rules.dotted ? dottedTokens(text, candidate) : [],
  };
}

/** Whether a word of the dictionary reaches over a border by more than one loose character. */
function isHalf(
  { head, tail }: WordBorders,
  folded: FoldedText,
  from: number,
  to: number,
  rules: CompiledGlued,
): boolean {
  const isLoose = (rest: string, unit: number): boolean =>
    rest.length === 0 || (rest.length === 1 && rules.loose.includes(unitsOf(folded, unit, unit + 1)));
  return !isLoose(head, from - 1) || !isLoose(tail, to);
}

function unitsOf({ units, length }: FoldedText, from: number, to: number): string {
  return String.fromCharCode(...units.subarray(Math.max(0, from), Math.min(to, length)));
}

/** Whether a candidate is part of a longer word that stands around it. */
function isInside(source: string, { start, end }: Candidate, word: string): boolean {
  for (let at = Math.max(0, end - word.length); at <= start; at++)
    if (source.startsWith(word, at)) return word.length > end - start;
  return false;
}

/** Han or kana: letters that no space parts from the next word. */
function isUnparted(charClass: number | undefined): boolean {
  return charClass === CharClass.han || charClass === CharClass.hiragana || charClass === CharClass.katakana;
}

function startsWithWord(text: string, words: ReadonlySet<string>): boolean {
  for (const word of words) if (word.length > 1 && text.startsWith(word)) return true;
  return false;
}

function dottedTokens({ folded, tokens }: ReadText, { firstToken, lastToken }: Candidate): readonly number[] {
  const isDotted = (left: number, right: number): boolean => {
    const [end, start] = [tokens.ends[left]!, tokens.starts[right]!];
    return start === end + 1 && DOTS.includes(unitsOf(folded, end, start));
  };
  return [
    ...(firstToken > 0 && isDotted(firstToken - 1, firstToken) ? [firstToken - 1] : []),
    ...(lastToken + 1 < tokens.count && isDotted(lastToken, lastToken + 1) ? [lastToken + 1] : []),
  ];
}

const DOTS = '·=';
