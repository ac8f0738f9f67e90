/**
 * What a language does to names, as data. One file a language in `lang/`; `languages.ts` lists them.
 *
 * Forms of names are not generated into the index: endings are taken off at run time, so that a name costs the same in every
 * language and a new rule needs no new data. All strings here are written as people write them and folded once on loading.
 */
import { foldString } from './fold';

/**
 * Endings that inflect a name. `bases` stand in place of the ending: { endings: ['ы', 'е'], bases: ['а'] } finds Анна in Анны.
 * `male`: only a man's name takes this ending; a woman's name of the same letters stays as it is.
 */
export interface EndingRule {
  readonly name: string;
  readonly endings: readonly string[];
  readonly bases: readonly string[];
  readonly male?: true;
  /** Only a woman's name takes it (Czech Musková). */
  readonly female?: true;
  /** Makes an adjective "of X" (Czech Muskova): of a first name it would be somebody's surname (Pavlova, Marković). */
  readonly possessive?: true;
  /** Accents count: Muskova is a thing of his, Musková a woman. */
  readonly accented?: true;
  /** [form in a text, base form]; a test runs each. */
  readonly examples: readonly (readonly [form: string, base: string])[];
}

export interface LanguageRules {
  /** BCP 47 primary language, e.g. "de". */
  readonly lang: string;
  readonly endings?: readonly EndingRule[];
  /** Words glued in front of a name; not part of the mention (Arabic wa-, bi-). */
  readonly prefixes?: readonly string[];
  /** Endings behind an apostrophe or another sign; part of the mention (Turkish Musk'ın). */
  readonly tails?: { readonly joiners: string; readonly endings: readonly string[] };
  /** What may follow a name inside the same run of Hangul; not part of the mention. */
  readonly particles?: readonly string[];
  /** All nouns begin with a capital: a capital proves nothing. */
  readonly nounCapitals?: true;
  /** Common words that look like an inflected name: Russian «маска» is a mask, and the genitive of Маск. */
  readonly lookalikes?: readonly string[];
  /** Words beside which a name is likely a company's or an office holder's. */
  readonly cues: readonly string[];
  /** Capitalised words before a name that are no first names: sentence openers, forms of address, days, months. */
  readonly openers: readonly string[];
}

/** A rule set ready for the matcher: everything folded, endings by their last unit. */
export interface CompiledLanguage {
  readonly lang: string;
  readonly nounCapitals: boolean;
  readonly endings: ReadonlyMap<number, readonly CompiledEnding[]>;
  readonly prefixes: readonly Uint16Array[];
  readonly tailJoiners: string;
  readonly tails: ReadonlySet<string>;
  readonly particles: readonly string[];
  readonly lookalikes: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

export interface CompiledEnding {
  readonly ending: Uint16Array;
  readonly base: Uint16Array;
  readonly male: boolean;
  readonly female: boolean;
  readonly possessive: boolean;
  /** The ending with its accents, when they count. */
  readonly written: string | undefined;
}

/** Folds and sorts a rule set; longest endings and prefixes first. */
export function compileLanguage(rules: LanguageRules): CompiledLanguage {
  const endings = new Map<number, CompiledEnding[]>();
  for (const rule of rules.endings ?? [])
    for (const ending of rule.endings)
      for (const base of rule.bases) {
        const units = unitsOf(foldString(ending));
        const last = units[units.length - 1];
        if (last === undefined) continue;
        const entry = {
          ending: units,
          base: unitsOf(foldString(base)),
          male: rule.male === true,
          female: rule.female === true,
          possessive: rule.possessive === true,
          written: rule.accented ? ending : undefined,
        };
        endings.set(last, [...(endings.get(last) ?? []), entry]);
      }
  return {
    lang: rules.lang,
    nounCapitals: rules.nounCapitals === true,
    endings,
    prefixes: (rules.prefixes ?? []).map((prefix) => unitsOf(foldString(prefix))).sort((a, b) => b.length - a.length),
    tailJoiners: rules.tails?.joiners ?? '',
    tails: new Set(rules.tails?.endings.map(foldString)),
    particles: rules.particles ?? [],
    lookalikes: new Set(rules.lookalikes?.map(foldString)),
    cues: new Set(rules.cues.map(foldString)),
    openers: new Set(rules.openers.map(foldString)),
  };
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(text, (char) => char.charCodeAt(0));
}

/** Words of one string, for lists that read better in one line. */
export function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
