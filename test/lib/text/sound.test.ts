import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharClass, classOf } from '@/lib/text/char-class';
import { foldString } from '@/lib/text/fold';
import {
  KEY_MARK,
  hasSound,
  joinSounds,
  latinKeys,
  latinSounds,
  scriptKeys,
  scriptSounds,
  soundDistance,
  type Sounds,
} from '@/lib/text/sound';

/** Invented people, spelt as a paper of each script would. */
const SAME: readonly (readonly [latin: string, other: string])[] = [
  ['Marta Lindholm', 'Марта Линдхольм'],
  ['Wendell Thackeray', 'Уэнделл Теккерей'],
  ['Bridget Stonehaven', 'Бриджет Стоунхейвен'],
  ['Carlo Montefusco', 'Κάρλο Μοντεφούσκο'],
  ['Dennis Branting', 'Ντένις Μπράντινγκ'],
  ['Robert Kendrick', 'רוברט קנדריק'],
  ['Jeremy Goldstone', "ג'רמי גולדסטון"],
  ['Samantha Marlington', 'سامانثا مارلينغتون'],
  ['Victor Sandström', 'فيكتور ساندستروم'],
  ['Peter Lindqvist Brandt', 'पीटर लिंडक्विस्ट ब्रांट'],
  ['Martin Sandberg', 'マーティン・サンドバーグ'],
  ['Christopher Walden', 'クリストファー・ウォルデン'],
  ['Patricia Sanderson', '패트리샤 샌더슨'],
];

const OTHER: readonly (readonly [latin: string, other: string])[] = [
  ['Marta Lindholm', 'Мартин Линдт'],
  ['Robert Kendrick', 'רוברט ברודריק'],
  ['Samantha Marlington', 'سامي مارتن'],
  ['Martin Sandberg', 'マリア・サンドラ'],
  ['Patricia Sanderson', '패트릭 앤더슨'],
];

const classOfName = (name: string): number => classOf(foldString(name).charCodeAt(0));

function wordsOf(name: string): readonly Sounds[] {
  return foldString(name)
    .split(/[ ·]/)
    .map((word) => scriptSounds(word, classOfName(name)) ?? []);
}

function distance(latin: string, other: string): number {
  return soundDistance(joinSounds(wordsOf(other)), latinSounds(foldString(latin)) ?? [], classOfName(other));
}

function shareKey(latin: string, other: string): boolean {
  const [first, ...rest] = wordsOf(other);
  const firsts = scriptKeys(first ?? []).map((key) => KEY_MARK + key);
  const rests = scriptKeys(rest.flat()).map((key) => KEY_MARK + key);
  return latinKeys(foldString(latin)).some(([a, b]) => firsts.includes(a) && rests.includes(b));
}

describe('one name in two scripts', () => {
  it.each(SAME)('%s and %s share a key and sound alike', (latin, other) => {
    expect(shareKey(latin, other)).toBe(true);
    expect(distance(latin, other)).toBeLessThan(0.13);
  });

  it.each(OTHER)('%s is not %s', (latin, other) => {
    expect(distance(latin, other)).toBe(Infinity);
  });

  it('fits better than a name with other vowels', () => {
    expect(distance('Marta Lindholm', 'Марта Линдхольм')).toBeLessThan(distance('Marta Lindholm', 'Мирта Линдхальм'));
  });
});

describe('what has no sound', () => {
  it.each([
    ['a script without a table', '王', CharClass.han],
    ['a digit in the word', 'ана2', CharClass.cyrillic],
  ])('%s', (_, word, charClass) => {
    expect(scriptSounds(word, charClass)).toBeUndefined();
  });

  it.each(['Li Wu', 'Cher', ''])('%s is too short for a key', (name) => {
    expect(latinKeys(foldString(name))).toEqual([]);
  });
});

describe('any text', () => {
  it('is read without a throw, and alike in capitals and small letters', () => {
    const letters = fc.constantFrom(
      ..."абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґјљњћџαβγδεζηθικλμνξοπρστυφχψωñéşčabcdefghijklmnopqrstuvwxyz -'",
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: letters })), (text) => {
        const [small, capital] = [foldString(text.toLowerCase()), foldString(text.toLowerCase().toUpperCase())];
        expect(latinKeys(small)).toEqual(latinKeys(foldString(small)));
        const sounds = latinSounds(small);
        for (const charClass of Object.values(CharClass)) {
          const read = scriptSounds(small, charClass);
          if (small === capital) expect(scriptSounds(capital, charClass)).toEqual(read);
          if (!hasSound(charClass)) expect(read).toBeUndefined();
          if (read) for (const key of scriptKeys(read)) expect(key).toMatch(/^[\ue001-\ue0ff]*$/);
          if (read && sounds) expect(soundDistance(read, sounds, charClass)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
