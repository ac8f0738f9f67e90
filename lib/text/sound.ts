/**
 * How a name sounds, roughly, whatever script it is written in: a key to look it up by, and a distance to confirm what was found.
 *
 * The key is the skeleton of consonants in a few classes: what some script cannot write (vowels, v beside w, h beside kh) has no class,
 * and what is uncertain gives a key more. The distance aligns the letters of both spellings, and prices what does not fit.
 * No language is known here: a Latin name may be English or Czech, so its letters carry every sound that the press gives them.
 */
import { CharClass, isCased } from './char-class';
import {
  DEVANAGARI_CONSONANTS,
  DEVANAGARI_VOWELS,
  KATAKANA_ROWS,
  KATAKANA_SMALL,
  LATIN,
  SCRIPTS,
  SOUNDS,
} from './sound-tables';

/** One letter (or part of a group) as a set of sounds. */
interface Sound {
  /** Bits by position in `SOUNDS`. */
  readonly likely: number;
  /** Possible at a price. */
  readonly rare: number;
  /** It may be silent. */
  readonly silent: boolean;
  /** What it can be in a key: units of the private-use area, or nothing. */
  readonly units: readonly string[];
}

/** A word or name as sounds. */
export type Sounds = readonly Sound[];

/** Reads a script. */
interface Table {
  /** Longest first, by their first unit. */
  readonly entries: ReadonlyMap<number, readonly (readonly [letters: string, sounds: Sounds])[]>;
  /** Two equal consonants beside each other are one: not where a vowel may stand between them unwritten. */
  readonly doubles: boolean;
}

/** How a folded Latin name sounds: words with a single space between them. Undefined where a sign has no sound. */
export function latinSounds(name: string): Sounds | undefined {
  return read(latinTable(), name.replace(DOUBLED, '$1'));
}

/** How a folded word of another script sounds. Undefined for scripts without a table, and words with other signs in them. */
export function scriptSounds(word: string, charClass: number): Sounds | undefined {
  const table = scriptTable(charClass);
  return table && read(table, charClass === CharClass.hangul ? word.normalize('NFD') : word);
}

/** Whether names of a script are found by sound. */
export function hasSound(charClass: number): boolean {
  return NAMES_OF_CLASS.has(charClass);
}

/**
 * The keys of a Latin name: of its first word, and of all others run together, since scripts differ in where they part them.
 * A key is a string of private-use units: no token of a text is one. Empty where too little is left to tell names apart.
 */
export function latinKeys(name: string): readonly (readonly [first: string, rest: string])[] {
  const border = name.indexOf(' ');
  const [first, rest] = [latinSounds(name.slice(0, border)), latinSounds(name.slice(border + 1))];
  if (border < 0 || !first || !rest) return [];
  const keys = new Map<string, readonly [string, string]>();
  for (const way of [(sounds: Sounds): Sounds => sounds, withoutSilentR])
    for (const a of skeletons(way(first), MOST_LATIN_KEYS))
      for (const b of skeletons(way(rest), MOST_LATIN_KEYS))
        if (a.length + b.length >= LEAST_KEY) keys.set(`${a} ${b}`, [KEY_MARK + a, KEY_MARK + b]);
  return [...keys.values()];
}

/** Stands before every key, so that a word of vowels has one too. */
export const KEY_MARK = '\ue000';

/** The possible parts that a word of another script gives to a key, without the mark. */
export function scriptKeys(sounds: Sounds): readonly string[] {
  return skeletons(sounds, MOST_SCRIPT_KEYS);
}

/** The length of a key that tells enough to look for. */
export function leastKey(charClass: number): number {
  return isCased(charClass) || charClass === CharClass.katakana ? LEAST_KEY : LEAST_UNCASED_KEY;
}

/** Picked: with two consonants every second pair of words would be somebody, without capitals even with three. */
const LEAST_KEY = 3;
const LEAST_UNCASED_KEY = 4;
const MOST_LATIN_KEYS = 16;
const MOST_SCRIPT_KEYS = 24;

const VOWELS = bitsOf('aeiou');
const GLIDES = bitsOf('yw');
const BREATH = bitsOf('hx');
/** A vowel that only carries a consonant, as in kana. */
const WEAK = 1 << 29;
/** The border of two words. */
const SPACE = 1 << 30;

/** Consonants that some script or some language does not tell apart. */
const CLASSES = ['pb', 'f', 'm', 'n', 'tdT', 'szSZCJc', 'kg', 'l', 'r'].map(bitsOf);

function skeletons(sounds: Sounds, most: number): readonly string[] {
  let keys = [''];
  for (const { units } of sounds) {
    const [first = ''] = units;
    if (units.length === 1 || keys.length * units.length > most) {
      if (first !== '') for (let at = 0; at < keys.length; at++) keys[at] += first;
    } else keys = keys.flatMap((key) => units.map((unit) => key + unit));
  }
  return keys;
}

/** Latin letters give a unit for each class; letters of a script that may be vowels give none. */
function unitsOf(likely: number, silent: boolean, isLatin: boolean): readonly string[] {
  if (!isLatin && (likely & VOWELS) !== 0) return NOTHING;
  const units = CLASSES.flatMap((set, at) => ((likely & set) !== 0 ? [String.fromCharCode(FIRST_UNIT + at)] : []));
  const hasNone = units.length === 0 || silent || (likely & ~CLASSED) !== 0;
  return hasNone ? [...units, ''] : units;
}

const NOTHING: readonly string[] = [''];
const CLASSED = CLASSES.reduce((all, set) => all | set, 0);
const FIRST_UNIT = 0xe001;

/** English r before a consonant is not heard, and East Asian scripts do not write it. */
function withoutSilentR(sounds: Sounds): Sounds {
  return sounds.filter((sound, at) => sound.likely !== R || isHeardVowel(sounds[at + 1]));
}

const R = bitsOf('r');

function isHeardVowel(sound: Sound | undefined): boolean {
  return sound !== undefined && !sound.silent && (sound.likely & VOWELS) !== 0;
}

/** What the distance asks of a script. */
interface Prices {
  /** A vowel of the Latin name that is not written. */
  readonly unwrittenVowel: number;
  /** An r before a consonant that is not written. */
  readonly unwrittenR: number;
  /** What may differ, for each consonant of the Latin name behind the first `sure` ones. */
  readonly perConsonant: number;
  readonly sure: number;
}

const ALPHABET: Prices = { unwrittenVowel: 0.3, unwrittenR: 1, perConsonant: 0.28, sure: 2 };
/** Without capitals, every pair of words may be a name: only long ones are sure enough, and they must fit. */
const UNCASED: Prices = { unwrittenVowel: 0.3, unwrittenR: 1, perConsonant: 0.18, sure: 3 };
const ABJAD: Prices = { unwrittenVowel: 0.03, unwrittenR: 1, perConsonant: 0.15, sure: 2.8 };
const KANA: Prices = { unwrittenVowel: 0.3, unwrittenR: 0.1, perConsonant: 0.28, sure: 2 };
const HANGUL: Prices = { unwrittenVowel: 0.3, unwrittenR: 0.1, perConsonant: 0.2, sure: 3 };

function pricesOf(charClass: number): Prices {
  switch (charClass) {
    case CharClass.hebrew:
    case CharClass.arabic:
      return ABJAD;
    case CharClass.devanagari:
      return UNCASED;
    case CharClass.katakana:
      return KANA;
    case CharClass.hangul:
      return HANGUL;
    default:
      return ALPHABET;
  }
}

/**
 * How badly two spellings fit, per sound of the Latin one: 0 is letter for letter, `Infinity` another name.
 * O(product of the lengths), and less where nothing fits.
 */
export function soundDistance(source: Sounds, latin: Sounds, charClass: number): number {
  const prices = pricesOf(charClass);
  const limit = prices.perConsonant * (latin.filter(isConsonant).length - prices.sure);
  const width = source.length;
  if (limit <= 0 || width >= LONGEST) return Infinity;
  let [row, next] = rows;
  row[0] = 0;
  for (let at = 0; at < width; at++) row[at + 1] = row[at]! + priceOfExtra(source[at]!);
  for (let at = 0; at < latin.length; at++) {
    const gap = priceOfMissing(latin, at, prices);
    let least = (next[0] = row[0]! + gap);
    for (let to = 0; to < width; to++) {
      const pair = row[to]! + priceOfPair(source[to]!, latin[at]!);
      const step = Math.min(pair, row[to + 1]! + gap, next[to]! + priceOfExtra(source[to]!));
      next[to + 1] = step;
      if (step < least) least = step;
    }
    if (least > limit) return Infinity;
    [row, next] = [next, row];
  }
  const total = row[width]!;
  return total <= limit ? total / latin.length : Infinity;
}

const LONGEST = 128;
/** The two rows of the table that are in use. */
const rows = [new Float64Array(LONGEST), new Float64Array(LONGEST)] as const;

function isConsonant({ likely, silent }: Sound): boolean {
  return !silent && likely !== SPACE && (likely & (VOWELS | GLIDES)) === 0;
}

function priceOfPair({ likely, rare }: Sound, latin: Sound): number {
  if ((likely & latin.likely) !== 0) return 0;
  if (likely === SPACE || latin.likely === SPACE) return IMPOSSIBLE;
  if ((likely & latin.rare) !== 0 || (rare & latin.likely) !== 0) return 0.3;
  const vocal = VOWELS | GLIDES;
  if ((likely & vocal) !== 0 && (latin.likely & vocal) !== 0) return 0.35;
  return CLASSES.some((set) => (likely & set) !== 0 && (latin.likely & set) !== 0) ? 0.7 : IMPOSSIBLE;
}

const IMPOSSIBLE = 3;

/** Of a sound in the source that the Latin name has not. */
function priceOfExtra({ likely, silent }: Sound): number {
  if ((likely & WEAK) !== 0) return 0;
  if (silent) return 0.1;
  if (likely === SPACE) return 0.15;
  if ((likely & (VOWELS | GLIDES)) !== 0) return 0.3;
  return (likely & BREATH) !== 0 ? 0.5 : 1;
}

/** Of a sound of the Latin name that the source has not. */
function priceOfMissing(latin: Sounds, at: number, prices: Prices): number {
  const { likely, silent } = latin[at]!;
  if (silent) return 0.1;
  if (likely === SPACE) return 0.15;
  if ((likely & VOWELS) !== 0) return at === 0 || latin[at - 1]!.likely === SPACE ? 0.5 : prices.unwrittenVowel;
  if ((likely & (GLIDES | BREATH)) !== 0) return 0.3;
  return likely === R && !isHeardVowel(latin[at + 1]) ? prices.unwrittenR : 1;
}

/** Joins words to a name. */
export function joinSounds(words: readonly Sounds[]): Sounds {
  return words.flatMap((word, at) => (at === 0 ? word : [BORDER, ...word]));
}

const BORDER: Sound = { likely: SPACE, rare: 0, silent: false, units: NOTHING };
/** Doubled letters sound like one, but for the pairs that have an entry of their own. */
const DOUBLED = /([bdfgkmnprtvw])\1+/g;

/** Longest entries first; two equal sounds beside each other are one. */
function read({ entries, doubles }: Table, word: string): Sounds | undefined {
  const text = `^${word.replaceAll(' ', '$ ^')}$`;
  const sounds: Sound[] = [];
  for (let at = 0; at < text.length;) {
    const entry = entries
      .get(text.charCodeAt(at))
      ?.find(([letters]) => letters.length === 1 || text.startsWith(letters, at));
    if (!entry) return undefined;
    const [letters, parts] = entry;
    for (const part of parts) {
      const last = sounds[sounds.length - 1];
      if (!last || !doubles || last.likely !== part.likely || last.rare !== part.rare) sounds.push(part);
    }
    // The border belongs to the next word as well: "^mc" begins where "$" ended.
    at += letters.length > 1 && letters.endsWith('$') ? letters.length - 1 : letters.length;
  }
  return sounds;
}

const NAMES_OF_CLASS: ReadonlyMap<number, keyof typeof SCRIPTS> = new Map([
  [CharClass.cyrillic, 'cyrillic'],
  [CharClass.greek, 'greek'],
  [CharClass.hebrew, 'hebrew'],
  [CharClass.arabic, 'arabic'],
  [CharClass.devanagari, 'devanagari'],
  [CharClass.katakana, 'katakana'],
  [CharClass.hangul, 'hangul'],
]);

const tables = new Map<string, Table>();

function latinTable(): Table {
  return tableOf('latin', () => LATIN);
}

function scriptTable(charClass: number): Table | undefined {
  const name = NAMES_OF_CLASS.get(charClass);
  return name && tableOf(name, () => `${SCRIPTS[name]} ${generated(name)}`);
}

function tableOf(name: string, source: () => string): Table {
  let table = tables.get(name);
  if (!table) tables.set(name, (table = parseTable(`^= $= '= ${source()}`, name === 'latin', name !== 'hebrew' && name !== 'arabic'))); // prettier-ignore
  return table;
}

/** What follows from the pattern of a script and would be hundreds of entries. */
function generated(name: keyof typeof SCRIPTS): string {
  if (name === 'devanagari')
    return entriesOf(DEVANAGARI_CONSONANTS).map(([letter, sound]) => [`${letter}=${sound}[a~]`, ...entriesOf(DEVANAGARI_VOWELS).map(([sign, vowel]) => `${letter}${sign}=${sound}${vowel === '~' ? '' : vowel}`)].join(' ')).join(' '); // prettier-ignore
  if (name === 'katakana')
    return entriesOf(KATAKANA_ROWS).map(([sound, row]) => [...row].flatMap((kana, column) => kana === '_' ? [] : [`${kana}=${sound}${carrier(kana, column)}`, ...entriesOf(KATAKANA_SMALL).map(([small, vowel]) => `${kana}${small}=${sound}${vowel}`)]).join(' ')).join(' '); // prettier-ignore
  return '';
}

/** The vowel of a kana: weak where it often only carries its consonant. */
function carrier(kana: string, column: number): string {
  const vowel = 'aiueo'[column] ?? '';
  return column === 2 || 'トドチジヂシキ'.includes(kana) ? `[${vowel}~]` : `[${vowel}${vowel === 'i' ? 'y' : ''}]`;
}

function entriesOf(source: string): readonly (readonly [string, string])[] {
  return source.split(' ').map((entry) => {
    const border = entry.lastIndexOf('=');
    return [entry.slice(0, border), entry.slice(border + 1)];
  });
}

function parseTable(source: string, isLatin: boolean, doubles: boolean): Table {
  const entries = new Map<number, (readonly [string, Sounds])[]>();
  const add = (letters: string, sounds: Sounds): void => {
    const first = letters.charCodeAt(0);
    entries.set(first, [...(entries.get(first) ?? []), [letters, sounds]]);
  };
  for (const [letters, sounds] of entriesOf(source.trim())) add(letters, parseSounds(sounds, isLatin));
  if (isLatin) add(' ', [BORDER]);
  for (const list of entries.values()) list.sort(([a], [b]) => b.length - a.length);
  return { entries, doubles };
}

/** "t[kC/x]?" is t, then k or ch, rarely kh, perhaps silent. */
function parseSounds(source: string, isLatin: boolean): Sounds {
  return [...source.matchAll(/(?:\[([^\]/]*)(?:\/([^\]]*))?\]|([^?]))(\??)/g)].flatMap(
    ([, set, rare, single, mark]) => {
      const [likely, silent] = [bitsOf(set ?? single ?? ''), mark === '?'];
      return likely === WEAK ? [] : [{ likely, rare: bitsOf(rare ?? ''), silent, units: unitsOf(likely, silent, isLatin) }]; // prettier-ignore
    },
  );
}

function bitsOf(sounds: string): number {
  let bits = 0;
  for (const sound of sounds) bits |= sound === '~' ? 1 << 29 : 1 << SOUNDS.indexOf(sound);
  return bits;
}
