/** What stands around a candidate: capitals, borders of sentences, neighbouring words, cue words, quotation marks. */
import { CharClass, isCased, isUnspaced } from '../text/char-class';
import { sourceEnd } from '../text/fold';
import { wordAt, type Candidate, type ReadText } from './find-candidates';
import {
  hasArticle,
  hasOtherCalling,
  isCalledCompany,
  isInLatinRun,
  isKin,
  isOfEarlierCentury,
  isPartOfLonger,
  isThing,
} from './surroundings';
import { lookBeside, type Glued } from './glued';

/** A word beside a candidate, joined to it by a space or a hyphen. */
export interface Neighbour {
  readonly token: number;
  readonly folded: string;
  readonly capital: boolean;
  /** All capitals: an abbreviation, no first name. */
  readonly upper: boolean;
  /** Opens its sentence: its capital proves nothing. */
  readonly opensSentence: boolean;
}

/** How many words away a cue still speaks of the name. Picked: "the chief executive of the company, X". */
const CUE_REACH = 3;

/** The surroundings of a candidate. What only some kinds of names ask for is looked up when they do, and then kept. */
export class Context {
  /** The script tells capitals from small letters. */
  readonly cased: boolean;
  readonly capital: boolean;
  /** The same of the last word; the second half of a word with a hyphen needs none (Kennedy-mladší). */
  readonly lastCapital: boolean;
  readonly opensSentence: boolean;
  /** A cue word of the language within `CUE_REACH` words of the same sentence. */
  readonly cue: boolean;
  readonly quoted: boolean;
  /** Tokens that stand beside the candidate in a list: behind a comma or a slash, or over one short word ("and"). */
  readonly listed: readonly number[];
  /** Folded length of the name. */
  readonly length: number;
  readonly #text: ReadText;
  readonly #candidate: Candidate;
  #before: Neighbour | null | undefined = null;
  #after: Neighbour | null | undefined = null;
  #isPartOfLonger: boolean | undefined;
  #isKin: boolean | undefined;
  #isThing: boolean | undefined;
  #hasOtherCalling: boolean | undefined;
  #isOfEarlierCentury: boolean | undefined;
  #glued: Glued | null | undefined = null;

  /** O(1). */
  constructor(text: ReadText, candidate: Candidate) {
    const { source, folded, tokens } = text;
    const { firstToken, lastToken, start, end } = candidate;
    this.#text = text;
    this.#candidate = candidate;
    this.cased = isCased(folded.classes[tokens.starts[firstToken]!]!);
    this.capital = hasCapital(source.charAt(start));
    const lastStart = tokens.starts[lastToken]!;
    this.lastCapital = hasCapital(source.charAt(folded.starts[lastStart]!)) || folded.units[lastStart - 1] === HYPHEN;
    this.opensSentence = opensSentence(text, firstToken);
    this.cue = hasCue(text, candidate, CUE_REACH);
    this.quoted = QUOTES.test(source.charAt(start - 1)) && QUOTES.test(source.charAt(end));
    this.listed = [...listedTokens(text, firstToken, -1), ...listedTokens(text, lastToken, 1)];
    this.length = tokens.ends[lastToken]! - tokens.starts[firstToken]!;
  }

  /** All letters are capitals, but for the ending of an inflected name: BPs, BP's. */
  get upper(): boolean {
    const { source, folded, tokens } = this.#text;
    const { start, lastToken, exact } = this.#candidate;
    const name = source.slice(start, sourceEnd(source, folded, tokens.ends[lastToken]! - 1));
    return isUpper(name) || (!exact && INFLECTED_ACRONYM.test(name));
  }

  /** Begins with a letter that no dot makes an initial: Italian "E Musk?" asks "And Musk?". */
  get hasBareInitial(): boolean {
    const { folded, tokens } = this.#text;
    const { firstToken } = this.#candidate;
    const end = tokens.ends[firstToken]!;
    return this.cased && end === tokens.starts[firstToken]! + 1 && folded.units[end] !== DOT;
  }

  /** In a line in which nearly all words have a capital: an English headline. */
  get inTitleCase(): boolean {
    return isInTitleCase(this.#text, this.#candidate);
  }

  /** A cue word stands right beside it. */
  get cueBeside(): boolean {
    return this.cue && hasCue(this.#text, this.#candidate, 1);
  }

  /** What the words beside it say against a company or a person; looked up once for all readings. */
  get isPartOfLonger(): boolean {
    return (this.#isPartOfLonger ??= isPartOfLonger(this.#text, this.#candidate));
  }

  get isCalledCompany(): boolean {
    return isCalledCompany(this.#text, this.#candidate);
  }

  get hasArticle(): boolean {
    return hasArticle(this.#text, this.#candidate);
  }

  get isInLatinRun(): boolean {
    return isInLatinRun(this.#text, this.#candidate);
  }

  get isKin(): boolean {
    return (this.#isKin ??= isKin(this.#text, this.#candidate));
  }

  get isThing(): boolean {
    return (this.#isThing ??= isThing(this.#text, this.#candidate));
  }

  get hasOtherCalling(): boolean {
    return (this.#hasOtherCalling ??= hasOtherCalling(this.#text, this.#candidate));
  }

  get isOfEarlierCentury(): boolean {
    return (this.#isOfEarlierCentury ??= isOfEarlierCentury(this.#text, this.#candidate, (token) =>
      opensSentence(this.#text, token),
    ));
  }

  /** What stands right beside it, in a language that glues words. */
  get glued(): Glued | undefined {
    const rules = this.#text.language.glued;
    if (this.#glued === null) this.#glued = rules && lookBeside(this.#text, this.#candidate, rules);
    return this.#glued;
  }

  get before(): Neighbour | undefined {
    const { firstToken } = this.#candidate;
    if (this.#before === null) this.#before = neighbour(this.#text, firstToken - 1, firstToken, -1);
    return this.#before;
  }

  get after(): Neighbour | undefined {
    const { lastToken } = this.#candidate;
    if (this.#after === null) this.#after = neighbour(this.#text, lastToken + 1, lastToken, 1);
    return this.#after;
  }
}

/** Whether a token is the first of its sentence, heading or list item. */
export function opensSentence({ source, folded, tokens }: ReadText, token: number): boolean {
  if (token === 0) return true;
  const from = folded.starts[tokens.ends[token - 1]! - 1]! + 1;
  const to = folded.starts[tokens.starts[token]!]!;
  // Nearly all words are one space apart.
  if (to - from === 1 && source[from] === ' ') return false;
  return SENTENCE_END.test(source.slice(from, to));
}

/** A colon between two letters is none: Finnish has it before an ending, OpenAI:n. */
const SENTENCE_END = /[\n.!?…。！？：;؟۔।]|:(?!$)|[-–—•] /u;

/** Whether a candidate stands in a line of which most long words have a capital. Each line is looked at once. */
function isInTitleCase({ source, titleLines }: ReadText, { start, end }: Candidate): boolean {
  // A paragraph is no headline, and the longest headlines have fewer letters.
  const back = Math.max(0, end - LONGEST_HEADLINE);
  const line = source.slice(back, start).lastIndexOf('\n');
  if (line < 0 && back > 0) return false;
  const from = back + line + 1;
  let isTitle = titleLines.get(from);
  if (isTitle === undefined) titleLines.set(from, (isTitle = isTitleLine(source, from)));
  return isTitle;
}

function isTitleLine(source: string, from: number): boolean {
  const line = source.slice(from, from + LONGEST_HEADLINE + 1);
  const end = line.indexOf('\n');
  if (end < 0 && line.length > LONGEST_HEADLINE) return false;
  const long = (end < 0 ? line : line.slice(0, end)).match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  return long.length >= 3 && long.filter(hasCapital).length >= long.length * 0.8;
}

const LONGEST_HEADLINE = 160;

const QUOTES = /["'״«»„“”‚‘’「」『』《》]/u;

function hasCapital(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
}

function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Two capitals or more, then small letters. */
const INFLECTED_ACRONYM = /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\p{Ll}+$/u;

function neighbour(text: ReadText, token: number, beside: number, direction: 1 | -1): Neighbour | undefined {
  const { source, folded, tokens } = text;
  if (token < 0 || token >= tokens.count) return undefined;
  const [left, right] = direction < 0 ? [token, beside] : [beside, token];
  const [gapStart, gapEnd] = [tokens.ends[left]!, tokens.starts[right]!];
  if (gapEnd - gapStart !== 1) return undefined;
  const gap = folded.classes[gapStart]!;
  if (gap !== CharClass.space && folded.units[gapStart] !== HYPHEN) return undefined;
  const word = source.slice(folded.starts[tokens.starts[token]!], folded.starts[tokens.ends[token]! - 1]! + 1);
  return {
    token,
    folded: wordAt(text, token),
    capital: hasCapital(word),
    upper: isUpper(word),
    opensSentence: opensSentence(text, token),
  };
}

const HYPHEN = '-'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);

function hasCue(text: ReadText, { firstToken, lastToken }: Candidate, reach: number): boolean {
  const { folded, tokens, language } = text;
  if (language.glued || isUnspaced(folded.classes[tokens.starts[firstToken]!]!))
    return hasUnspacedCue(text, firstToken, lastToken);
  for (let token = firstToken - 1; token >= Math.max(0, firstToken - reach); token--) {
    if (opensSentence(text, token + 1)) break;
    if (language.cues.has(wordAt(text, token))) return true;
  }
  for (let token = lastToken + 1; token <= Math.min(tokens.count - 1, lastToken + reach); token++) {
    if (opensSentence(text, token)) break;
    if (language.cues.has(wordAt(text, token))) return true;
  }
  return false;
}

/** In scripts without spaces a cue is found letter by letter, within `UNSPACED_REACH` characters on either side. */
function hasUnspacedCue({ folded, tokens, language }: ReadText, firstToken: number, lastToken: number): boolean {
  const { units } = folded;
  const [start, end] = [tokens.starts[firstToken]!, tokens.ends[lastToken]!];
  const before = String.fromCharCode(...units.subarray(Math.max(0, start - UNSPACED_REACH), start))
    .split(UNSPACED_END)
    .at(-1);
  const [after] = String.fromCharCode(...units.subarray(end, end + UNSPACED_REACH)).split(UNSPACED_END);
  for (const cue of language.cues) if (before?.includes(cue) || after?.includes(cue)) return true;
  return false;
}

const UNSPACED_REACH = 8;
const UNSPACED_END = /[\n。.!?]/u;

/** The tokens in one direction that would be the candidate's neighbours in a list of names. */
function listedTokens(text: ReadText, token: number, direction: 1 | -1): readonly number[] {
  const { source, folded, tokens } = text;
  const next = token + direction;
  if (next < 0 || next >= tokens.count || opensSentence(text, Math.max(token, next))) return [];
  const [left, right] = direction < 0 ? [next, token] : [token, next];
  const gap = source.slice(folded.starts[tokens.ends[left]! - 1]! + 1, folded.starts[tokens.starts[right]!]);
  if (gap === '') return text.language.glued?.and.includes(wordAt(text, next)) ? [next + direction] : [];
  if (gap !== ' ') return LIST_GAP.test(gap) ? [next] : [];
  return tokens.ends[next]! - tokens.starts[next]! <= LONGEST_CONJUNCTION ? [next + direction] : [];
}

const LIST_GAP = /^[,/、،·・] ?$|^ [&+] $/u;
const LONGEST_CONJUNCTION = 3;
