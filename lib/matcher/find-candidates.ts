/**
 * Text + index → candidates: every place where a name of the index stands, in whatever form the language gives it.
 *
 * Walks the index once from each token that may begin a name. A token is tried as it stands, without the endings that the
 * language's rules take off, and (at the start of a name) without glued prefixes. What a candidate means is decided elsewhere.
 */
import { CharClass, isUnspaced } from '../text/char-class';
import { sourceEnd, type FoldedText } from '../text/fold';
import { endingsAt, type CompiledLanguage } from '../text/language';
import { areJoined, type Tokens } from '../text/tokens';
import { checkHash, sequenceCheck, sequenceHash, tokenHash } from '../name-index/hash';
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
  const found: Candidate[] = [];
  const { tokens } = text;
  for (let token = 0; token < tokens.count; token++) {
    const hash = tokenHash(text.folded.units, tokens.starts[token]!, tokens.ends[token]!);
    if (index.mayBegin(hash) && canStart(text, token))
      walk(text, index, token, token, { ...PLAIN, hash }, START, found);
    for (const other of alternatives(text, token, true))
      if (index.mayBegin(other.hash)) walk(text, index, token, token, other, START, found);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** One way to read a token. */
interface Step {
  readonly hash: number;
  /** 0 until it is needed: see `checkOf`. */
  readonly check: number;
  readonly male: boolean;
  readonly female: boolean;
  readonly possessive: boolean;
  readonly ending: boolean;
  /** Units of a glued prefix. */
  readonly skip: number;
  readonly article: boolean;
  readonly exact: boolean;
}

const PLAIN: Step = {
  hash: 0,
  check: 0,
  male: false,
  female: false,
  possessive: false,
  ending: false,
  skip: 0,
  article: false,
  exact: true,
};

interface Path {
  readonly state: number;
  readonly check: number;
  readonly male: boolean;
  readonly female: boolean;
  readonly possessive: boolean;
  readonly firstEnding: boolean;
  readonly exact: boolean;
  readonly skip: number;
  readonly article: boolean;
  readonly depth: number;
}

const START: Path = {
  state: 0,
  check: 0,
  male: false,
  female: false,
  possessive: false,
  firstEnding: false,
  exact: true,
  skip: 0,
  article: false,
  depth: 0,
};

function walk(
  text: ReadText,
  index: NameIndex,
  first: number,
  token: number,
  step: Step,
  path: Path,
  found: Candidate[],
): void {
  const state = sequenceHash(path.state, step.hash);
  const hit = index.find(state);
  if (hit === 0) return;
  const next: Path = {
    state,
    check: sequenceCheck(path.check, step.check === 0 ? checkOf(text, token, step) : step.check),
    male: path.male || step.male,
    female: path.female || step.female,
    possessive: path.possessive || step.possessive,
    firstEnding: path.depth === 0 ? step.ending : path.firstEnding,
    exact: path.exact && step.exact,
    skip: path.skip + step.skip,
    article: path.article || step.article,
    depth: path.depth + 1,
  };
  if (hit > 1 && canEnd(text, token)) {
    const name = index.nameOf(state, hit, next.check);
    if (name >= 0) found.push(toCandidate(text, first, token, step, next, name));
  }
  const { starts, ends, count } = text.tokens;
  if (token + 1 >= count || !areJoined(text.folded, ends[token]!, starts[token + 1]!)) return;
  const hash = tokenHash(text.folded.units, starts[token + 1]!, ends[token + 1]!);
  walk(text, index, first, token + 1, { ...PLAIN, hash }, next, found);
  for (const other of alternatives(text, token + 1, false)) walk(text, index, first, token + 1, other, next, found);
}

function toCandidate(text: ReadText, first: number, last: number, step: Step, path: Path, name: number): Candidate {
  const { folded, tokens, source } = text;
  const end = sourceEnd(source, folded, tokens.ends[last]! - 1);
  return {
    start: folded.starts[tokens.starts[first]! + path.skip]!,
    end: endOfTail(text, last, end),
    firstToken: first,
    lastToken: last,
    name,
    male: path.male,
    female: path.female,
    possessive: path.possessive,
    article: path.article,
    disagrees: path.depth > 1 && path.male && !step.ending && endsInConsonant(text, last),
    exact: path.exact,
  };
}

/** The base forms that a token can stand for, other than itself. */
function alternatives(text: ReadText, token: number, atStart: boolean): readonly Step[] {
  const { folded, tokens, language } = text;
  const [start, end] = [tokens.starts[token]!, tokens.ends[token]!];
  const charClass = folded.classes[start]!;
  if (isUnspaced(charClass) || (atStart && !canStart(text, token))) return NONE;
  const steps: Step[] = [];
  const { units } = folded;
  if (language.spellings.size > 0)
    for (const { base, before } of language.spellings.get(wordAt(text, token)) ?? NONE)
      if (before === '' || (token + 1 < tokens.count && wordAt(text, token + 1) === before))
        steps.push({ ...PLAIN, ...hashStem(units, start, start, base) });
  if (end - start < MIN_STEM + 1) return steps;
  for (const rule of endingsAt(language.endings, units, start, end, MIN_STEM)) {
    const { ending, base, male, female, possessive, written } = rule;
    const stemEnd = end - ending.length;
    if (written !== undefined && writtenBetween(text, stemEnd, end) !== written) continue;
    const { hash, check } = hashStem(units, start, stemEnd, base);
    steps.push({ ...PLAIN, hash, check, male, female, possessive, ending: true, exact: false });
  }
  if (atStart) {
    for (const prefix of language.prefixes) pushWithout(prefix, false, units, start, end, steps);
    for (const prefix of language.articles) pushWithout(prefix, true, units, start, end, steps);
  }
  return steps;
}

function pushWithout(
  prefix: Uint16Array,
  article: boolean,
  units: Uint16Array,
  start: number,
  end: number,
  steps: Step[],
): void {
  const from = start + prefix.length;
  if (end - from < MIN_PREFIXED || !matchesAt(units, start, prefix)) return;
  const [hash, check] = [tokenHash(units, from, end), checkHash(units, from, end)];
  steps.push({ ...PLAIN, hash, check, skip: prefix.length, article });
}

/** Folded units as the page writes them, but for capitals. */
function writtenBetween({ source, folded }: ReadText, from: number, to: number): string {
  return source
    .slice(folded.starts[from], sourceEnd(source, folded, to - 1))
    .toLowerCase()
    .normalize('NFC');
}

const NONE: readonly never[] = [];
/** Letters that must be left of a name without its ending or prefix. Picked: "Xs" is no genitive. */
const MIN_STEM = 2;
/** Letters that must be left of a name without its prefix. Picked: Arabic «ولي» is no "and Li". */
const MIN_PREFIXED = 3;
/** Room for the longest token worth un-inflecting. */
const scratch = new Uint16Array(128);

function hashStem(
  units: Uint16Array,
  start: number,
  stemEnd: number,
  base: Uint16Array,
): { hash: number; check: number } {
  const length = Math.min(stemEnd - start, scratch.length - base.length);
  for (let at = 0; at < length; at++) scratch[at] = units[start + at]!;
  scratch.set(base, length);
  return { hash: tokenHash(scratch, 0, length + base.length), check: checkHash(scratch, 0, length + base.length) };
}

function checkOf({ folded, tokens }: ReadText, token: number, step: Step): number {
  return checkHash(folded.units, tokens.starts[token]! + step.skip, tokens.ends[token]!);
}

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
  return language.particles.some((particle) => rest === particle || (particle.length > 1 && rest.startsWith(particle)));
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
