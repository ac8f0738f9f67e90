/**
 * Words beside a name that tell that somebody or something else is meant: "Toyota Center", "a Toyota", "the painter Eric Schmidt".
 * Which words are data of the languages (`lib/text/surroundings.ts`); here is only where they must stand.
 */
import { CharClass, isUnspaced } from '../text/char-class';
import type { WordList } from '../text/surroundings';
import { wordAt, type Candidate, type ReadText } from './find-candidates';

/** The name is a part of a longer one, of a place, a prize, a foundation: Allianz Arena, rue Tesla, "Elon Musk Elementary School". */
export function isPartOfLonger(text: ReadText, candidate: Candidate): boolean {
  const { longer, longerAbroad } = text.language.surroundings;
  if (isUnspacedName(text, candidate))
    return standsBefore(text, candidate, longer.before) || standsAfter(text, candidate, longer.after);
  if (hasWord(text, candidate.firstToken - 1, candidate.firstToken, longer.before)) return true;
  if (isPlace(text, candidate.firstToken)) return true;
  for (let token = candidate.lastToken + 1; token <= candidate.lastToken + LONGEST_REST; token++) {
    if (!areNeighbours(text, token - 1, token)) return false;
    if (isIn(text, token, longer.after) || isIn(text, token, longerAbroad)) return true;
    if (!hasCapital(text, token)) return false;
  }
  return false;
}

/** A word for companies directly before or behind it: Konzern, shares. */
export function isCalledCompany(text: ReadText, candidate: Candidate): boolean {
  const { firm } = text.language.surroundings;
  const { firstToken, lastToken } = candidate;
  if (isUnspacedName(text, candidate))
    return standsBefore(text, candidate, firm.before) || standsAfter(text, candidate, firm.after);
  return hasWord(text, firstToken - 1, firstToken, firm.before) || hasWord(text, lastToken + 1, lastToken, firm.after);
}

/** An article that a company's name does not take, where it is not a noun's behind it: "the Amazon", not "the Amazon driver". */
export function hasArticle(text: ReadText, { firstToken, lastToken }: Candidate): boolean {
  const { openers, cues } = text.language;
  const { definite, things } = text.language.surroundings;
  const after = lastToken + 1;
  const isNoun = (word: string): boolean => !things.verbs.has(word) && (cues.has(word) || !openers.has(word));
  const isHead = !areNeighbours(text, lastToken, after) || !isNoun(wordAt(text, after));
  return isHead && hasWord(text, firstToken - 1, firstToken, definite);
}

/** In a text of another script: another Latin word stands behind it, and Latin words hang together there: «в Sony Australia». */
export function isInLatinRun(text: ReadText, { firstToken, lastToken }: Candidate): boolean {
  const { folded, tokens, language } = text;
  const isLatin = (token: number): boolean => folded.classes[tokens.starts[token]!] === CharClass.latin;
  return (
    !language.latin &&
    isLatin(firstToken) &&
    areNeighbours(text, lastToken, lastToken + 1) &&
    isLatin(lastToken + 1) &&
    hasCapital(text, lastToken + 1)
  );
}

/** "the city of Santander", «la ville d'Orange». */
function isPlace(text: ReadText, firstToken: number): boolean {
  const { places, of } = text.language.surroundings;
  return (
    places.size > 0 &&
    firstToken > 1 &&
    isIn(text, firstToken - 1, of) &&
    isIn(text, firstToken - 2, places) &&
    /^[ '’]$/.test(gap(text, firstToken - 1, firstToken))
  );
}

/** A family with the name: "the Porsche family", «семья Порше». */
export function isKin(text: ReadText, candidate: Candidate): boolean {
  const { kin } = text.language.surroundings;
  if (isUnspacedName(text, candidate)) return standsAfter(text, candidate, kin.after);
  const { firstToken, lastToken } = candidate;
  return hasWord(text, firstToken - 1, firstToken, kin.before) || hasWord(text, lastToken + 1, lastToken, kin.after);
}

/** A product of the company, or its use: "a Toyota", «автомобиль Volvo», "Facebook posts", "posted on Facebook". */
export function isThing(text: ReadText, candidate: Candidate): boolean {
  const { things } = text.language.surroundings;
  if (isUnspacedName(text, candidate))
    return standsBefore(text, candidate, things.before) || standsAfter(text, candidate, things.after);
  const { firstToken, lastToken } = candidate;
  const isHead = !isHyphen(text, lastToken);
  if (isHead && hasWord(text, firstToken - 1, firstToken, things.before)) return true;
  if (hasWord(text, lastToken + 1, lastToken, things.after)) return true;
  if (hasWord(text, firstToken - 1, firstToken, things.articles) && isHead)
    return (
      !areNeighbours(text, lastToken, lastToken + 1) ||
      isIn(text, lastToken + 1, things.verbs) ||
      isNumber(text, lastToken + 1)
    );
  return isUse(text, firstToken);
}

/** A private person's calling before the name, or behind it and a comma: "the painter Eric Schmidt", "Tim Cook, a teacher from Ohio". */
export function hasOtherCalling(text: ReadText, candidate: Candidate): boolean {
  const { callings } = text.language.surroundings;
  const { firstToken, lastToken } = candidate;
  if (isUnspacedName(text, candidate)) return standsBefore(text, candidate, callings);
  if (hasWord(text, firstToken - 1, firstToken, callings)) return true;
  const end = text.tokens.ends[lastToken]!;
  if (text.source[text.folded.starts[end]!] !== ',') return false;
  for (let token = lastToken + 1; token <= lastToken + LONGEST_REST; token++) {
    if (token > lastToken + 1 && !areNeighbours(text, token - 1, token)) return false;
    // "Tim Cook, the actor Tom Hanks and others" is a list.
    if (isIn(text, token, callings)) return !areNeighbours(text, token, token + 1) || !hasCapital(text, token + 1);
  }
  return false;
}

/** A year of an earlier century opens the sentence, or stands behind the name in brackets: "In 1848 Peter Thiel", "Chris Cox (1743–1811)". */
export function isOfEarlierCentury(
  text: ReadText,
  { firstToken, end }: Candidate,
  opensSentence: (token: number) => boolean,
): boolean {
  if (LIFE.test(text.source.slice(end, end + 24))) return true;
  let first = firstToken;
  while (first > 0 && firstToken - first < SENTENCE_REACH && !opensSentence(first)) first--;
  for (let token = first; token < Math.min(firstToken, first + OPENING); token++)
    if (isEarlyYear(wordAt(text, token))) return true;
  return false;
}

const LIFE = /^ ?[(（][^)\d]{0,10}1[0-8]\d\d(?!\d)/u;
/** Round numbers are as often amounts. */
function isEarlyYear(word: string): boolean {
  return /^1[0-8]\d\d$/.test(word) && !word.endsWith('00');
}
const SENTENCE_REACH = 12;
/** In how many words a sentence says when it plays: "Im Jahr 1848". */
const OPENING = 4;

/** Words of a longer name behind the one we know: "Elementary School", "Industrial Average". Picked. */
const LONGEST_REST = 3;

/** "posted on Facebook", "websites such as Reddit, X": the word before (the list of names) and one shortly before that. */
function isUse(text: ReadText, firstToken: number): boolean {
  const { things } = text.language.surroundings;
  if (things.on.size === 0) return false;
  let token = firstToken - 1;
  for (let names = 0; names < LONGEST_LIST && token >= 0 && gap(text, token, token + 1) === ', '; names++) token--;
  if (token < 0 || gap(text, token, token + 1) !== ' ' || !isIn(text, token, things.on)) return false;
  for (let back = token - 1; back >= Math.max(0, token - USE_REACH); back--)
    if (isIn(text, back, things.uses)) return true;
  return false;
}

const LONGEST_LIST = 5;
const USE_REACH = 3;

function hasWord(text: ReadText, token: number, beside: number, list: WordList): boolean {
  return (
    list.size > 0 && areNeighbours(text, Math.min(token, beside), Math.max(token, beside)) && isIn(text, token, list)
  );
}

function isIn(text: ReadText, token: number, list: WordList): boolean {
  const needsCapital = list.get(wordAt(text, token));
  return needsCapital !== undefined && (!needsCapital || hasCapital(text, token));
}

function areNeighbours(text: ReadText, left: number, right: number): boolean {
  if (left < 0 || right >= text.tokens.count) return false;
  const [from, to] = [text.tokens.ends[left]!, text.tokens.starts[right]!];
  return to - from === 1 && (text.folded.classes[from] === CharClass.space || text.folded.units[from] === HYPHEN);
}

function isHyphen({ folded, tokens }: ReadText, left: number): boolean {
  return folded.units[tokens.ends[left]!] === HYPHEN;
}

const HYPHEN = '-'.charCodeAt(0);

function gap({ source, folded, tokens }: ReadText, left: number, right: number): string {
  return source.slice(folded.starts[tokens.ends[left]! - 1]! + 1, folded.starts[tokens.starts[right]!]);
}

function hasCapital({ source, folded, tokens }: ReadText, token: number): boolean {
  const first = source.charAt(folded.starts[tokens.starts[token]!]!);
  return first !== first.toLowerCase();
}

function isNumber({ folded, tokens }: ReadText, token: number): boolean {
  return folded.classes[tokens.starts[token]!] === CharClass.digit;
}

function isUnspacedName({ folded, tokens }: ReadText, { firstToken }: Candidate): boolean {
  return isUnspaced(folded.classes[tokens.starts[firstToken]!]!);
}

/** In scripts without spaces: the folded text before the name ends with a word of the list. */
function standsBefore({ folded, tokens }: ReadText, { firstToken }: Candidate, list: WordList): boolean {
  const end = tokens.starts[firstToken]!;
  const before = asString(folded.units.subarray(Math.max(0, end - UNSPACED_REACH), end)).trimEnd();
  for (const word of list.keys()) if (before.endsWith(word)) return true;
  return false;
}

function standsAfter({ folded, tokens }: ReadText, { lastToken }: Candidate, list: WordList): boolean {
  const start = tokens.ends[lastToken]!;
  const after = asString(folded.units.subarray(start, Math.min(folded.length, start + UNSPACED_REACH))).trimStart();
  for (const word of list.keys()) if (after.startsWith(word)) return true;
  return false;
}

function asString(units: Uint16Array): string {
  return String.fromCharCode(...units);
}

const UNSPACED_REACH = 8;
