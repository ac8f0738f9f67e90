import { describe, expect, it } from 'vitest';
import { indexInput } from '@/lib/dataset/compile';
import { annotateText } from '@/lib/matcher/annotate';
import { readIndex } from '@/lib/name-index/reader';
import { writeIndex } from '@/lib/name-index/writer';
import { makePerson } from '../dataset/sample';

/** Invented people whom the index knows in Latin letters only. */
const PEOPLE = [
  makePerson('wendell-thackeray', { en: ['Wendell Thackeray'] }),
  makePerson('robert-kendrick', { en: ['Robert Kendrick'] }),
  makePerson('martin-sandberg', { en: ['Martin Sandberg'] }),
  makePerson('jon-marlington', { en: ['Jon Marlington'] }),
  makePerson('john-marlington', { en: ['John Marlington'] }),
];
const input = indexInput(PEOPLE);
const index = readIndex(writeIndex(input.entities, input.names, input.weakSets));

function found(text: string, lang: string): readonly string[] {
  return annotateText(text, lang, index).map(({ start, end, entities }) => `${text.slice(start, end)}: ${entities.join(' or ')}`); // prettier-ignore
}

describe('a person known in Latin letters', () => {
  it.each([
    ['ru', 'Вчера Уэнделл Теккерей молчал.', 'Уэнделл Теккерей: wendell-thackeray'],
    ['ru', 'Об этом спросили Роберта Кендрика.', 'Роберта Кендрика: robert-kendrick'],
    ['el', 'Ο Μάρτιν Σάντμπεργκ απάντησε.', 'Μάρτιν Σάντμπεργκ: martin-sandberg'],
    ['he', 'אמר רוברט קנדריק אתמול.', 'רוברט קנדריק: robert-kendrick'],
    ['ar', 'قال مارتن ساندبرغ أمس.', 'مارتن ساندبرغ: martin-sandberg'],
    ['ja', 'マーティン・サンドバーグは答えた。', 'マーティン・サンドバーグ: martin-sandberg'],
  ])('is found by sound (%s): %s', (lang, text, expected) => {
    expect(found(text, lang)).toEqual([expected]);
  });

  it('is then found by the surname alone', () => {
    expect(found('Роберт Кендрик приехал. Потом Кендрика спросили снова.', 'ru')).toEqual([
      'Роберт Кендрик: robert-kendrick',
      'Кендрика: robert-kendrick',
    ]);
  });
});

describe('nobody is found', () => {
  it.each([
    ['by a surname alone', 'ru', 'Кендрик приехал.'],
    ['by another first name', 'ru', 'Вчера приехал Родерик Кендрик.'],
    ['over the end of a sentence', 'ru', 'Его звали Роберт. Кендрик молчал.'],
    ['in small letters', 'ru', 'вчера роберт кендрик молчал.'],
    ['where two people fit alike', 'ru', 'Джон Марлингтон молчал.'],
  ])('%s', (_, lang, text) => {
    expect(found(text, lang)).toEqual([]);
  });
});
