/**
 * Text + index → candidates by sound: people whose names the index has in Latin letters only, in texts of other scripts.
 *
 * First name and surname stand together at least once; then the surname alone is a candidate too. Silent where unsure: the whole name
 * must sound alike letter by letter, and nobody else's as much. Costs a key for each pair of words of these scripts; in scripts with
 * capitals only for words that have one.
 */
import { CharClass, isCased, isUnspaced } from '../text/char-class';
import { sourceEnd } from '../text/fold';
import { endingsAt } from '../text/language';
import { KEY_MARK, hasSound, joinSounds, latinSounds, leastKey, scriptKeys, scriptSounds, soundDistance, type Sounds } from '../text/sound'; // prettier-ignore
import { FNV_OFFSET, checkHash, extend, finish, sequenceCheck, sequenceHash } from '../name-index/hash';
import type { Reading } from '../name-index/format';
import type { NameIndex } from '../name-index/reader';
import { wordAt, type Candidate, type ReadText } from './find-candidates';

/** A word in one of the ways it can be read: as it stands, without an ending, a glued prefix or a particle. */
interface WordReading {
  readonly form: string;
  readonly keys: readonly string[];
  /** Units of the prefix and of the particle, which stand outside the mention. */
  readonly skip: number;
  readonly drop: number;
}

/** A run of letters: several tokens in kana and Hangul, or around an apostrophe. */
interface Word {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly charClass: number;
  readonly text: string;
}

/** A whole name that was found, and by how much it differs. */
interface Hit {
  readonly words: readonly Word[];
  readonly entity: number;
  readonly skip: number;
  readonly drop: number;
}

interface Near extends Hit {
  readonly distance: number;
}

/**
 * Candidates by start. Their readings are their own: see `Candidate.readings`.
 *
 * @param written what was found letter by letter: whole names among them are not listened to again
 */
export function findBySound(text: ReadText, index: NameIndex, written: readonly Candidate[]): readonly Candidate[] {
  const words = soundWords(text, writtenTokens(text, written));
  if (words.length < 2) return [];
  const search = new Search(text, words, index);
  const hits = words.flatMap((_, at) => search.findAt(at) ?? []);
  if (hits.length === 0) return [];
  const whole = hits.map((hit) => wholeCandidate(text, hit, index.nameCount));
  return [...whole, ...surnames(text, words, hits, index.nameCount)].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Marks the tokens of names of several words. */
function writtenTokens({ source, tokens }: ReadText, written: readonly Candidate[]): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (const { firstToken, lastToken, start, end } of written)
    if (lastToken > firstToken && SEVERAL_WORDS.test(source.slice(start, end)))
      marks.fill(1, firstToken, lastToken + 1);
  return marks;
}

const SEVERAL_WORDS = /[\s·・]/u;

/** The most words of a name: "Бен ван Беурден". */
const MOST_WORDS = 3;
/** The nearest of two people must be nearer by this, or neither is meant. */
const LEAD = 0.04;

/** Looks for people in runs of words, each word read once. */
class Search {
  readonly #text: ReadText;
  readonly #words: readonly Word[];
  readonly #index: NameIndex;
  /** By word, and by its text. */
  readonly #readings: (readonly WordReading[] | undefined)[] = [];
  readonly #read = new Map<string, readonly WordReading[]>();
  readonly #latin = new Map<number, Sounds | undefined>();
  /** The reading and the key that are tried at each word of a name. */
  readonly #path: WordReading[] = [];
  readonly #keys: string[] = [];
  /** Glued prefixes as strings. */
  readonly #prefixes: readonly string[];
  #near: Near[] = [];

  constructor(text: ReadText, words: readonly Word[], index: NameIndex) {
    this.#text = text;
    this.#words = words;
    this.#index = index;
    this.#prefixes = text.language.prefixes.map((prefix) => String.fromCharCode(...prefix));
  }

  /** Who is named by the words from `first` on. */
  findAt(first: number): Hit | undefined {
    const last = this.#lastWord(first);
    if (last === first) return undefined;
    this.#near = [];
    for (const reading of this.#readingsOf(first)) {
      if (reading.drop > 0) continue;
      this.#path[0] = reading;
      for (const key of reading.keys) {
        const hash = finish(hashKey(KEY_START, key));
        if (!this.#index.mayBegin(hash)) continue;
        const state = sequenceHash(0, hash);
        if (this.#index.find(state) === 0) continue;
        this.#keys[0] = key;
        this.#extend(first, first + 1, last, state, KEY_START, key.length);
      }
    }
    return this.#nearest();
  }

  /** The last word that can belong to a name that begins with this one. */
  #lastWord(first: number): number {
    const words = this.#words;
    let last = first;
    while (last - first + 1 < MOST_WORDS && last + 1 < words.length && standTogether(this.#text, words[last]!, words[last + 1]!)) last++; // prettier-ignore
    return last;
  }

  /** Tries each reading of the word at `at`, as the name's last one and with the next one behind it. */
  #extend(first: number, at: number, last: number, state: number, hash: number, length: number): void {
    for (const reading of this.#readingsOf(at)) {
      if (reading.skip > 0) continue;
      this.#path[at - first] = reading;
      for (const key of reading.keys) {
        this.#keys[at - first] = key;
        const next = hashKey(hash, key);
        if (length + key.length >= leastKey(this.#words[at]!.charClass)) this.#confirm(first, at, sequenceHash(state, finish(next))); // prettier-ignore
        if (at < last && reading.drop === 0) this.#extend(first, at + 1, last, state, next, length + key.length);
      }
    }
  }

  /** Everybody who has the key of the path, if the name sounds alike. */
  #confirm(first: number, last: number, state: number): void {
    const hit = this.#index.find(state);
    if (hit <= 1) return;
    const [given, ...family] = this.#keys.slice(0, last - first + 1);
    const check = sequenceCheck(sequenceCheck(0, checkKey(given ?? '')), checkKey(family.join('')));
    const name = this.#index.nameOf(state, hit, check);
    if (name < 0) return;
    const words = this.#words.slice(first, last + 1);
    const { charClass } = words[0]!;
    const path = this.#path.slice(0, words.length);
    const sounds = joinSounds(path.map(({ form }) => scriptSounds(form, charClass) ?? []));
    const [{ skip }, { drop }] = [path[0]!, path[path.length - 1]!];
    for (const { entity, shape } of this.#index.readings(name)) {
      const latin = shape === 'sound' ? this.#latinSounds(entity) : undefined;
      const distance = latin ? soundDistance(sounds, latin, charClass) : Infinity;
      if (distance < Infinity) this.#near.push({ words, entity, skip, drop, distance });
    }
  }

  /** Whoever fits best, unless somebody else fits about as well. */
  #nearest(): Hit | undefined {
    const [best, ...others] = this.#near.sort((a, b) => a.distance - b.distance);
    const rival = others.find(({ entity }) => entity !== best?.entity);
    return best && (!rival || rival.distance - best.distance >= LEAD) ? best : undefined;
  }

  #latinSounds(entity: number): Sounds | undefined {
    if (!this.#latin.has(entity)) this.#latin.set(entity, latinSounds(this.#index.id(entity).replaceAll('-', ' ')));
    return this.#latin.get(entity);
  }

  #readingsOf(at: number): readonly WordReading[] {
    const known = this.#readings[at];
    if (known) return known;
    const { text, charClass } = this.#words[at]!;
    let readings = this.#read.get(text);
    if (!readings) this.#read.set(text, (readings = this.#readNew(text, charClass)));
    return (this.#readings[at] = readings);
  }

  #readNew(word: string, charClass: number): readonly WordReading[] {
    const readings: WordReading[] = [];
    const add = (form: string, skip: number, drop: number): void => {
      const sounds = form.length > 1 ? scriptSounds(form, charClass) : undefined;
      if (sounds) readings.push({ form, keys: scriptKeys(sounds), skip, drop });
    };
    add(word, 0, 0);
    for (const base of baseForms(word, this.#text)) add(base, 0, 0);
    for (const prefix of this.#prefixes) if (word.startsWith(prefix)) add(word.slice(prefix.length), prefix.length, 0);
    if (charClass === CharClass.hangul)
      for (const particle of this.#text.language.particles)
        if (word.endsWith(particle)) add(word.slice(0, -particle.length), 0, particle.length);
    return readings;
  }
}

function hashKey(hash: number, key: string): number {
  let next = hash;
  for (let unit = 0; unit < key.length; unit++) next = extend(next, key.charCodeAt(unit));
  return next;
}

const KEY_START = hashKey(FNV_OFFSET, KEY_MARK);

function checkKey(key: string): number {
  const units = Uint16Array.from(KEY_MARK + key, (char) => char.charCodeAt(0));
  return checkHash(units, 0, units.length);
}

/** A word without the endings of the language. */
function baseForms(word: string, { language }: ReadText): readonly string[] {
  if (language.endings.before.size === 0) return [];
  const units = Uint16Array.from(word, (char) => char.charCodeAt(0));
  const endings = endingsAt(language.endings, units, 0, units.length, SHORTEST_STEM);
  return endings.map(({ ending, base }) => word.slice(0, -ending.length) + String.fromCharCode(...base));
}

const SHORTEST_STEM = 2;

/** The words that may be part of a name by sound. */
function soundWords(text: ReadText, written: Uint8Array): readonly Word[] {
  const { source, folded, tokens } = text;
  const words: Word[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token]!;
    const charClass = folded.classes[start]!;
    if (!hasSound(charClass)) continue;
    const firstToken = token;
    let word = wordAt(text, token);
    while (continuesWord(text, token, charClass)) {
      token++;
      word += (isUnspaced(charClass) ? '' : "'") + wordAt(text, token);
    }
    if (written[token] === 1 || (isCased(charClass) && !isCapital(source.charAt(folded.starts[start]!)))) continue;
    words.push({ firstToken, lastToken: token, charClass, text: word });
  }
  return words;
}

function continuesWord({ folded, tokens }: ReadText, token: number, charClass: number): boolean {
  if (token + 1 >= tokens.count) return false;
  const [end, next] = [tokens.ends[token]!, tokens.starts[token + 1]!];
  if (folded.classes[next] !== charClass) return false;
  return isUnspaced(charClass) ? end === next : next - end === 1 && folded.units[end] === APOSTROPHE;
}

const APOSTROPHE = "'".charCodeAt(0);

function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}

/** One space, hyphen or middle dot apart, and of one script. */
function standTogether({ folded, tokens }: ReadText, left: Word, right: Word): boolean {
  const [end, start] = [tokens.ends[left.lastToken]!, tokens.starts[right.firstToken]!];
  if (left.charClass !== right.charClass || right.firstToken !== left.lastToken + 1 || start - end !== 1) return false;
  return folded.classes[end] === CharClass.space || GAPS.includes(String.fromCharCode(folded.units[end]!));
}

const GAPS = '-·=';

function wholeCandidate(text: ReadText, { words, entity, skip, drop }: Hit, firstFreeName: number): Candidate {
  const reading = { ...READING, entity };
  return candidateOf(text, words[0]!, words[words.length - 1]!, firstFreeName + 2 * entity, reading, skip, drop);
}

const READING: Reading = { entity: 0, form: 'full', shape: 'sound', alone: false, weak: 0 };

/** Each other place where the surname of a whole name stands, in any of its forms. */
function surnames(
  text: ReadText,
  words: readonly Word[],
  hits: readonly Hit[],
  firstFreeName: number,
): readonly Candidate[] {
  const taken = new Set(hits.flatMap((hit) => hit.words));
  const bearers = new Map<string, Set<number>>();
  for (const hit of hits)
    for (const form of surnameForms(text, hit.words[hit.words.length - 1]!, hit.drop))
      bearers.set(form, (bearers.get(form) ?? new Set()).add(hit.entity));
  return words.flatMap((word) => {
    if (taken.has(word)) return [];
    const [entity, ...others] = [...new Set(formsOf(text, word).flatMap((form) => [...(bearers.get(form) ?? [])]))];
    if (entity === undefined || others.length > 0) return [];
    return [
      candidateOf(text, word, word, firstFreeName + 2 * entity + 1, { ...READING, entity, form: 'family' }, 0, 0),
    ];
  });
}

function surnameForms(text: ReadText, word: Word, drop: number): readonly string[] {
  return formsOf(text, { ...word, text: word.text.slice(0, word.text.length - drop) });
}

function formsOf(text: ReadText, { text: word }: Word): readonly string[] {
  return [word, ...baseForms(word, text)].filter((form) => form.length > SHORTEST_STEM);
}

function candidateOf(
  { source, folded, tokens }: ReadText,
  first: Word,
  last: Word,
  name: number,
  reading: Reading,
  skip: number,
  drop: number,
): Candidate {
  const lastToken = isUnspaced(last.charClass) ? last.lastToken - drop : last.lastToken;
  return {
    start: folded.starts[tokens.starts[first.firstToken]! + skip]!,
    end: sourceEnd(source, folded, tokens.ends[lastToken]! - 1),
    firstToken: first.firstToken,
    lastToken,
    name,
    readings: [reading],
    male: false,
    female: false,
    possessive: false,
    article: false,
    disagrees: false,
    exact: false,
  };
}
