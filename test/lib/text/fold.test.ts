import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CharClass } from '@/lib/text/char-class';
import { fold, foldString, sourceEnd } from '@/lib/text/fold';

/** More runs of each property, for a long look: `RUNS=100000 npx vitest …`. */
const RUNS = Number(process.env['RUNS'] ?? 2000);
vi.setConfig({ testTimeout: 5000 + RUNS });

describe('fold', () => {
  const rows: readonly [what: string, source: string, folded: string][] = [
    ['capitals', 'NVIDIA Musk ÅÄÖ ЁЖ ΑΩ', 'nvidia musk aao еж αω'],
    ['accents, composed', 'Beyoncé Ñandú Çelik Škoda', 'beyonce nandu celik skoda'],
    ['accents, decomposed', 'Beyonce\u0301 S\u030ckoda', 'beyonce skoda'],
    ['two marks on one letter', 'Nguyễn Đức', 'nguyen duc'],
    ['й and ё, composed', 'Сергей Алёна', 'сергеи алена'],
    ['й and ё, decomposed', 'Сергеи\u0306 Але\u0308на', 'сергеи алена'],
    ['ї and ґ', 'Їжак Ґалаґан', 'іжак галаган'],
    ['letters that Unicode does not take apart', 'łøđðħŋəæœþ', 'loddhnaaeoeth'],
    ['ß as two letters', 'Weiß Straße', 'weiss strasse'],
    ['capital ẞ too', 'WEIẞ', 'weiss'],
    ['ligatures', 'ﬁrst oﬃce ﬆ', 'first office st'],
    ['the four Turkish i', 'İIıi', 'iiii'],
    ['final sigma', 'Μάσκς Σ', 'μασκσ σ'],
    ['width', 'ＡｐｐｌｅＩｎｃ．', 'appleinc.'],
    ['square units', '㎏ ㏕', 'kg mil'],
    ['numerals in circles and high numbers', '①² ½', '12 1⁄2'],
    ['half-width kana with voice marks', 'ﾏｽｸ ﾃﾞﾝｿｰ ﾊﾟﾅ', 'マスク デンソー パナ'],
    ['the two ways to write v in kana', 'ヴァンス ヴィザ ケヴィン ｳﾞｫﾙﾎﾞ ファ ヴ', 'バンス ビザ ケビン ボルボ ファ ブ'],
    ['kana with a combining voice mark', 'テ\u3099ハ\u309a', 'デパ'],
    ['Hangul jamo stay what NFKD leaves', '삼성', '삼성'],
    ['Arabic letter variants', 'أحمد إيلون آية ة ى', 'احمد ايلون ايه ه ي'],
    ['Persian and Urdu letters', 'کی ہے', 'كي هي'],
    ['Arabic presentation forms', 'ﻣﺎﺳﻚ ﷲ', 'ماسك الله'],
    ['tatweel and vowel signs', 'مــاسْكُ', 'ماسك'],
    ['Arabic letters of other languages', 'ڤولڤو ٱلله ڪ ۃ ە ں', 'فولفو الله ك ه ه ن'],
    ['Hebrew points', 'מָאסְק', 'מאסק'],
    ['Hebrew final letters', 'אלטמן סם כץ', 'אלטמנ סמ כצ'],
    ['geresh', 'ג׳ף ג’ף', "ג'פ ג'פ"],
    ['gershayim inside a word', 'מנכ״ל יב"מ מנכ”ל', 'מנכל יבמ מנכל'],
    ['a prefix before a quotation', 'ב"מטא" נאמר', 'במטא" נאמר'],
    ['quotation marks outside a word', 'אמר "מטא" ״מטא״', 'אמר "מטא" "מטא"'],
    ['quotation marks between letters of other scripts', 'a"b', 'a"b'],
    ['Devanagari nasals before a consonant', 'ट्रम्प जेन्सन अम्बानी हँस', 'ट्रंप जेंसन अंबानी हंस'],
    ['Devanagari nasals with a vowel stay', 'मनन नाम', 'मनन नाम'],
    ['Devanagari ऐ and its abbreviation sign', 'ऐप्पल जे॰ पी॰', 'एप्पल जे. पी.'],
    ['digits of Arabic, Persian and Hindi', '٤٢ ۴۲ ४२', '42 42 42'],
    ['zero-width non-joiners', 'بی\u200cبی\u200cسی', 'بيبيسي'],
    ['Devanagari nukta, composed and not', 'ज़ ज\u093c', 'ज ज'],
    ['apostrophes', 'O’Brien O‘Brien Oʼ Oʹ O` O´ O′ O＇', "o'brien o'brien o' o' o' o' o' o'"],
    ['dashes', 'a‐b‑c‒d–e—f−g־h', 'a-b-c-d-e-f-g-h'],
    ['middle dots', 'a・b‧c•d∙e⋅f･g', 'a·b·c·d·e·f·g'],
    ['spaces of all widths', 'a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['soft hyphens and zero-width characters', 'Mu\u00adsk El\u200bon\u200d \ufeffA\u2060B', 'musk elon ab'],
    ['direction marks', '\u202bMusk\u202c\u200f \u2066X\u2069', 'musk x'],
    ['variation selectors', 'A\ufe0fB', 'ab'],
    ['mathematical letters', '𝐌𝐮𝐬𝐤 𝔸', 'musk a'],
    ['traditional Han as simplified', '馬雲 臺積電 滙豐 華為', '马云 台积电 汇丰 华为'],
    ['compatibility ideographs, then as simplified', '\uf914天 宮﨑 髙島', '乐天 宮崎 高岛'],
    ['Japanese forms stay', '豊田 広田 沢', '豊田 広田 沢'],
    ['Han beyond the BMP stays', '𠮷野家', '𠮷野家'],
    ['one sign for two letters, beyond the BMP', '🄭 🅊', 'cd hv'],
    ['voice marks that stand alone vanish', 'aﾞ \u3099 ゛', 'a   '],
    ['emoji stays', 'a😀b', 'a😀b'],
    ['an unpaired surrogate becomes U+FFFD', 'a\ud83dc\ude00', 'a\ufffdc\ufffd'],
    ['line feeds and full stops stay', 'a\nb. c。', 'a\nb. c。'],
    ['nothing', '', ''],
  ];
  it.each(rows)('folds %s: %j', (_what, source, folded) => {
    expect(foldString(source)).toBe(folded);
  });

  const spans: readonly [what: string, source: string, part: string, surface: string][] = [
    ['ß', 'Herr Weiß sagt', 'weiss', 'Weiß'],
    ['half of ß', 'Weiß', 'weis', 'Weiß'],
    ['a ligature', 'the ﬁrm', 'firm', 'ﬁrm'],
    ['İ', 'Bay İnan dedi', 'inan', 'İnan'],
    ['a square unit', '5㎏x', 'kg', '㎏'],
    ['kana with a voice mark', 'aﾃﾞﾝb', 'デン', 'ﾃﾞﾝ'],
    ['a combining mark at the end', 'Сергеи\u0306 сказал', 'сергеи', 'Сергеи\u0306'],
    ['vowel signs at the end', 'قال ماسكُ إن', 'ماسك', 'ماسكُ'],
    ['a dotted nasal at the end', 'ज ट्रम्प', 'ट्रं', 'ट्रम्'],
    ['gershayim', 'אמר מנכ"ל יב"מ', 'יבמ', 'יב"מ'],
    ['gershayim behind the part', 'אמר יב"מ', 'יב', 'יב'],
    ['a quotation after a prefix', 'של ב"מטא" נאמר', 'מטא', 'מטא'],
    ['zero-width non-joiners inside the name', 'از بی\u200cبی\u200cسی', 'بيبيسي', 'بی\u200cبی\u200cسی'],
    ['an invisible character after the name, left out', 'Musk\u200b said', 'musk', 'Musk'],
    ['an invisible character inside the name', 'El\u00adon', 'elon', 'El\u00adon'],
    ['several invisible characters after the name', 'Musk\u200b\u2060\ufeff said', 'musk', 'Musk'],
    ['mathematical letters', 'x 𝐌𝐮𝐬𝐤 y', 'musk', '𝐌𝐮𝐬𝐤'],
    ['Han beyond the BMP', 'a𠮷b', '𠮷', '𠮷'],
    ['one sign for two letters, beyond the BMP', 'x 🄭 y', 'c', '🄭'],
    ['an emoji after the name', 'Musk😀', 'musk', 'Musk'],
  ];
  it.each(spans)('keeps the offsets across %s: %j', (_what, source, part, surface) => {
    const folded = fold(source);
    const at = foldString(source).indexOf(part);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(source.slice(folded.starts[at], sourceEnd(source, folded, at + part.length - 1))).toBe(surface);
  });

  const classes: readonly [what: string, source: string, classes: readonly number[]][] = [
    ['Latin beside Han', 'Inc前', [CharClass.latin, CharClass.latin, CharClass.latin, CharClass.han]],
    ['kana', 'あア', [CharClass.hiragana, CharClass.katakana]],
    ['the long vowel sign as katakana', 'ー', [CharClass.katakana]],
    ['the iteration mark as Han', '々', [CharClass.han]],
    ['Hangul', '가', [CharClass.hangul]],
    ['Thai as unspaced', 'ก', [CharClass.unspaced]],
    ['Cyrillic, Greek, Hebrew, Arabic, Devanagari', 'яωאاक', [6, 5, 7, 8, 9]],
    ['gaps', " -\n,'.·&", [1, 2, 0, 0, 2, 2, 2, 2]],
    ['digits of any script', '1٣५', [CharClass.digit, CharClass.digit, CharClass.digit]],
    ['Armenian and Georgian', 'աა', [CharClass.otherLetter, CharClass.otherLetter]],
  ];
  it.each(classes)('classes %s: %j', (_what, source, expected) => {
    const folded = fold(source);
    expect([...folded.classes.subarray(0, folded.length)]).toEqual(expected);
  });
});

describe('for any string', () => {
  /** Unicode of all kinds, half of it from the scripts and marks that fold; unpaired surrogates too. */
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(...'ßﬁİıΣςЁйї㎏ﾃﾞﾏｽｸァ\u0301\u0306\u3099\u200b\u00adأةىکـْ𠮷😀𝐌’–・ a.'.split(/(?:)/u)),
    fc.constantFrom(...'ב"מ״כ׳ ”ן', ...'نا\u200cه', ...'नम्\u200dंँप'),
    fc.constantFrom('\ud83d', '\ude00', '\u0345', '\u1e9e', 'ﷺ', 'ẘ', 'ŉ'),
  );
  const anyString = fc.array(unit, { maxLength: 30 }).map((parts) => parts.join(''));
  const check = (property: (source: string) => void): void =>
    fc.assert(fc.property(anyString, property), { numRuns: RUNS });

  it('starts rise and stay inside the source', () => {
    check((source) => {
      const { starts, length } = fold(source);
      for (let at = 0; at < length; at++) expect(starts[at]).toBeLessThanOrEqual(starts[at + 1] ?? -1);
      expect(starts[length]).toBe(source.length);
    });
  });

  it('no span starts or ends inside a surrogate pair', () => {
    check((source) => {
      const folded = fold(source);
      for (let at = 0; at < folded.length; at++) {
        const [start, end] = [folded.starts[at] ?? 0, sourceEnd(source, folded, at)];
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        expect([source, start, splitsPair(source, start)]).toEqual([source, start, false]);
        expect([source, end, splitsPair(source, end)]).toEqual([source, end, false]);
      }
    });
  });

  it('folding what is folded changes nothing', () => {
    check((source) => {
      const folded = foldString(source);
      expect(foldString(folded)).toBe(folded);
    });
  });

  it('the source of a folded piece folds to that piece again', () => {
    fc.assert(
      fc.property(anyString, fc.nat(), fc.nat(), (source, a, b) => {
        const folded = fold(source);
        const pieces = wholePieces(folded);
        fc.pre(pieces.length > 0);
        const [from, to] = [a % pieces.length, b % pieces.length].sort((x, y) => x - y) as [number, number];
        const [first, last] = [pieces[from]?.[0] ?? 0, (pieces[to]?.[1] ?? 0) - 1];
        const surface = source.slice(folded.starts[first], sourceEnd(source, folded, last));
        expect(foldString(surface)).toBe(String.fromCharCode(...folded.units.subarray(first, last + 1)));
      }),
      { numRuns: RUNS },
    );
  });

  it('the map is the same for the text in parts, cut at a blank', () => {
    fc.assert(
      fc.property(anyString, anyString, (a, b) => {
        const parts = `${foldString(a)} ${foldString(b.replace(/^[\u3099\u309a]+/, ''))}`;
        expect(foldString(`${a} ${b.replace(/^[\u3099\u309a]+/, '')}`)).toBe(parts);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Runs of folded units that come from one character of the source: a cut inside one is a cut inside that character. */
function wholePieces({ starts, length }: ReturnType<typeof fold>): readonly [first: number, end: number][] {
  const pieces: [number, number][] = [];
  for (let at = 0; at < length; at++) {
    const last = pieces.at(-1);
    if (last && starts[at] === starts[last[0]]) last[1] = at + 1;
    else pieces.push([at, at + 1]);
  }
  return pieces;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Whether a cut at `at` parts a pair. */
function splitsPair(source: string, at: number): boolean {
  return at > 0 && at < source.length && /[\ud800-\udbff]/.test(source[at - 1] ?? '') && isLow(source.charCodeAt(at));
}
