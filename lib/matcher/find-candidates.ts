/**
 * Text + index → candidates: every place where a name of the index stands, in whatever form the language gives it.
 *
 * Walks the index once from each token that may begin a name. A token is tried as it stands, without the endings that the
 * language's rules take off, and (at the start of a name) without glued prefixes. What a candidate means is decided elsewhere.
 */
import { CharClass, isUnspaced } from '../text/char-class';
import { sourceEnd, type FoldedText } from '../text/fold';
import { endingsAt, type CompiledEnding, type CompiledLanguage } from '../text/language';
import { areJoined, type Tokens } from '../text/tokens';
import { FNV_OFFSET, checkHash, extendAll, finish, sequenceCheck, sequenceHash, tokenHash } from '../name-index/hash';
import type { Reading } from '../name-index/format';
import type { NameIndex } from '../name-index/reader';

/** A name of the index found in a text. */
export interface Candidate {
  /** Offsets into the source text; prefixes and particles outside, endings inside. */
  readonly start: number;
  readonly end: number;
  /** First and last token, both inclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Position of the name in the index. */
  readonly name: number;
  /** What it means, when that is not what the index says of the name: a name found by sound. */
  readonly readings?: readonly Reading[];
  /** Some token bears an ending that only men's names take. */
  readonly male: boolean;
  /** Some token bears an ending that only women's names take. */
  readonly female: boolean;
  /** Some token bears an ending that makes an adjective of a name. */
  readonly possessive: boolean;
  /** An article is glued in front. */
  readonly article: boolean;
  /** The first token bears an ending and the last does not, although it could: two names that do not agree. */
  readonly disagrees: boolean;
  /** The name stands in its base form, letter for letter after folding. */
  readonly exact: boolean;
}

/** A text with what the matcher knows of it. */
export interface ReadText {
  readonly source: string;
  readonly folded: FoldedText;
  readonly tokens: Tokens;
  readonly language: CompiledLanguage;
  /** Folded tokens as strings, made when `wordAt` asks for them. */
  readonly words: (string | undefined)[];
  /** By the start of a line: whether it is in title case. Filled as `Context` asks. */
  readonly titleLines: Map<number, boolean>;
}

/** A token as a folded string. */
export function wordAt({ folded, tokens, words }: ReadText, token: number): string {
  return (words[token] ??= String.fromCharCode.apply(
    null,
    folded.units.subarray(tokens.starts[token], tokens.ends[token]) as unknown as number[],
  ));
}

/**
 * @returns candidates by start, shortest first; they may overlap. O(text + candidates)
 */
export function findCandidates(text: ReadText, index: NameIndex): readonly Candidate[] {
  const { folded, tokens } = text;
  const hashes = new Int32Array(tokens.count);
  for (let token = 0; token < tokens.count; token++)
    hashes[token] = tokenHash(folded.units, tokens.starts[token]!, tokens.ends[token]!);
  const found: Candidate[] = [];
  const search: Search = {
    text,
    index,
    hashes,
    hasForms: hasForms(text.language),
    found,
  };
  for (let token = 0; token < tokens.count; token++) {
    const hash = hashes[token]!;
    if (index.mayBegin(hash) && canStart(text, token)) follow(search, token, hash, AS_IT_STANDS, NO_PREFIX, START);
    if (search.hasForms) followForms(search, token, START);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function hasForms({ endings, prefixes, articles, spellings }: CompiledLanguage): boolean {
  return endings.before.size + prefixes.length + articles.length + spellings.size > 0;
}

interface Search {
  readonly text: ReadText;
  readonly index: NameIndex;
  /** Of each token as it stands. */
  readonly hashes: Int32Array;
  /** The language writes words in more forms than one. */
  readonly hasForms: boolean;
  readonly found: Candidate[];
}

/** A way to read a token: with its ending, which may be none, replaced by that of its base form. */
interface Form extends Pick<CompiledEnding, 'ending' | 'base' | 'male' | 'female' | 'possessive'> {
  /** The whole word is replaced by another spelling of itself: no inflection. */
  readonly isSpelling?: true;
}

const NO_UNITS = new Uint16Array(0);
const AS_IT_STANDS: Form = {
  ending: NO_UNITS,
  base: NO_UNITS,
  male: false,
  female: false,
  possessive: false,
};

/** What is glued in front of a name. */
interface Prefix {
  /** Units. */
  readonly length: number;
  readonly article: boolean;
}

const NO_PREFIX: Prefix = { length: 0, article: false };

/** The beginning of a name, up to some token. */
interface Path {
  readonly state: number;
  readonly check: number;
  readonly male: boolean;
  readonly female: boolean;
  readonly possessive: boolean;
  readonly exact: boolean;
  readonly prefix: Prefix;
  readonly depth: number;
}

const START: Path = {
  state: 0,
  check: 0,
  male: false,
  female: false,
  possessive: false,
  exact: true,
  prefix: NO_PREFIX,
  depth: 0,
};

/** Goes on with one more token in one form, whose hash is known. Most end here, before anything is made of them. */
function follow(search: Search, token: number, hash: number, form: Form, prefix: Prefix, path: Path): void {
  const { text, index, hashes, found } = search;
  const state = sequenceHash(path.state, hash);
  const hit = index.find(state);
  if (hit === 0) return;
  const { folded, tokens } = text;
  const { starts, ends, count } = tokens;
  const check = checkHash(folded.units, starts[token]! + prefix.length, ends[token]! - form.ending.length, form.base);
  const hasEnding = form.ending.length > 0 && form.isSpelling !== true;
  const next: Path = {
    state,
    check: sequenceCheck(path.check, check),
    male: path.male || form.male,
    female: path.female || form.female,
    possessive: path.possessive || form.possessive,
    exact: path.exact && !hasEnding,
    prefix: path.depth === 0 ? prefix : path.prefix,
    depth: path.depth + 1,
  };
  if (hit > 1 && canEnd(text, token)) {
    const name = index.nameOf(state, hit, next.check);
    if (name >= 0) found.push(toCandidate(text, token, hasEnding, next, name));
  }
  if (hasEnding && text.language.lastWordOnly) return;
  if (token + 1 >= count || !areJoined(folded, ends[token]!, starts[token + 1]!)) return;
  follow(search, token + 1, hashes[token + 1]!, AS_IT_STANDS, NO_PREFIX, next);
  if (search.hasForms) followForms(search, token + 1, next);
}

/** Goes on with one more token in each base form that it can stand for, other than itself. */
function followForms(search: Search, token: number, path: Path): void {
  const { text, index } = search;
  const { folded, tokens, language } = text;
  const { units } = folded;
  const start = tokens.starts[token]!;
  const end = tokens.ends[token]!;
  const atStart = path.depth === 0;
  if (isUnspaced(folded.classes[start]!) || (atStart && !canStart(text, token))) return;
  if (language.spellings.size > 0) followSpellings(search, token, path);
  if (end - start < MIN_STEM + 1) return;
  for (const form of endingsAt(language.endings, units, start, end, MIN_STEM)) {
    const stemEnd = end - form.ending.length;
    const hash = finish(extendAll(extendAll(FNV_OFFSET, units, start, stemEnd), form.base, 0, form.base.length));
    if (atStart && !index.mayBegin(hash)) continue;
    if (form.written !== undefined && writtenBetween(text, stemEnd, end) !== form.written) continue;
    follow(search, token, hash, form, NO_PREFIX, path);
  }
  if (!atStart) return;
  for (const prefix of language.prefixes) followWithout(search, token, prefix, false);
  for (const prefix of language.articles) followWithout(search, token, prefix, true);
}

/** With the spellings that the language knows for the whole word, some of them only before a certain other word. */
function followSpellings(search: Search, token: number, path: Path): void {
  const { text, index } = search;
  const { folded, tokens, language } = text;
  const spellings = language.spellings.get(wordAt(text, token));
  if (spellings === undefined) return;
  const ending = folded.units.subarray(tokens.starts[token], tokens.ends[token]);
  for (const { base, before } of spellings) {
    if (before !== '' && (token + 1 >= tokens.count || wordAt(text, token + 1) !== before)) continue;
    const hash = tokenHash(base, 0, base.length);
    if (path.depth > 0 || index.mayBegin(hash))
      follow(search, token, hash, { ...AS_IT_STANDS, ending, base, isSpelling: true }, NO_PREFIX, path);
  }
}

function followWithout(search: Search, token: number, prefix: Uint16Array, article: boolean): void {
  const { units } = search.text.folded;
  const start = search.text.tokens.starts[token]!;
  const end = search.text.tokens.ends[token]!;
  const { length } = prefix;
  if (end - start - length < MIN_PREFIXED || !matchesAt(units, start, prefix)) return;
  const hash = tokenHash(units, start + length, end);
  if (search.index.mayBegin(hash)) follow(search, token, hash, AS_IT_STANDS, { length, article }, START);
}

function toCandidate(text: ReadText, last: number, hasEnding: boolean, path: Path, name: number): Candidate {
  const { folded, tokens, source } = text;
  const first = last - path.depth + 1;
  const end = sourceEnd(source, folded, tokens.ends[last]! - 1);
  return {
    start: folded.starts[tokens.starts[first]! + path.prefix.length]!,
    end: endOfTail(text, last, end),
    firstToken: first,
    lastToken: last,
    name,
    male: path.male,
    female: path.female,
    possessive: path.possessive,
    article: path.prefix.article,
    disagrees: path.depth > 1 && path.male && !hasEnding && endsInConsonant(text, last),
    exact: path.exact,
  };
}

/** Folded units as the page writes them, but for capitals. */
function writtenBetween({ source, folded }: ReadText, from: number, to: number): string {
  return source
    .slice(folded.starts[from], sourceEnd(source, folded, to - 1))
    .toLowerCase()
    .normalize('NFC');
}

/** Letters that must be left of a name without its ending or prefix. Picked: "Xs" is no genitive. */
const MIN_STEM = 2;
/** Letters that must be left of a name without its prefix. Picked: Arabic «ولي» is no "and Li". */
const MIN_PREFIXED = 3;

function matchesAt(units: Uint16Array, at: number, part: Uint16Array): boolean {
  for (let i = 0; i < part.length; i++) if (units[at + i] !== part[i]) return false;
  return true;
}

/** Katakana and Hangul words have borders although their characters are tokens; Han has none. No name begins inside a cut word. */
function canStart({ folded, tokens }: ReadText, token: number): boolean {
  if (token > 0 && isCut(folded, tokens, token)) return false;
  const at = tokens.starts[token]!;
  const charClass = folded.classes[at]!;
  if (charClass !== CharClass.katakana && charClass !== CharClass.hangul) return true;
  return folded.classes[at - 1] !== charClass;
}

function canEnd(text: ReadText, token: number): boolean {
  const { folded, tokens, language } = text;
  const at = tokens.ends[token]!;
  const charClass = folded.classes[at - 1]!;
  if (charClass === CharClass.arabic && token + 1 < tokens.count && isCut(folded, tokens, token + 1))
    return endsWithTail(text, token + 1);
  if (charClass !== CharClass.katakana && charClass !== CharClass.hangul) return true;
  if (folded.classes[at] !== charClass) return true;
  if (charClass === CharClass.katakana) return false;
  let end = at;
  while (folded.classes[end] === CharClass.hangul) end++;
  const rest = String.fromCharCode(...folded.units.subarray(at, end));
  const isParticle = (word: string): boolean => word === '' || language.particles.has(word);
  const titles = language.glued?.titles ?? [];
  return isParticle(rest) || titles.some((title) => rest.startsWith(title) && isParticle(rest.slice(title.length)));
}

/** Whether a zero-width non-joiner parts a token from the one before it. */
function isCut({ classes }: FoldedText, { starts, ends }: Tokens, token: number): boolean {
  const start = starts[token]!;
  return classes[start] === CharClass.arabic && ends[token - 1] === start && classes[start - 1] === CharClass.arabic;
}

/** Whether a token is an ending of the language, and the last part of its word. */
function endsWithTail(text: ReadText, token: number): boolean {
  const { folded, tokens, language } = text;
  return language.tails.has(wordAt(text, token)) && !(token + 1 < tokens.count && isCut(folded, tokens, token + 1));
}

/** Where the mention ends when one of the language's endings follows behind an apostrophe (Musk'ın) or a non-joiner. */
function endOfTail(text: ReadText, last: number, end: number): number {
  const { source, folded, tokens, language } = text;
  const next = last + 1;
  if (language.tails.size === 0 || next >= tokens.count) return end;
  const [from, to] = [tokens.ends[last]!, tokens.starts[next]!];
  const isJoined = to - from === 1 && language.tailJoiners.includes(String.fromCharCode(folded.units[from]!));
  if (!isJoined && !isCut(folded, tokens, next)) return end;
  return language.tails.has(wordAt(text, next)) ? sourceEnd(source, folded, tokens.ends[next]! - 1) : end;
}

function endsInConsonant({ folded, tokens }: ReadText, token: number): boolean {
  return !VOWELS.has(folded.units[tokens.ends[token]! - 1]!);
}

const VOWELS: ReadonlySet<number> = new Set([...'aeiouyаеиоуыэюяіє'].map((vowel) => vowel.charCodeAt(0)));
