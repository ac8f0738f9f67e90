import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/lib/text/choose-language';

describe('the language of a text', () => {
  const rows: readonly [fact: string, claimed: string, detected: string, percentage: number, reliable: boolean, chosen: string][] = [
    ['is what page and text agree on', 'de-AT', 'de', 99, true, 'de-AT'],
    ['is the text’s where the page claims nothing', 'und', 'fr', 60, false, 'fr'],
    ['is the text’s where a template claims another', 'en', 'ru', 97, true, 'ru'],
    ['is the page’s where the detector is unsure', 'en', 'ru', 97, false, 'en'],
    ['is the page’s where a third is another', 'en', 'de', 66, true, 'en'],
    ['is the page’s where the two are mistaken for each other', 'hr', 'sr', 98, true, 'hr'],
    ['is the page’s, with its script', 'zh-Hant', 'ja', 90, true, 'zh-Hant'],
  ]; // prettier-ignore
  it.each(rows)('%s', (_fact, claimed, language, percentage, isReliable, chosen) => {
    expect(chooseLanguage(claimed, { isReliable, languages: [{ language, percentage }] })).toBe(chosen);
  });

  it('is unknown where nobody knows, and the page’s where the detector finds none', () => {
    expect(chooseLanguage('und', { isReliable: false, languages: [] })).toBe('und');
    expect(chooseLanguage('pl', { isReliable: false, languages: [] })).toBe('pl');
  });
});
