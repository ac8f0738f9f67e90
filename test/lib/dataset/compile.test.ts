import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexInput, isMarked, storedRecords } from '@/lib/dataset/compile';
import { displayName } from '@/lib/dataset/display-name';
import { writeIndex } from '@/lib/name-index/writer';
import type { DatasetRecord } from '@/lib/model/record';
import { makeCompany, makeLawsuit, makePerson, sampleRecords, type Json } from './sample';

const bytesOf = (records: readonly DatasetRecord[]): Uint8Array => {
  const { entities, names, weakSets } = indexInput(records);
  return new Uint8Array(writeIndex(entities, names, weakSets));
};
const readingsOf = (records: readonly DatasetRecord[], name: string): readonly string[] => {
  const { entities, names } = indexInput(records);
  const found = names.find(({ tokens }) => tokens.join(' ') === name);
  return (found?.readings ?? []).map(
    ({ entity, form, alone, weak }) => `${entities[entity]?.id} ${form}${alone ? ' alone' : ''} ${weak}`,
  );
};
const role = (organisation: string, more: { [key: string]: Json } = {}): Json => ({
  organisation,
  sources: ['a'],
  title: 'ceo',
  ...more,
});

describe('the compiled dataset', () => {
  it('is the same bytes in whatever order the records come', () => {
    const records = [
      ...sampleRecords(),
      makePerson('ben', { en: ['Ben Works', { text: 'Works', weak: ['fr', 'de'] }] }, { roles: [role('works')] }),
      makePerson('cleo', { en: ['Cleo Works'] }, { roles: [role('works')] }),
      makeCompany('works', {
        en: [
          { text: 'Works', weak: ['de', 'fr'] },
          { text: 'W', weak: ['es'] },
        ],
      }),
      makeCompany('left', { en: ['Left'] }, { ties: [{ company: 'works', sources: ['a'], tie: 'owner' }] }),
      makeCompany('right', { en: ['Right'] }, { ties: [{ company: 'works', sources: ['a'], tie: 'owner' }] }),
      makeLawsuit('suit-a', 'works', 'left', '2024'),
      makeLawsuit('suit-b', 'works', 'right', '2024'),
    ];
    const expected = [bytesOf(records), JSON.stringify(storedRecords(records))];
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect([bytesOf(shuffled), JSON.stringify(storedRecords(shuffled))]).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('ties people to organisations, companies to companies and parties to each other, both ways', () => {
    const records = [
      makePerson('ada', { en: ['Ada A'] }, { roles: [role('works')] }),
      makeCompany('fund', { en: ['Fund'] }, { ties: [{ company: 'works', sources: ['a'], tie: 'investor' }] }),
      makeCompany('mill', { en: ['Mill'] }),
      makeCompany('works', { en: ['Works'] }),
      makeLawsuit('suit', 'mill', 'ada', '2024'),
    ];
    const { entities } = indexInput(records);
    expect(entities.map(({ id, ties }) => [id, ties.map((at) => entities[at]?.id)])).toEqual([
      ['ada', ['mill', 'works']],
      ['fund', ['works']],
      ['mill', ['ada']],
      ['works', ['ada', 'fund']],
    ]);
  });

  it('keeps the stronger of two readings of one entity, with the flags of both', () => {
    const person = makePerson('ada', { de: [{ alone: true, text: 'Example' }], en: ['Ada Example'] });
    const other = makePerson('ada', { de: ['Ada Example'], en: ['Ada Sample', { alone: true, text: 'Example' }] });
    expect(readingsOf([other], 'example')).toEqual(['ada short alone 0']);
    expect(readingsOf([person], 'example')).toEqual(['ada short alone 0']);
    expect(readingsOf([person], 'ada')).toEqual(['ada given 0']);
  });

  it('keeps one name for two entities', () => {
    const records = [makePerson('ada', { en: ['Ada Example'] }), makePerson('ben', { en: ['Ben Example'] })];
    expect(readingsOf(records, 'example')).toEqual(['ada family 0', 'ben family 0']);
  });

  it('takes a spelling of two languages for weak where either is, and everywhere if either is everywhere', () => {
    const weakOf = (de: Json, fr: Json): unknown => {
      const { names, weakSets } = indexInput([makeCompany('works', { en: ['Works Inc'], de: [de], fr: [fr] })]);
      const weak = names.find(({ tokens }) => tokens.join(' ') === 'kante')?.readings[0]?.weak ?? 0;
      return weak < 2 ? weak : weakSets[weak - 2];
    };
    expect(weakOf('Kante', { text: 'Kante', weak: ['fr'] })).toEqual(['fr']);
    expect(weakOf({ text: 'Kante', weak: ['de'] }, { text: 'Kante', weak: ['fr'] })).toEqual(['de', 'fr']);
    expect(weakOf({ text: 'Kante', weak: true }, { text: 'Kante', weak: ['fr'] })).toBe(1);
    expect(weakOf('Kante', 'Kante')).toBe(0);
  });

  it('numbers the sets of languages in which a name is weak', () => {
    const records = [
      makeCompany('a', {
        en: [
          { text: 'A1', weak: ['pt', 'es'] },
          { text: 'A2', weak: true },
          { text: 'A3', weak: ['es', 'pt'] },
          { text: 'A4', weak: ['de'] },
          'A5',
        ],
      }),
    ];
    expect(indexInput(records).weakSets).toEqual([['es', 'pt'], ['de']]);
    expect(['a1', 'a2', 'a3', 'a4', 'a5'].map((name) => readingsOf(records, name)[0])).toEqual([
      'a full 2',
      'a full 1',
      'a full 2',
      'a full 3',
      'a full 0',
    ]);
  });

  it('knows authorities for cards and does not mark them', () => {
    const court = makeCompany(
      'court',
      { en: ['Court'] },
      { profile: { country: 'US', field: 'government-agency', sources: ['a'] } },
    );
    expect([isMarked(court), indexInput([court]).entities, storedRecords([court]).length]).toEqual([false, [], 1]);
  });
});

describe('a stored record', () => {
  it('of a company has its people, current posts first and newest first', () => {
    const records = [
      makePerson('a', { en: ['A A'] }, { roles: [role('works', { end: '2020', start: '2010' })] }),
      makePerson('b', { en: ['B B'] }, { roles: [role('works', { start: '2021' }), role('mill')] }),
      makePerson('c', { en: ['C C'] }, { roles: [role('works', { start: '2022-05' })] }),
      makeCompany('works', { en: ['Works'] }),
    ];
    expect(
      storedRecords(records)
        .find(({ record }) => record.id === 'works')
        ?.people.map(({ person }) => person),
    ).toEqual(['c', 'b', 'a']);
  });

  it('has its lawsuits once each, newest status first', () => {
    const records = [
      makeCompany('a', { en: ['A'] }),
      makeLawsuit('old', 'a', 'b', '2020'),
      makeLawsuit('new', 'b', 'a', '2025-01'),
      makeLawsuit('self', 'a', 'a', '2023'),
    ];
    expect(storedRecords(records).find(({ record }) => record.id === 'a')?.lawsuits).toEqual(['new', 'self', 'old']);
  });

  it('carries the sources of what others say of it', () => {
    const works = storedRecords(sampleRecords()).find(({ record }) => record.id === 'example-works');
    expect(works?.people.map(({ sources }) => sources.map(({ publisher }) => publisher))).toEqual([['Register']]);
    expect(works?.tiedBy.map(({ company, sources }) => [company, sources.map(({ publisher }) => publisher)])).toEqual([
      ['north-fund', ['Daily']],
    ]);
  });
});

describe('the name that a reader sees', () => {
  const record = makePerson('p', {
    de: ['Deutsch'],
    en: [{ text: 'English', weak: true }, 'Other'],
    'zh-Hans': ['简体'],
    'zh-Hant': ['繁體'],
    sr: ['Српски'],
  });
  const rows: readonly [uiLang: string, name: string][] = [
    ['de', 'Deutsch'],
    ['de-AT', 'Deutsch'],
    ['de_CH', 'Deutsch'],
    ['fr', 'English'],
    ['zh-CN', '简体'],
    ['zh-TW', '繁體'],
    ['zh-HK', '繁體'],
    ['zh', '简体'],
    ['sr-Cyrl-RS', 'Српски'],
  ];
  it.each(rows)('in %s is %s', (uiLang, name) => {
    expect(displayName(record, uiLang)).toBe(name);
  });

  it('falls back to simplified Chinese before English', () => {
    expect(displayName(makePerson('p', { en: ['English'], 'zh-Hans': ['简体'] }), 'zh-TW')).toBe('简体');
  });

  it('of a lawsuit is its caption', () => {
    expect(displayName(makeLawsuit('s', 'a', 'b', '2024'), 'de')).toBe('North Fund v. Example Works');
  });
});
