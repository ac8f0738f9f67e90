/** Invented people and companies for the matcher's tests, each with what makes it hard to find. */
import { indexInput, type IndexInput } from '@/lib/dataset/compile';
import { readIndex, type NameIndex } from '@/lib/name-index/reader';
import { writeIndex } from '@/lib/name-index/writer';
import { makeCompany, makePerson } from '../dataset/sample';

const role = (organisation: string) => ({ organisation, sources: ['a'], title: 'ceo' });
const male = { profile: { gender: 'male' } };
const female = { profile: { gender: 'female' } };

const RECORDS = [
  // A famous surname; head of Novalux.
  makePerson(
    'ivor-tarnek',
    {
      ar: ['إيفور تارنك', { alone: true, text: 'تارنك' }],
      en: ['Ivor Tarnek', { alone: true, text: 'Tarnek' }],
      ja: ['アイヴァー・タルネク', { alone: true, text: 'タルネク' }],
      ko: ['아이버 타르넥', { alone: true, text: '타르넥' }],
      ru: ['Айвор Тарнек', { alone: true, text: 'Тарнек' }],
      'zh-Hans': ['艾弗·塔尔内克', { alone: true, text: '塔尔内克' }],
    },
    { ...male, roles: [role('novalux')] },
  ),
  makePerson('mona-weiss', { en: ['Mona Weiss'], de: ['Mona Weiß'] }, female),
  makePerson('piet-van-houten', { en: ['Piet van Houten'] }, male),
  // One surname, a man and a woman.
  makePerson('anna-schmidt', { en: ['Anna Schmidt'], ru: ['Анна Шмидт'] }, female),
  makePerson('karl-schmidt', { en: ['Karl Schmidt'], ru: ['Карл Шмидт'] }, male),
  makePerson('olga-lenskaya', { en: ['Olga Lenskaya'], ru: ['Ольга Ленская'] }, female),
  // A surname that is a word.
  makePerson('rita-stone', { en: ['Rita Stone'] }, female),
  makeCompany('novalux', {
    ar: ['نوفالوكس'],
    en: ['Novalux', 'Novalux Holding'],
    ja: ['ノヴァルクス'],
    ko: ['노바룩스'],
    ru: ['Новалюкс'],
    'zh-Hans': ['诺瓦光'],
  }),
  makeCompany('novalux-energy', { en: ['Novalux Energy'] }),
  // A name that is a word of English.
  makeCompany(
    'orchid',
    { en: [{ text: 'Orchid', weak: ['en'] }] },
    { ties: [{ company: 'novalux', sources: ['a'], tie: 'supplier' }] },
  ),
  // An acronym that is a word, and a name told by its capitals.
  makeCompany('tan-group', { en: ['TAN'] }),
  makeCompany('xbee', { en: ['xBee'] }),
];

/** What `writeIndex` was given. */
export const INPUT: IndexInput = indexInput(RECORDS);

/** The index as it is built, and as it comes back from bytes that went through a copy. */
export const ENGINES: Readonly<Record<'fresh' | 'reloaded', NameIndex>> = (() => {
  const bytes = writeIndex(INPUT.entities, INPUT.names, INPUT.weakSets);
  return { fresh: readIndex(bytes), reloaded: readIndex(structuredClone(bytes)) };
})();
