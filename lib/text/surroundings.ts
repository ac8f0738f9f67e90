/**
 * Words beside a name that tell what it stands for: "Toyota Center", "a Toyota", "the painter Eric Schmidt", "Apple shares".
 * Which words do so is data of each language; where they must stand is `lib/matcher/surroundings.ts`.
 */
import { foldString } from './fold';

type Sides = Readonly<Partial<Record<'before' | 'after', readonly string[]>>>;

/** Written as people write them; a word with a capital counts only with one in the text. */
export interface SurroundingRules {
  /** Words directly beside a name that make it part of a longer one, of a place, a prize, a foundation: Arena, rue, «улица». */
  readonly longer?: Sides;
  /** Places and events with a name behind a small word (`of`): "the city of Santander", «la ville d'Orange». */
  readonly places?: readonly string[];
  readonly of?: readonly string[];
  /** Words that make a company's name a family's: "the Porsche family". */
  readonly kin?: Sides;
  /** Words that say that a name is a company's: Konzern, shares. They are cues too. */
  readonly firm?: Sides;
  /** Articles that a company's name does not take: "the Amazon" is a river. */
  readonly definite?: readonly string[];
  /** What makes a company's name a product or its use. */
  readonly things?: {
    /** Directly beside it: «einen Toyota», "Facebook posts". */
    readonly before?: readonly string[];
    readonly after?: readonly string[];
    /** Before it, where no noun follows but one of `verbs` or nothing: "a Toyota was", not "a Toyota spokesman". */
    readonly articles?: readonly string[];
    readonly verbs?: readonly string[];
    /** Before it, where one of `uses` stands shortly before that: "posted on Facebook", "websites such as Reddit". */
    readonly on?: readonly string[];
    readonly uses?: readonly string[];
  };
  /** Callings that no person of the dataset has: artists, athletes, private people. */
  readonly callings?: readonly string[];
}

/** Folded words; true: only with a capital. */
export type WordList = ReadonlyMap<string, boolean>;

type CompiledSides = Readonly<Record<'before' | 'after', WordList>>;

export interface Surroundings {
  readonly longer: CompiledSides;
  /** What `longer.after` has with a capital in English: venues and products bear English names in all languages. */
  readonly longerAbroad: WordList;
  readonly places: WordList;
  readonly of: WordList;
  readonly kin: CompiledSides;
  readonly firm: CompiledSides;
  readonly definite: WordList;
  readonly things: Readonly<Record<'before' | 'after' | 'articles' | 'verbs' | 'on' | 'uses', WordList>>;
  readonly callings: WordList;
}

export function compileSurroundings(rules: SurroundingRules = {}, english: SurroundingRules = {}): Surroundings {
  const { things = {} } = rules;
  return {
    longer: compileSides(rules.longer),
    longerAbroad: wordList(english.longer?.after?.filter(hasCapital)),
    places: wordList(rules.places),
    of: wordList(rules.of),
    kin: compileSides(rules.kin),
    firm: compileSides(rules.firm),
    definite: wordList(rules.definite),
    things: {
      before: wordList(things.before),
      after: wordList(things.after),
      articles: wordList(things.articles),
      verbs: wordList(things.verbs),
      on: wordList(things.on),
      uses: wordList(things.uses),
    },
    callings: wordList(rules.callings),
  };
}

function compileSides({ before, after }: Sides = {}): CompiledSides {
  return { before: wordList(before), after: wordList(after) };
}

/** A word that is listed both ways counts both ways. */
function wordList(list: readonly string[] = []): WordList {
  const folded = new Map(list.map((word) => [foldString(word), true]));
  for (const word of list) if (!hasCapital(word)) folded.set(foldString(word), false);
  return folded;
}

function hasCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
