import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldString } from '@/lib/text/fold';
import { compileLanguage, endingsAt, stacked, type CompiledEnding, type CompiledLanguage } from '@/lib/text/language';
import { LANGUAGES, languageOf, primaryLanguage } from '@/lib/text/languages';

/** Every base that the language's endings allow for a form, folded. */
function basesOf(form: string, language: CompiledLanguage): ReadonlyMap<string, CompiledEnding> {
  const folded = foldString(form);
  const bases = new Map<string, CompiledEnding>();
  const units = Uint16Array.from(folded, (char) => char.charCodeAt(0));
  for (const entry of endingsAt(language.endings, units, 0, units.length, 1))
    if (form.endsWith(entry.written ?? ''))
      bases.set(folded.slice(0, -entry.ending.length) + String.fromCharCode(...entry.base), entry);
  return bases;
}

const rules = LANGUAGES.flatMap((language) => (language.endings ?? []).map((rule) => ({ language, rule })));
const examples = rules.flatMap(({ language, rule }) =>
  rule.examples.map(([form, base]) => [rule.name, form, base, { language, rule }] as const),
);

describe('an ending rule', () => {
  it.each(examples)('%s takes %s to %s', (_name, form, base, { language, rule }) => {
    const alone = compileLanguage({ ...language, endings: [rule] });
    expect([...basesOf(form, alone).keys()]).toContain(foldString(base));
    expect(basesOf(form, languageOf(language.lang)).has(foldString(base))).toBe(true);
  });

  it.each(examples)('%s says of %s who bears it', (_name, form, base, { language, rule }) => {
    const ending = basesOf(form, compileLanguage({ ...language, endings: [rule] })).get(foldString(base));
    expect([ending?.male, ending?.female, ending?.possessive]).toEqual([
      rule.male === true,
      rule.female === true,
      rule.possessive === true,
    ]);
    expect(rule.male && rule.female).toBe(undefined);
  });

  it.each(rules.map(({ language, rule }) => [rule.name, language.lang, rule] as const))(
    '%s has the name of its language, an example, and endings that differ from their bases',
    (name, lang, rule) => {
      expect(name).toMatch(new RegExp(`^${lang}/[a-z-]+$`));
      expect(rule.examples.length).toBeGreaterThan(0);
      const endings = rule.endings.map(foldString);
      expect(endings.filter((ending) => ending === '')).toEqual([]);
      // A base longer than every ending would let a rule lengthen words: no form could be longer than its name.
      const longest = Math.max(...endings.map((ending) => ending.length));
      expect(rule.bases.map(foldString).filter((base) => base.length > longest + 1)).toEqual([]);
    },
  );

  it('has a name of its own', () => {
    const names = rules.map(({ rule }) => rule.name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe('the list of languages', () => {
  it('has every file of lang/, in alphabetical order', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../lib/text/lang')).map((file) =>
      file.replace('.ts', ''),
    );
    expect(LANGUAGES.map(({ lang }) => lang)).toEqual(files.sort());
  });

  it.each(LANGUAGES.map((language) => [language.lang, language] as const))(
    '%s has no empty and no doubled word',
    (_lang, language) => {
      for (const list of [
        language.cues,
        language.openers,
        language.prefixes ?? [],
        language.particles ?? [],
        language.lookalikes ?? [],
        language.tails?.endings ?? [],
      ]) {
        expect(list.filter((word) => foldString(word) === '')).toEqual([]);
        expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([]);
      }
    },
  );

  const tags: readonly [tag: string, lang: string][] = [
    ['de', 'de'],
    ['pt-BR', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['EN_us', 'en'],
    ['', 'und'],
  ];
  it.each(tags)('reads the tag %j as %s', (tag, lang) => {
    expect(primaryLanguage(tag)).toBe(lang);
    expect(languageOf(tag).lang).toBe(lang);
  });

  it('reads Norwegian of any tag by one set of rules', () => {
    expect(['no', 'nn-NO', 'nb'].map((tag) => languageOf(tag).lang)).toEqual(['nb', 'nb', 'nb']);
  });

  it('gives an unknown language no rules', () => {
    const language = languageOf('tlh');
    expect([language.endings.before.size, language.prefixes.length, language.cues.size]).toEqual([0, 0, 0]);
  });

  it('reads Malay as Indonesian', () => {
    expect(languageOf('ms-MY').endings).toEqual(languageOf('id').endings);
    expect(languageOf('ms-MY').endings.before.size).toBeGreaterThan(0);
  });

  it('compiles a language once', () => {
    expect(languageOf('ru-RU')).toBe(languageOf('ru'));
  });
});

describe('the tree of endings', () => {
  const language = compileLanguage({
    lang: 'xx',
    cues: [],
    openers: [],
    endings: [
      { name: 'xx/short', endings: ['a'], bases: ['', 'o'], examples: [] },
      { name: 'xx/long', endings: ['ssa'], bases: [''], after: 'ä', examples: [] },
    ],
  });
  const rows: readonly [word: string, least: number, bases: readonly string[]][] = [
    ['tala', 2, ['tal', 'talo']],
    ['nassa', 2, ['nass', 'nasso', 'na']],
    ['nassa', 3, ['nass', 'nasso']],
    ['nossa', 2, ['noss', 'nosso']],
    ['tal', 2, []],
    ['a', 1, []],
    ['', 0, []],
  ];
  it.each(rows)('leaves of %j, at least %i letters, %j', (word, least, bases) => {
    const units = Uint16Array.from(word, (char) => char.charCodeAt(0));
    const found = endingsAt(language.endings, units, 0, units.length, least);
    expect(
      found.map(({ ending, base }) => word.slice(0, word.length - ending.length) + String.fromCharCode(...base)),
    ).toEqual(bases);
  });

  it('stacks two lists of endings', () => {
    expect(stacked(['n', 'ssa'], ['', 'kin'])).toEqual(['n', 'nkin', 'ssa', 'ssakin']);
  });
});
