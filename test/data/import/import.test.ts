import { describe, expect, it } from 'vitest';
import { fieldOf } from '@/data/import/company-field';
import { plainCompanyName, plainNativeName } from '@/data/import/company-name';
import { parseFilingName, writtenForms } from '@/data/import/filing-name';
import { parseFilingTitle } from '@/data/import/filing-title';
import { slugOf } from '@/data/import/slug';
import { isWordLike } from '@/data/import/word-list';

describe('a name of a filing', () => {
  const rows: readonly [raw: string, forms: readonly string[]][] = [
    ['COOK TIMOTHY D', ['Timothy Cook', 'Timothy D. Cook', 'Tim Cook']],
    ['Mummert Mark Richard', ['Mark Mummert', 'Mark Richard Mummert']],
    ['McCOURT MARION', ['Marion McCOURT']],
    ['MCCOURT MARION', ['Marion McCourt']],
    ['STRABLE-SOETHOUT DEANNA D', ['Deanna Strable-Soethout', 'Deanna D. Strable-Soethout']],
    ['de la Bastide Lore', ['Lore de la Bastide']],
    ['VAN DE PUT DIRK', ['Dirk van de Put']],
    ["O'DAY DANIEL", ["Daniel O'Day", "Dan O'Day"]],
    ['Lee Eugene I JR', ['Eugene Lee', 'Eugene I. Lee', 'Gene Lee', 'Eugene I. Lee Jr.']],
    ['Bakken A. Christopher III', ['A. Christopher Bakken', 'Chris Bakken', 'A. Christopher Bakken III']],
  ];
  it.each(rows)('%s is written as people write it', (raw, forms) => {
    const name = parseFilingName(raw);
    expect(name && writtenForms(name)).toEqual(forms);
  });

  it.each(['Davis J. E.', 'BERKSHIRE HATHAWAY INC', 'Smith Family Trust', 'Musk', 'Fund 2020 LP'])(
    '%s is no name of a person with a first name',
    (raw) => {
      expect(parseFilingName(raw)).toBeUndefined();
    },
  );
});

describe('a title of a filing', () => {
  const rows: readonly [raw: string, titles: readonly string[]][] = [
    ['President and CEO', ['ceo']],
    ['CEO & President', ['ceo']],
    ['Chairman, President & CEO', ['ceo', 'chair']],
    ['Chairman and CEO', ['ceo', 'chair']],
    ['Executive Chairman', ['executive-chair']],
    ['Interim CFO', ['interim-cfo']],
    ['EVP & Chief Financial Officer', ['cfo']],
    ['EVP and General Counsel', ['general-counsel']],
    ['SENIOR VICE PRESIDENT', ['senior-vice-president']],
    ['EVP, SBSEG', ['executive-vice-president']],
    ['Senior VP, Human Resources', ['senior vice president, human resources']],
    ['EVP Safety, ESG, Maintenance', ['executive vice president safety, ESG, maintenance']],
    ['See Remarks', []],
    ['CEO - Taco Bell', ['CEO - Taco Bell']],
    ['PRESIDENT, NORTH AMERICA', []],
    ['President, Consumer Brands', ['president, Consumer brands']],
    ['EVP-Group Pres -Hlth & Hyg', ['executive-vice-president']],
  ];
  it.each(rows)('%s', (raw, titles) => {
    expect(parseFilingTitle(raw).map(({ title, titleText }) => title ?? titleText)).toEqual(titles);
  });
});

describe('a company’s name', () => {
  it.each([
    ['Alphabet Inc. (Class A)', 'Alphabet'],
    ['BAYERISCHE MOTOREN WERKE AKTIENGESELLSCHAFT', 'Bayerische Motoren Werke'],
    ['KANEKO SEEDS CO., LTD.', 'Kaneko Seeds'],
    ['JPMorgan Chase & Co.', 'JPMorgan Chase'],
    ['Grupo Bimbo, S.A.B. de C.V.', 'Grupo Bimbo'],
    ['A.P. Møller - Mærsk A/S', 'A.P. Møller - Mærsk'],
    ['3i Group plc', '3i Group'],
  ])('%s loses its legal form', (raw, name) => {
    expect(plainCompanyName(raw)).toBe(name);
  });

  it.each([
    ['トヨタ自動車株式会社', 'トヨタ自動車'],
    ['株式会社　サカタのタネ', 'サカタのタネ'],
    ['万科Ａ', '万科'],
    ['臺灣水泥股份有限公司', '臺灣水泥'],
  ])('%s loses its native legal form', (raw, name) => {
    expect(plainNativeName(raw)).toBe(name);
  });

  it.each([
    ['Target', true],
    ['Ball', true],
    ['Aon', true],
    ['Harald', true],
    ['Halliburton', false],
    ['Johnson Controls', false],
  ])('%s is a word: %s', (name, expected) => {
    expect(isWordLike(name)).toBe(expected);
  });

  it.each([
    ['A.P. Møller - Mærsk', 'a-p-moller-maersk'],
    ['AT&T', 'at-and-t'],
    ["Moody's", 'moodys'],
    ['株式会社', ''],
  ])('%s gives the id "%s"', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });

  it.each([
    ['Semiconductor Materials & Equipment', 'semiconductors'],
    ['Passenger Airlines', 'airline'],
    ['Capital Markets', 'financial-services'],
    ['Consumer Discretionary', undefined],
    ['', undefined],
  ])('of the industry %j is in the field %s', (industry, field) => {
    expect(fieldOf(industry)).toBe(field);
  });
});
