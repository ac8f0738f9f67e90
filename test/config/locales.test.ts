/** Every locale says everything, and says nothing that nobody asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageKey } from '../../components/texts';
import { CLAIMS, EVENTS, FIELDS, SIDES, STATUSES, TIES, TITLES } from '../../lib/model/vocabulary';
import { MARK_STYLES, STRICTNESS } from '../../lib/model/settings';
import { LOCALES, type Messages } from '../locale';

const english: Messages = LOCALES['en'] ?? {};
const COUNTABLES = ['people', 'companies', 'lawsuits', 'names', 'mentions'];
const PLURAL = new RegExp(`^(${COUNTABLES.join('|')})_(zero|one|two|few|many|other)$`);
/** Forms for a woman; a language that has none falls back to the plain word. */
const GENDERED = /^(title_\w+|died)_female$/;

const VOCABULARY = [
  ...TITLES.map((word) => messageKey('title', word)),
  ...FIELDS.map((word) => messageKey('field', word)),
  ...TIES.flatMap((word) => [messageKey('tie', word), messageKey('tied', word)]),
  ...STATUSES.map((word) => messageKey('status', word)),
  ...SIDES.map((word) => messageKey('side', word)),
  ...CLAIMS.map((word) => messageKey('claim', word)),
  ...EVENTS.map((word) => messageKey('event', word)),
];
/** Keys that the code puts together from other closed lists. */
const COMPOSED = [
  ...MARK_STYLES.map((style) => `mark_${style}`),
  ...STRICTNESS.flatMap((word) => [`strictness_${word}`, `strictness_${word}_hint`]),
  ...['asking', 'browser_page', 'no_access', 'off', 'unreachable', 'idle', 'reading'].map((state) => `state_${state}`),
  ...['requests', 'page', 'right', 'memory'].flatMap((word) => [`promise_${word}`, `promise_${word}_text`]),
  ...['loose', 'open'].map((look) => `legend_${look}`),
];

describe.each(Object.entries(LOCALES))('the locale %s', (lang, messages) => {
  it('is named by its folder', () => {
    expect(messages['language']?.message).toBe(lang);
  });

  it('has every key of English with the same substitutions', () => {
    const wrong = Object.entries(english).filter(([key, { message }]) => {
      if (PLURAL.test(key)) return false;
      return String(substitutionsOf(messages[key]?.message)) !== String(substitutionsOf(message));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('has no key that English lacks, but for its own plural and female forms', () => {
    const unknown = Object.keys(messages).filter((key) => {
      const plain = key.replace(/_female$/, '');
      return !(key in english || PLURAL.test(key) || (GENDERED.test(key) && plain in english));
    });
    expect(unknown).toEqual([]);
  });

  it('has exactly the plural forms of its language, and each that stands for several numbers shows the number', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const expected = COUNTABLES.flatMap((thing) => forms.map((form) => `${thing}_${form}`)).sort();
    const found = Object.keys(messages).filter((key) => PLURAL.test(key));
    expect(found.sort()).toEqual(expected);
    const numberless = found.filter((key) => substitutionsOf(messages[key]?.message).length === 0);
    expect(numberless.filter((key) => !/_(zero|one|two)$/.test(key))).toEqual([]);
  });

  it('is free of blanks at the ends, invisible characters and stray placeholders', () => {
    const odd = Object.entries(messages).filter(
      ([, { message }]) => message !== message.trim() || message === '' || /[\p{Cf}]|\$(?![1-9])|  /u.test(message),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  it('has a description that the stores accept', () => {
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });
});

describe('English', () => {
  it('has a message for every word of the vocabulary', () => {
    expect(VOCABULARY.filter((key) => !(key in english))).toEqual([]);
  });

  it('has no form for a woman: other languages would fall back to it', () => {
    expect(Object.keys(english).filter((key) => GENDERED.test(key))).toEqual([]);
  });

  it('has every key that the code uses, and the code uses every key', () => {
    const written = [...keysIn('components'), ...keysIn('entrypoints'), ...keysIn('wxt.config.ts')];
    const used = new Set([...written, ...COMPOSED, ...VOCABULARY, 'language']);
    const plurals = Object.keys(english).filter((key) => PLURAL.test(key));
    expect([...used].filter((key) => !(key in english))).toEqual([]);
    expect(Object.keys(english).filter((key) => !used.has(key) && !plurals.includes(key))).toEqual([]);
  });
});

function substitutionsOf(message = ''): readonly string[] {
  return [...new Set(message.match(/\$[1-9]/g))].sort();
}

/** Keys written out in the sources: `t('key'`, `gendered('key'`, `none="key"`, `kindKey` and `__MSG_key__`. */
function keysIn(path: string): readonly string[] {
  return sourcesIn(path).flatMap((source) => [
    ...[...source.matchAll(/\b(?:t|gendered)\(\s*([^)]*?)\s*[,)]/g)].flatMap(([, argument = '']) =>
      literalsIn(argument),
    ),
    ...[...source.matchAll(/\bnone="(\w+)"/g)].map(([, key = '']) => key),
    ...(source.match(/'(?:kind|state)_\w+'/g) ?? []).map((literal) => literal.slice(1, -1)),
    ...[...source.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
  ]);
}

/** `'a'` or `open ? 'a' : 'b'`; nothing of a template, a variable or `messageKey`, whose words are in `VOCABULARY`. */
function literalsIn(argument: string): readonly string[] {
  if (argument.startsWith('messageKey')) return [];
  return (argument.match(/'\w+'/g) ?? []).map((literal) => literal.slice(1, -1));
}

function sourcesIn(path: string): readonly string[] {
  if (/\.tsx?$/.test(path)) return [readFileSync(path, 'utf8')];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
