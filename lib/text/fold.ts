/**
 * Folds text for comparison: case, accents, width, letter variants of Arabic, Hebrew and Devanagari, tatweel, traditional Han, ё,
 * digits, apostrophes, dashes, invisible characters. Text and offset map come together, since a fold may drop or add units (ß → ss).
 *
 * Not for showing: what a reader sees is always cut from the page's own text.
 */
import { CharClass, classOf } from './char-class';
import { foldHan } from './han-variants';

/** Folded text as typed arrays; all of them hold `length` valid items. */
export interface FoldedText {
  readonly length: number;
  /** Folded UTF-16 units. */
  readonly units: Uint16Array;
  /** `CharClass` of each unit. */
  readonly classes: Uint8Array;
  /** Where each unit comes from in the source; one more item than units, the last is the source's length. */
  readonly starts: Uint32Array;
  /** Units before which a zero-width non-joiner parts a word of Arabic script in two: Persian «بی‌بی‌سی». Rising. */
  readonly cuts: readonly number[];
}

/**
 * Folds a text. O(length).
 */
export function fold(source: string): FoldedText {
  // Expansions are rare: room for one unit in eight, and grown if a text is made of nothing but ligatures.
  let capacity = source.length + (source.length >> 3) + 32;
  let units = new Uint16Array(capacity);
  let classes = new Uint8Array(capacity);
  let starts = new Uint32Array(capacity + 1);
  const cuts: number[] = [];
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    const entry = entries[unit]! || meet(unit);
    if (entry <= DROPPED) {
      if (entry === DROPPED) continue;
      units[length] = entry;
      classes[length] = (entry >> 16) & 0xf;
      starts[length++] = at;
      if (length < capacity) continue;
    }
    if (length + MAX_EXPANSION >= capacity) {
      capacity = capacity * 2 + MAX_EXPANSION;
      units = copyInto(new Uint16Array(capacity), units);
      classes = copyInto(new Uint8Array(capacity), classes);
      starts = copyInto(new Uint32Array(capacity + 1), starts);
    }
    if (entry < DROPPED) continue;
    const code = source.codePointAt(at)!;
    const expansion = code > 0xffff ? foldAstral(code) : isSurrogate(unit) ? '\ufffd' : (expansions.get(unit) ?? '');
    const before = length > 0 ? classes[length - 1]! : CharClass.hardGap;
    const composed = length > 0 ? compose(units[length - 1]!, unit) : undefined;
    if (composed !== undefined) {
      units[length - 1] = composed;
      continue;
    }
    if (unit === NON_JOINER && before === CharClass.arabic) cuts.push(length);
    if (before === CharClass.hebrew && GERSHAYIM.includes(source[at]!) && isHebrewNext(source, at + 1)) continue;
    for (let i = 0; i < expansion.length; i++) {
      units[length] = expansion.charCodeAt(i);
      classes[length] = code > 0xffff && isSurrogate(units[length]!) ? CharClass.han : foldedClass(units[length]!);
      // One offset for all that a character becomes, the two halves of a pair too: no span can end inside it.
      starts[length++] = at;
    }
    if (code > 0xffff) at++;
  }
  starts[length] = source.length;
  return { length, units, classes, starts, cuts };
}

/** Folds a short string to a string, for tables and tests. */
export function foldString(source: string): string {
  const { units, length } = fold(source);
  return String.fromCharCode(...units.subarray(0, length));
}

/**
 * The end in the source of folded unit `index`: combining marks behind it belong to it, invisible characters do not.
 */
export function sourceEnd(source: string, folded: FoldedText, index: number): number {
  const start = folded.starts[index]!;
  let next = index + 1;
  while (next < folded.length && folded.starts[next] === start) next++;
  let end = folded.starts[next]!;
  while (end > start + 1 && UNSEEN.test(source[end - 1]!)) end--;
  return end;
}

/** Entry of a unit that folds to one unit: this, its class << 16, the folded unit. */
const SINGLE = 0x100000;
/** Entry of a unit that leaves nothing. */
const DROPPED = 0x200000;
/** Entry of a unit that is not in the table: see `expansions`, or a surrogate. */
const EXPANDED = 0x300000;
const MAX_EXPANSION = 20;

/** An entry for each unit; 0 until a text has it, since asking Unicode for all of a block takes longer than to fold an article. */
const entries = new Uint32Array(0x10000);
const expansions = new Map<number, string>();

function meet(unit: number): number {
  return (entries[unit] = foldUnit(unit));
}

function foldUnit(unit: number): number {
  if (isIdentity(unit)) return SINGLE | (foldedClass(unit) << 16) | foldHan(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return EXPANDED;
  if (voiceMark(unit) !== undefined || unit === NON_JOINER) return EXPANDED;
  const folded = foldChar(String.fromCharCode(unit));
  if (
    unit === VIRAMA ||
    AFTER_VU[String.fromCharCode(unit)] !== undefined ||
    GERSHAYIM.includes(String.fromCharCode(unit))
  ) {
    expansions.set(unit, folded);
    return EXPANDED;
  }
  if (folded === '' || folded === '\0') return DROPPED;
  if (folded.length === 1) return SINGLE | (foldedClass(folded.charCodeAt(0)) << 16) | folded.charCodeAt(0);
  expansions.set(unit, folded);
  return EXPANDED;
}

/** Han and Hangul syllables stay as they are, but for Han's variants; their tables are made without asking Unicode. */
function isIdentity(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3);
}

function foldedClass(unit: number): CharClass {
  if (unit >= 0x3400 && unit <= 0x9fff) return CharClass.han;
  return classOf(unit);
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** Letters that Unicode does not take apart, and signs that mean the same in a name. */
const SAME: Readonly<Record<string, string>> = {
  ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ħ: 'h', ŋ: 'n', ə: 'a',
  ς: 'σ', ґ: 'г',
  ٱ: 'ا', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ڪ: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ۃ: 'ه', ے: 'ي', ں: 'ن', ڤ: 'ف',
  ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ',
  // Ways to write one sound: चँ and चं, ऐप्पल and एप्पल.
  'ँ': 'ं', ऐ: 'ए', ऍ: 'ए',
  ...digitsOf('٠۰०'),
  '׳': "'", '״': '"', '॰': '.', '’': "'", '‘': "'", ʼ: "'", ʹ: "'", '`': "'", '´': "'", '′': "'", '＇': "'", ʻ: "'",
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '־': '-',
  '・': '·', '‧': '·', '•': '·', '∙': '·', '⋅': '·', '᛫': '·', '･': '·',
  '｡': '。', ヴ: 'ブ',
}; // prettier-ignore

/** The ten digits from each of these zeros on. */
function digitsOf(zeros: string): Readonly<Record<string, string>> {
  const digits = [...'0123456789'];
  return Object.fromEntries(
    [...zeros].flatMap((zero) =>
      digits.map((digit, value) => [String.fromCharCode(zero.charCodeAt(0) + value), digit]),
    ),
  );
}

/** Accents, Arabic and Hebrew vowel signs, nukta, tatweel, variation selectors, controls of direction and joining. */
const STRIPPED =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]|[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Characters that no reader sees, and signs that are left out only inside a word. A span never ends with one. */
const UNSEEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"״“”]/u;

const NON_JOINER = 0x200c;

/** Between two Hebrew letters they make an abbreviation of a word (מנכ"ל), or part a prefix from a quotation (ב"מטא"). */
const GERSHAYIM = '"״“”';

/** Whether what is seen from `at` on begins with a Hebrew letter. */
function isHebrewNext(source: string, at: number): boolean {
  while (at < source.length && foldChar(source.charAt(at)) === '') at++;
  return at < source.length && foldedClass(foldChar(source.charAt(at)).charCodeAt(0)) === CharClass.hebrew;
}

/** A nasal without its vowel is also written as a dot above: ट्रम्प and ट्रंप. */
const NASALS = 'ङञणनम';
const VIRAMA = 0x94d;
const ANUSVARA = 0x902;

function foldChar(char: string): string {
  const direct = SAME[char];
  if (direct !== undefined) return direct;
  let folded = '';
  for (const part of char.normalize('NFKD').toLowerCase().normalize('NFKD').replace(STRIPPED, ''))
    folded += SAME[part] ?? String.fromCodePoint(foldHan(part.codePointAt(0)!));
  return folded.normalize('NFC').replace(/[\u3099\u309a]/g, '');
}

function foldAstral(code: number): string {
  return foldChar(String.fromCodePoint(code));
}

/** The combining voice mark of kana that a unit is: of full or half width. It joins the kana before it, or is dropped. */
function voiceMark(unit: number): number | undefined {
  if (unit === 0x3099 || unit === 0xff9e) return 0x3099;
  return unit === 0x309a || unit === 0xff9f ? 0x309a : undefined;
}

/** Japanese writes the foreign v in two ways: ヴァンス and バンス. */
const BU = 'ブ'.charCodeAt(0);
const AFTER_VU: Readonly<Record<string, string>> = {
  ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ', ｧ: 'バ', ｨ: 'ビ', ｪ: 'ベ', ｫ: 'ボ',
}; // prettier-ignore

/** What a unit makes of the one before it, if it joins it. */
function compose(previous: number, unit: number): number | undefined {
  if (unit === VIRAMA) return NASALS.includes(String.fromCharCode(previous)) ? ANUSVARA : undefined;
  if (previous === BU) {
    const kana = AFTER_VU[String.fromCharCode(unit)];
    if (kana !== undefined) return kana.charCodeAt(0);
  }
  const mark = voiceMark(unit);
  if (mark === undefined) return undefined;
  const composed = String.fromCharCode(previous, mark).normalize('NFC');
  return composed.length === 1 ? (SAME[composed] ?? composed).charCodeAt(0) : undefined;
}

function copyInto<T extends Uint8Array | Uint16Array | Uint32Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
