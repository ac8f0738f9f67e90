/**
 * What a language does to names, as data. One file a language in `lang/`; `languages.ts` lists them.
 *
 * Forms of names are not generated into the index: endings are taken off at run time, so that a name costs the same in every
 * language and a new rule needs no new data. All strings here are written as people write them and folded once on loading.
 */
import { foldString } from './fold';
import { compileSurroundings, type SurroundingRules, type Surroundings } from './surroundings';

/**
 * Endings that inflect a name. `bases` stand in place of the ending: { endings: ['ы', 'е'], bases: ['а'] } finds Анна in Анны.
 * `male`: only a man's name takes this ending; a woman's name of the same letters stays as it is.
 */
export interface EndingRule {
  readonly name: string;
  readonly endings: readonly string[];
  readonly bases: readonly string[];
  /** Letters one of which stands before the ending: Finnish -n follows a vowel, -in a consonant. */
  readonly after?: string;
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

/** `form` in a text may stand for `base` in a name. `before`: only if this word follows it. */
export interface SpellingRule {
  readonly form: string;
  readonly base: string;
  readonly before?: string;
}

export interface LanguageRules {
  /** BCP 47 primary language, e.g. "de". */
  readonly lang: string;
  /** Languages so close that they are read by the same rules. */
  readonly also?: readonly string[];
  readonly endings?: readonly EndingRule[];
  /** Only the last word of a name takes an ending: Robin Li is no inflected Rob Li. */
  readonly lastWordOnly?: true;
  /** Words glued in front of a name; not part of the mention (Arabic wa-, bi-). */
  readonly prefixes?: readonly string[];
  /** Articles glued in front, alone or behind a prefix: only of a company that the text names without it (Arabic اليوتيوب). */
  readonly articles?: readonly string[];
  /** Words inside names that are also spelt another way: names of letters (Arabic جي and جيه). */
  readonly spellings?: readonly SpellingRule[];
  /** Endings behind an apostrophe or another sign; part of the mention (Turkish Musk'ın). */
  readonly tails?: { readonly joiners: string; readonly endings: readonly string[] };
  /** What may follow a name inside the same run of Hangul; not part of the mention. */
  readonly particles?: readonly string[];
  readonly glued?: GluedRules;
  /** All nouns begin with a capital: a capital proves nothing. */
  readonly nounCapitals?: true;
  /** Common words that look like an inflected name: Russian «маска» is a mask, and the genitive of Маск. */
  readonly lookalikes?: readonly string[];
  /** Words beside a name that tell what it stands for. */
  readonly surroundings?: SurroundingRules;
  /** Words beside which a name is likely a company's or an office holder's. */
  readonly cues: readonly string[];
  /** Capitalised words before a name that are no first names: sentence openers, forms of address, days, months. */
  readonly openers: readonly string[];
}

/** What a language needs that does not part its words by spaces, or writes posts and particles right behind a name. */
export interface GluedRules {
  /** Posts behind a name, over a space or none: トランプ大統領. Written without spaces. */
  readonly titles: readonly string[];
  /** The same posts stand right before a name too: 总统特朗普. */
  readonly titlesBefore?: true;
  /** Forms of address behind a name, which everybody has: 孫氏. */
  readonly address: readonly string[];
  /** What behind a name makes it that of a thing or place: 丰田市, 福特基金会. */
  readonly things: readonly string[];
  /** Before a name they make it a son's: 小特朗普. */
  readonly juniors?: readonly string[];
  /** First names in the language's script: 이방카 트럼프 is no Donald. */
  readonly firstNames?: readonly string[];
  /** The parts of a foreign name are joined by a middle dot. */
  readonly dotted?: true;
  /** Single characters that mean "and". */
  readonly and: string;
  /** Single characters beside a name that a dictionary takes into its words: 在京|东 is 在|京东. */
  readonly loose?: string;
  /** Kana that end a word begun in Han, and follow no name: 富士|通り. */
  readonly okurigana?: string;
  /** Words that a dictionary does not know, with a name inside: 访美团 is a delegation, 高通胀 high inflation. As a text writes them. */
  readonly containers?: readonly string[];
}

/** A rule set ready for the matcher: everything folded, endings as a tree. */
export interface CompiledLanguage {
  readonly lang: string;
  readonly nounCapitals: boolean;
  readonly endings: EndingNode;
  readonly lastWordOnly: boolean;
  readonly prefixes: readonly Uint16Array[];
  readonly articles: readonly Uint16Array[];
  /** By their form. */
  readonly spellings: ReadonlyMap<string, readonly CompiledSpelling[]>;
  readonly tailJoiners: string;
  readonly tails: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly glued: CompiledGlued | undefined;
  readonly lookalikes: ReadonlySet<string>;
  readonly surroundings: Surroundings;
  /** Written in Latin letters. */
  readonly latin: boolean;
  readonly cues: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

/** `GluedRules`, folded. */
export interface CompiledGlued {
  readonly titles: readonly string[];
  readonly titlesBefore: boolean;
  readonly address: readonly string[];
  readonly things: ReadonlySet<string>;
  readonly juniors: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly dotted: boolean;
  readonly and: string;
  readonly loose: string;
  readonly okurigana: string;
  /** Not folded. */
  readonly containers: readonly string[];
}

/** Endings by their units from the last to the first: a token is compared with hundreds of them in a few steps. */
export interface EndingNode {
  readonly endings: readonly CompiledEnding[];
  readonly before: ReadonlyMap<number, EndingNode>;
}

export interface CompiledSpelling {
  readonly base: Uint16Array;
  /** Empty when any word may follow. */
  readonly before: string;
}

export interface CompiledEnding {
  readonly ending: Uint16Array;
  readonly base: Uint16Array;
  /** Folded; empty when any letter may stand before the ending. */
  readonly after: string;
  readonly male: boolean;
  readonly female: boolean;
  readonly possessive: boolean;
  /** The ending with its accents, when they count. */
  readonly written: string | undefined;
}

/** Folds and sorts a rule set; longest prefixes first. `english`: what of it counts in every language. */
export function compileLanguage(rules: LanguageRules, english?: LanguageRules): CompiledLanguage {
  const root = new GrowingNode();
  for (const rule of rules.endings ?? [])
    for (const ending of rule.endings)
      for (const base of rule.bases) {
        const units = unitsOf(foldString(ending));
        if (units.length === 0) continue;
        const node = units.reduceRight((at, unit) => at.grow(unit), root);
        node.endings.push({
          ending: units,
          base: unitsOf(foldString(base)),
          after: foldString(rule.after ?? ''),
          male: rule.male === true,
          female: rule.female === true,
          possessive: rule.possessive === true,
          written: rule.accented ? ending : undefined,
        });
      }
  const { before = [], after = [] } = rules.surroundings?.firm ?? {};
  return {
    lang: rules.lang,
    nounCapitals: rules.nounCapitals === true,
    endings: root,
    lastWordOnly: rules.lastWordOnly === true,
    prefixes: (rules.prefixes ?? []).map((prefix) => unitsOf(foldString(prefix))).sort((a, b) => b.length - a.length),
    articles: (rules.articles ?? []).map((article) => unitsOf(foldString(article))),
    spellings: compileSpellings(rules.spellings),
    tailJoiners: rules.tails?.joiners ?? '',
    tails: new Set(rules.tails?.endings.map(foldString)),
    particles: new Set(rules.particles),
    glued: rules.glued && compileGlued(rules.glued),
    lookalikes: new Set(rules.lookalikes?.map(foldString)),
    surroundings: compileSurroundings(rules.surroundings, english?.surroundings),
    latin: rules.cues.length === 0 || /\p{Script=Latin}/u.test(rules.cues.join('')[0] ?? ''),
    cues: new Set([...rules.cues, ...before, ...after].map(foldString)),
    openers: new Set(rules.openers.map(foldString)),
  };
}

function compileSpellings(rules: readonly SpellingRule[] = []): ReadonlyMap<string, readonly CompiledSpelling[]> {
  const spellings = new Map<string, CompiledSpelling[]>();
  for (const { form, base, before = '' } of rules) {
    const key = foldString(form);
    const entry = { base: unitsOf(foldString(base)), before: foldString(before) };
    spellings.set(key, [...(spellings.get(key) ?? []), entry]);
  }
  return spellings;
}

function compileGlued(rules: GluedRules): CompiledGlued {
  return {
    titles: rules.titles.map(foldString),
    titlesBefore: rules.titlesBefore === true,
    address: rules.address.map(foldString),
    things: new Set(rules.things.map(foldString)),
    juniors: new Set(rules.juniors?.map(foldString)),
    firstNames: new Set(rules.firstNames?.map(foldString)),
    dotted: rules.dotted === true,
    and: rules.and,
    loose: foldString(rules.loose ?? ''),
    okurigana: rules.okurigana ?? '',
    containers: rules.containers ?? [],
  };
}

class GrowingNode implements EndingNode {
  readonly endings: CompiledEnding[] = [];
  readonly before = new Map<number, GrowingNode>();

  grow(unit: number): GrowingNode {
    const node = this.before.get(unit) ?? new GrowingNode();
    this.before.set(unit, node);
    return node;
  }
}

/**
 * The endings of `units` from `start` to `end`, shortest first. Accents are not compared.
 *
 * @param least units that are left of the word without its ending
 */
export function endingsAt(
  root: EndingNode,
  units: Uint16Array,
  start: number,
  end: number,
  least: number,
): readonly CompiledEnding[] {
  let found: CompiledEnding[] | undefined;
  let node: EndingNode | undefined = root;
  for (let at = end - 1; at >= start + least; at--) {
    node = node.before.get(units[at]!);
    if (node === undefined) break;
    for (const ending of node.endings)
      if (ending.after === '' || ending.after.includes(String.fromCharCode(units[at - 1]!)))
        (found ??= []).push(ending);
  }
  return found ?? NONE;
}

const NONE: readonly never[] = [];

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(text, (char) => char.charCodeAt(0));
}

/** Words of one string, for lists that read better in one line. */
export function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Every ending of the first list with every one of the second behind it: Finnish -ssa and -kin make -ssakin. */
export function stacked(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap((ending) => second.map((behind) => ending + behind));
}
