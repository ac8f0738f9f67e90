/**
 * What a UTF-16 unit is to the tokeniser: a letter of some script, a digit, or a kind of gap between words.
 *
 * Letters of different scripts never share a token, so that "Inc.前" and "وOpenAI" have a border where a reader sees one.
 */
export const CharClass = {
  /** Ends a name: full stop of CJK, comma, quotation mark, line feed, anything unknown. */
  hardGap: 0,
  /** White space inside a line: may stand inside a name. */
  space: 1,
  /** Hyphen, apostrophe, dot, middle dot, ampersand: may stand inside a name. */
  joiner: 2,
  digit: 3,
  latin: 4,
  greek: 5,
  cyrillic: 6,
  hebrew: 7,
  arabic: 8,
  devanagari: 9,
  /** Letters of all other scripts that put spaces between words. */
  otherLetter: 10,
  /** From here on each unit is a token of its own. */
  han: 11,
  hiragana: 12,
  katakana: 13,
  hangul: 14,
  /** Thai, Lao, Khmer, Myanmar. */
  unspaced: 15,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

/** Scripts in which each unit is a token: no spaces (or, in Korean, particles glued on). */
export function isUnspaced(charClass: number): boolean {
  return charClass >= CharClass.han;
}

/** Scripts that tell capitals from small letters. */
export function isCased(charClass: number): boolean {
  return charClass === CharClass.latin || charClass === CharClass.cyrillic || charClass === CharClass.greek;
}

const RANGES: readonly (readonly [from: number, to: number, charClass: CharClass])[] = [
  [0x61, 0x7a, CharClass.latin],
  [0xdf, 0x24f, CharClass.latin],
  [0x250, 0x2af, CharClass.latin],
  [0x370, 0x3ff, CharClass.greek],
  [0x400, 0x52f, CharClass.cyrillic],
  [0x5d0, 0x5ea, CharClass.hebrew],
  [0x620, 0x6ff, CharClass.arabic],
  [0x750, 0x77f, CharClass.arabic],
  [0x900, 0x97f, CharClass.devanagari],
  [0xe00, 0xeff, CharClass.unspaced],
  [0x1000, 0x109f, CharClass.unspaced],
  [0x1780, 0x17ff, CharClass.unspaced],
  [0x1e00, 0x1eff, CharClass.latin],
  [0x1f00, 0x1fff, CharClass.greek],
  [0x3005, 0x3007, CharClass.han],
  [0x3041, 0x309f, CharClass.hiragana],
  [0x30a1, 0x30fa, CharClass.katakana],
  [0x30fc, 0x30ff, CharClass.katakana],
  [0x3400, 0x9fff, CharClass.han],
  [0xac00, 0xd7a3, CharClass.hangul],
  [0xf900, 0xfaff, CharClass.han],
];

const JOINERS = "-'.·&";

/** The class of a unit that `fold` has already lowered and unaccented. */
export function classOf(unit: number): CharClass {
  if (unit === 0x20 || unit === 0x09) return CharClass.space;
  const char = String.fromCharCode(unit);
  if (JOINERS.includes(char)) return CharClass.joiner;
  if (/\p{Nd}/u.test(char)) return CharClass.digit;
  if (!/[\p{L}\p{M}\p{N}]/u.test(char)) return CharClass.hardGap;
  return RANGES.find(([from, to]) => unit >= from && unit <= to)?.[2] ?? CharClass.otherLetter;
}
