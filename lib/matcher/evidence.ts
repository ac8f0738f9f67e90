/**
 * What speaks for and against a reading of a candidate: named kinds of evidence with weights in log-odds.
 *
 * One mechanism for all languages and kinds of names. A reading's confidence is the logistic of the sum, so a weight of 1
 * multiplies the odds by e. The weights were set by hand; only their order is argued for here.
 */
import type { EntityFacts, Reading } from '../name-index/format';
import type { CompiledLanguage } from '../text/language';
import type { Context, Neighbour } from './context';
import type { Candidate } from './find-candidates';

/** The kinds of evidence. Positive: for the reading. */
export const WEIGHTS = {
  /** A person's whole name. */
  'full-name': 4.5,
  /** A person's whole name in a spelling that nobody wrote down, found by its sound: enough by itself, but never sure. */
  'by-sound': 2,
  /** A company's name. */
  'company-name': 4,
  /** A short name that the data lists without fame: needs the person in the article. */
  'short-name': -3,
  /** A short name by which the world knows the entity: Musk, Trump. */
  'famous-alone': 2.8,
  /** A surname or a first name proves nothing by itself. */
  'surname-only': -4,
  'first-name-only': -4.5,
  /** The data says that the name is also a common word or a common name. */
  'weak-name': -4,
  /** One letter. */
  'single-letter': -1,
  /** Small letters where the name has a capital, or the wrong mix of them where the mix is all that tells it from a word. */
  'wrong-case': -12,
  /** A weak name with a capital that neither the sentence's start nor the language's nouns explain. */
  'telling-capital': 0.8,
  /** A weak name at the start of a sentence, where the article has the same word in small letters: the common word. */
  'word-of-the-article': -8,
  /** A weak name whose capital the sentence's start, a title or the language's nouns explain. */
  'capital-proves-nothing': -2,
  /** A weak name of one word that bears an ending: the word may be another one, as «Маска» is a mask. */
  'inflected-weak-name': -1,
  /** A company's weak name without a cue word right beside it, in a script without capitals: nothing tells it from the word. */
  'weak-without-capitals': -1,
  /** A first name alone in such a script: nothing says that another name follows it, مايك بنس is no Mike Krieger. */
  'first-name-without-capitals': -4,
  /** An article is glued in front (Arabic الأمازون is the river): only a company that is named without it elsewhere. */
  'with-article': -6,
  /** A form that is or may well be a common word of the language, where its capital proves nothing: «Маска» is a mask. */
  'looks-like-a-word': -5,
  /** A letter before a surname that no dot makes an initial. */
  'bare-initial': -12,
  /** The whole name of a surname, first name or short name is accepted elsewhere in the article. */
  'named-in-article': 7,
  /** The same for a name that is famous alone and needs less. */
  'famous-and-named': 3,
  /** The same where that name is weak too: a common surname must not fare worse for its bearer's fame. */
  'famous-weak-and-named': 4.2,
  /** The same entity is accepted elsewhere in the article by other evidence. */
  'accepted-elsewhere': 3,
  /** A weak name whose capital proves nothing, while the article writes the entity in another script: «Мета» (goal) beside Meta. */
  'written-otherwise': -4,
  /** The article accepts entities that the data ties to this one: first of them, each further one (at most three). */
  'tied-entity': 3,
  'further-tied-entity': 0.5,
  'cue-word': 1.1,
  /** A word for companies directly beside it: "der Konzern Bayer", "Apple shares". */
  'called-a-company': 2.5,
  /** An article that companies do not take: "the Amazon". */
  'article-before-weak-name': -2.5,
  /** A name famous alone where its capital proves nothing, in an article that has it as a word: "the trump card". */
  'small-in-the-article': -4.5,
  /** In a text of another script, a Latin name of which more words follow: «в Sony Australia». */
  'part-of-latin-run': -9,
  'in-quotation-marks': 0.8,
  /** Stands in a list beside an accepted entity: "Tesla, X and xAI". */
  'beside-accepted': 1.2,
  /** Another capitalised word stands before or behind it: Harrison Ford, Kimbal Musk, Jobs Act. */
  'part-of-longer-name': -9,
  'perhaps-part-of-longer-name': -1.5,
  /** A word beside it makes it part of the name of a place, a prize, a foundation: Toyota Center, rue Tesla. */
  'names-a-place-or-prize': -12,
  /** A company's name that is a family's here: "the Porsche family". */
  'names-a-family': -9,
  /** A company's name that stands for a product or its use: "a Toyota", "Facebook posts". */
  'thing-of-the-brand': -9,
  /** A person with a calling that is nobody's of ours: "the painter Eric Schmidt". */
  'other-calling': -8,
  /** A person in an earlier century. */
  'earlier-century': -8,
  /** The word before it is the first name of somebody else. */
  'other-first-name': -8,
  /** An ending that only men's names take, on a woman's name, or the other way round. */
  'wrong-gender': -12,
  /** A first name under an ending that makes an adjective of it: Pavlova, Antonov and Marković are surnames. */
  'adjective-of-first-name': -8,
  /** First name and surname do not agree in case: «Карла Шмидт» is no Карл. */
  'parts-disagree': -12,
  /** A post right beside a short name: トランプ大統領, 总统特朗普; or a form of address behind one of some length: マスク氏. */
  'title-beside': 3,
  'address-behind': 2.5,
  /** A surname in Han without either: it stands in too many other words and names. */
  'no-title-beside': -3,
  /** A dictionary's word reaches over the border of a short name in Han: 北京|东城区 has no 京东. Dictionaries do err. */
  'crosses-word-border': -8,
  /** An imported officer of a company without the company in the article. */
  'company-not-named': -12,
} as const;
export type EvidenceKind = keyof typeof WEIGHTS;

/** What the rest of the article says so far. */
export interface ArticleEvidence {
  /** Its whole name (or another strong name) is accepted elsewhere. */
  isNamed(entity: number): boolean;
  /** Accepted at another place than this candidate. */
  isAcceptedElsewhere(entity: number, candidate: Candidate): boolean;
  /** The same, and each time in another script. */
  isWrittenOtherwise(entity: number, candidate: Candidate): boolean;
  /** How many other accepted entities the data ties to it. */
  tiedCount(entity: number): number;
  /** Whether the data ties it to anybody. */
  hasTies(entity: number): boolean;
  /** Whether a token is part of an accepted name. */
  isAccepted(token: number): boolean;
  /** Whether a token belongs to a name that is likely by itself. */
  isLikelyName(token: number): boolean;
  /** Whether a token is (part of) an accepted or possible name of some other entity. */
  isOtherName(token: number, entity: number): boolean;
  /** Whether a token is a first name, known from the index or in general, and not this person's. */
  isOtherFirstName(token: number, entity: number): boolean;
}

/** A reading in its place. */
export interface Case {
  readonly candidate: Candidate;
  readonly context: Context;
  readonly reading: Reading;
  readonly facts: EntityFacts;
  readonly weak: boolean;
  /** The article has the name's word in small letters as well. */
  readonly isSmallWordToo: boolean;
  /** The candidate looks like a common word of the language. */
  readonly isLookalike: boolean;
  readonly language: CompiledLanguage;
}

/** Adds up evidence. `kinds` is kept only when somebody wants to read it: most readings are weighed and forgotten. */
export class Tally {
  total = 0;
  readonly kinds: EvidenceKind[] | undefined;

  constructor(keepKinds: boolean) {
    this.kinds = keepKinds ? [] : undefined;
  }

  add(kind: EvidenceKind): void {
    this.total += WEIGHTS[kind];
    this.kinds?.push(kind);
  }
}

/** The evidence that the reading carries in its own place, whatever the rest of the article says. */
export function collectOwn(item: Case, tally: Tally): void {
  const { candidate, context, reading, facts, weak } = item;
  tally.add(baseKind(item));
  if (weak) tally.add('weak-name');
  if (context.length === 1) tally.add('single-letter');
  if (hasWrongCase(item)) tally.add('wrong-case');
  if (weak && context.cased && context.capital && !isAcronym(item) && isCapitalTelling(item))
    tally.add('telling-capital');
  if (weak && context.cased && !isAcronym(item) && !isCapitalTelling(item))
    tally.add(item.isSmallWordToo ? 'word-of-the-article' : 'capital-proves-nothing');
  if (weak && facts.kind === 'company' && !context.cased && !context.cueBeside) tally.add('weak-without-capitals');
  if (reading.form === 'given' && !context.cased) tally.add('first-name-without-capitals');
  if (candidate.article) tally.add('with-article');
  if (item.isLookalike && (!context.cased || (!weak && (!isCapitalTelling(item) || context.upper || context.quoted))))
    tally.add(item.isSmallWordToo ? 'word-of-the-article' : 'looks-like-a-word');
  if (!weak && !item.isLookalike && item.isSmallWordToo && context.capital && !isCapitalTelling(item))
    tally.add('small-in-the-article');
  if (weak && !candidate.exact && candidate.firstToken === candidate.lastToken) tally.add('inflected-weak-name');
  const isWrongGender = facts.gender === 'female' ? candidate.male : facts.gender === 'male' && candidate.female;
  if (facts.kind === 'person' && isWrongGender) tally.add('wrong-gender');
  if (reading.form === 'given' && candidate.possessive) tally.add('adjective-of-first-name');
  if (facts.kind === 'person' && facts.gender === 'male' && candidate.disagrees) tally.add('parts-disagree');
  if (reading.form === 'short' && candidate.firstToken < candidate.lastToken && context.hasBareInitial)
    tally.add('bare-initial');
  collectSurroundings(item, tally);
  if (context.cue) tally.add('cue-word');
  if (context.quoted) tally.add('in-quotation-marks');
  collectGlued(item, tally);
}

/** What single words beside the name say of it. */
function collectSurroundings({ context, facts, weak }: Case, tally: Tally): void {
  if (context.isPartOfLonger) tally.add('names-a-place-or-prize');
  if (facts.kind === 'person') {
    if (context.hasOtherCalling) tally.add('other-calling');
    if (context.isOfEarlierCentury) tally.add('earlier-century');
    return;
  }
  if (context.isCalledCompany) tally.add('called-a-company');
  if (weak && context.hasArticle) tally.add('article-before-weak-name');
  if (context.isKin) tally.add('names-a-family');
  if (context.isThing) tally.add('thing-of-the-brand');
}

/** What stands right beside a name in languages that glue words. */
function collectGlued({ context, reading, facts }: Case, tally: Tally): void {
  const { glued } = context;
  if (!glued) return;
  if (facts.kind === 'person' && isPartOfName(reading)) {
    if (glued.title && (context.length > 1 || !reading.alone)) tally.add('title-beside');
    else if (glued.address && context.length >= (reading.alone ? LEAST_ADDRESSED : 2)) tally.add('address-behind');
    else if (glued.inHan && !reading.alone) tally.add('no-title-beside');
    if (glued.otherFirstName) tally.add('other-first-name');
  }
  if (glued.longer) tally.add('part-of-longer-name');
  if (glued.crossesBorder) tally.add('crosses-word-border');
}

/** Syllables of a famous name that a form of address can make sure of: 孫氏 and 植田氏 are many. */
const LEAST_ADDRESSED = 3;

/** The evidence that depends on what the article accepts elsewhere. */
export function collectFromArticle(item: Case, article: ArticleEvidence, tally: Tally): void {
  const { candidate, context, reading, facts, weak } = item;
  if (weak && context.cased && !isCapitalTelling(item) && article.isWrittenOtherwise(reading.entity, candidate))
    tally.add('written-otherwise');
  else if (isPartOfName(reading) && article.isNamed(reading.entity))
    tally.add(!reading.alone ? 'named-in-article' : item.weak ? 'famous-weak-and-named' : 'famous-and-named');
  else if (article.isAcceptedElsewhere(reading.entity, candidate)) tally.add('accepted-elsewhere');
  const tied = article.tiedCount(reading.entity);
  if (tied > 0) tally.add('tied-entity');
  for (let more = 1; more < Math.min(tied, 4); more++) tally.add('further-tied-entity');
  if (context.listed.some((token) => article.isAccepted(token))) tally.add('beside-accepted');
  collectLongerName(item, article, tally);
  if (facts.tier === 'imported' && facts.kind === 'person' && tied === 0 && article.hasTies(reading.entity))
    tally.add('company-not-named');
}

/** Whether a capital says "name" here: not where sentences begin, nor in a title with capitals, nor where all nouns have one. */
function isCapitalTelling({ context, language }: Case): boolean {
  return !language.nounCapitals && !context.opensSentence && !context.inTitleCase;
}

/** Written in capitals whatever it means: "AFP" is an agency, or Chile's pension funds. */
function isAcronym({ context, reading }: Case): boolean {
  return reading.shape === 'upper' && context.length > 1;
}

/** Short names, surnames and first names: they live from the whole name elsewhere. */
export function isPartOfName({ form }: Reading): boolean {
  return form !== 'full';
}

function baseKind({ reading, facts }: Case): EvidenceKind {
  if (reading.form === 'full' && reading.shape === 'sound') return 'by-sound';
  if (reading.form === 'full') return facts.kind === 'company' ? 'company-name' : 'full-name';
  if (reading.alone) return 'famous-alone';
  if (reading.form === 'short') return 'short-name';
  return reading.form === 'family' ? 'surname-only' : 'first-name-only';
}

function hasWrongCase({ context, reading, weak }: Case): boolean {
  if (!context.cased) return false;
  switch (reading.shape) {
    case 'uncased':
    case 'lower':
    case 'sound':
      return false;
    case 'title':
      return !context.capital || !context.lastCapital;
    case 'upper':
      return context.length <= LONGEST_STRICT_ACRONYM
        ? !(context.upper || (context.length === 1 && context.capital))
        : !context.capital;
    case 'mixed':
      return weak && (!context.capital || context.upper);
  }
}

/** An acronym of so few letters is a word when it is not in capitals: "it", "arm", "tan". */
const LONGEST_STRICT_ACRONYM = 4;

/** A capitalised neighbour that is no known name and no plain word may make the candidate a part of a longer unknown name. */
function collectLongerName(item: Case, article: ArticleEvidence, tally: Tally): void {
  const { context, reading, facts, weak } = item;
  if (context.glued?.dotted.some((token) => !article.isLikelyName(token))) tally.add('part-of-longer-name');
  const { before, after } = context;
  if (
    facts.kind === 'company' &&
    context.isInLatinRun &&
    after &&
    !isPlainWord(after, item) &&
    !after.upper &&
    !article.isOtherName(after.token, reading.entity)
  )
    tally.add('part-of-latin-run');
  if (!context.cased || (reading.form === 'full' && facts.kind === 'person')) return;
  if (reading.form === 'full' && !weak) {
    if (hasFounder(item, article)) tally.add('other-first-name');
    return;
  }
  if (before && !isPlainWord(before, item)) {
    if (before.capital && article.isOtherFirstName(before.token, reading.entity)) tally.add('other-first-name');
    else if (isNameLike(before, item, article))
      tally.add(before.opensSentence || !isTelling(item) ? 'perhaps-part-of-longer-name' : 'part-of-longer-name');
  }
  if (after && isNameLike(after, item, article))
    tally.add(isTelling(item) && facts.kind === 'person' ? 'part-of-longer-name' : 'perhaps-part-of-longer-name');
}

/** Whether a first name stands before a company's name, also with a particle: Enzo Ferrari, Werner von Siemens. */
function hasFounder({ context: { before }, reading }: Case, article: ArticleEvidence): boolean {
  if (!before) return false;
  const token = PARTICLES.has(before.folded) ? before.token - 1 : before.token;
  return (token < before.token || before.capital) && article.isOtherFirstName(token, reading.entity);
}

const PARTICLES: ReadonlySet<string> = new Set(['von', 'van', 'фон']);

/** Whether the capital of a neighbour says anything here. */
function isTelling({ context, language }: Case): boolean {
  return !language.nounCapitals && !context.inTitleCase;
}

function isNameLike(word: Neighbour, item: Case, article: ArticleEvidence): boolean {
  // An abbreviation is no first name, but part of a company's: CBC News.
  const canBelong = !word.upper || item.facts.kind === 'company';
  return (
    word.capital &&
    canBelong &&
    word.folded.length > 1 &&
    !isPlainWord(word, item) &&
    !article.isOtherName(word.token, item.reading.entity)
  );
}

/** A word that opens sentences or names, or is a cue: no part of a name. */
function isPlainWord({ folded }: Neighbour, { language }: Case): boolean {
  return language.openers.has(folded) || language.cues.has(folded);
}
