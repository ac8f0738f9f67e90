/**
 * Candidates → decisions, by evidence from the whole article, read forwards and backwards.
 *
 * Rounds: what is sure by itself is accepted first; what was accepted is evidence for the rest (surnames, weak names, ties);
 * until nothing changes. Longer mentions win over shorter ones inside them.
 */
import { assert } from '../base/app-error';
import { isCommonFirstName } from '../text/first-names';
import type { Reading } from '../name-index/format';
import type { NameIndex } from '../name-index/reader';
import { Context } from './context';
import {
  Tally,
  collectFromArticle,
  collectOwn,
  isPartOfName,
  type ArticleEvidence,
  type Case,
  type EvidenceKind,
} from './evidence';
import { wordAt, type Candidate, type ReadText } from './find-candidates';

/** A reading with what was decided of it. */
export interface JudgedReading {
  readonly item: Case;
  /** Sum of the weights of its evidence. */
  readonly logOdds: number;
}

export interface Decision {
  readonly candidate: Candidate;
  /** Best first; of an accepted candidate only those that fit alike. */
  readonly readings: readonly [JudgedReading, ...JudgedReading[]];
  readonly accepted: boolean;
  /** The evidence on a reading by kinds, gathered again on demand. */
  evidence(reading: JudgedReading): readonly EvidenceKind[];
}

/** 0 to 1. */
export function confidenceOf({ logOdds }: JudgedReading): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Below these log-odds a reading is no evidence for others (a confidence of 0.7): doubt must not breed doubt. */
const ACCEPTED = Math.log(0.7 / 0.3);
/** The least log-odds that leave the matcher (a confidence of 0.5); settings ask for more. */
const FLOOR = 0;
/** Two readings closer than this, in log-odds, fit alike. */
const ALIKE = 0.5;
/** Own evidence below it cannot be outweighed by all that an article can say for a reading. */
const HOPELESS = -9;
/** Enough for: full name → surname → weak company tied to it → its neighbours. */
const MAX_ROUNDS = 5;

/** @returns a decision on every candidate that can be somebody, by start */
export function decide(text: ReadText, candidates: readonly Candidate[], index: NameIndex): readonly Decision[] {
  const known = new Map<number, readonly KnownReading[]>();
  for (const { name, readings } of candidates)
    if (!known.has(name)) known.set(name, knownReadings(readings ?? index.readings(name), text.language.lang, index));
  const whole = wholeNames(known);
  const small = smallNames(text, candidates);
  const places = candidates.flatMap((candidate) => {
    const isSmall = startsSmall(text, candidate);
    const readings = (known.get(candidate.name) ?? []).filter((reading) => isPossible(reading, isSmall, whole));
    return readings.length > 0 ? [placeOf(text, candidate, readings, small)] : [];
  });
  const open = places.filter(({ cases }) => cases.some(({ own }) => own > HOPELESS));
  const tokens = {
    firstNames: firstNameTokens(candidates, known),
    famous: famousTokens(candidates, known),
    likely: likelyTokens(text, open),
  };
  let accepted: readonly Judged[] = [];
  let judged: readonly Judged[] = [];
  let article = articleEvidence(text, accepted, tokens, index);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    judged = open.map((place) => judge(place, article));
    const next = withoutOverlaps(judged.filter(({ best }) => best.logOdds >= ACCEPTED));
    const settled = sameReadings(accepted, next);
    accepted = next;
    if (settled) break;
    article = articleEvidence(text, accepted, tokens, index);
  }
  const kept = new Map(
    withoutOverlaps(judged.filter(({ best }) => best.logOdds >= FLOOR)).map((item) => [item.place, item]),
  );
  return places.map((place) => toDecision(place, kept.get(place), article));
}

/** Entities of which some name other than a surname or first name stands in the text. */
function wholeNames(known: ReadonlyMap<number, readonly KnownReading[]>): ReadonlySet<number> {
  const whole = new Set<number>();
  for (const readings of known.values())
    for (const { reading } of readings) if (!isPartOfName(reading) || reading.alone) whole.add(reading.entity);
  return whole;
}

/**
 * What is out before it is weighed: a name that has a capital, in small letters; and a surname or first name of whose bearer the
 * text has nothing else. Most candidates are such words, and a common surname has dozens of bearers.
 */
function isPossible({ reading }: KnownReading, isSmall: boolean, whole: ReadonlySet<number>): boolean {
  if (isSmall && (reading.shape === 'title' || reading.shape === 'upper')) return false;
  return whole.has(reading.entity);
}

/** Whether a candidate begins with a small letter of a script that has capitals. */
function startsSmall({ source }: ReadText, { start }: Candidate): boolean {
  const first = source.charAt(start);
  return first !== first.toUpperCase();
}

/** Names of one word that the text has in small letters as well, in whatever form: «Мета» beside «метою». */
function smallNames(text: ReadText, candidates: readonly Candidate[]): ReadonlySet<number> {
  return new Set(
    candidates.filter((item) => item.firstToken === item.lastToken && startsSmall(text, item)).map(({ name }) => name),
  );
}

/** A candidate with what can be known of it before anything is decided. */
interface Place {
  readonly candidate: Candidate;
  readonly cases: readonly WeighedCase[];
}

interface WeighedCase extends Case {
  /** Weight of the evidence in its own place. */
  readonly own: number;
}

interface Judged {
  readonly place: Place;
  readonly best: JudgedReading;
  readonly all: readonly JudgedReading[];
}

function placeOf(
  text: ReadText,
  candidate: Candidate,
  readings: readonly KnownReading[],
  small: ReadonlySet<number>,
): Place {
  const context = new Context(text, candidate);
  const { language } = text;
  const isOneWord = candidate.firstToken === candidate.lastToken;
  const isSmallWordToo = isOneWord && small.has(candidate.name);
  const isLookalike = isOneWord && isCommonWord(text, candidate);
  const cases = readings.map((known) => {
    const { reading, facts, weak } = known;
    const item = { candidate, context, language, isSmallWordToo, isLookalike, reading, facts, weak, own: 0 };
    const tally = new Tally(false);
    collectOwn(item, tally);
    item.own = tally.total;
    return item;
  });
  return { candidate, cases };
}

/** Whether a name of one word is a word of the language, with its glued prefix or without. */
function isCommonWord(text: ReadText, { firstToken, start }: Candidate): boolean {
  const { folded, tokens, language } = text;
  const word = wordAt(text, firstToken);
  if (language.lookalikes.has(word) || language.openers.has(word)) return true;
  const from = tokens.starts[firstToken]!;
  let skip = 0;
  while (folded.starts[from + skip]! < start) skip++;
  return skip > 0 && language.lookalikes.has(word.slice(skip));
}

/** What the index says of a name: the same wherever the name stands. */
type KnownReading = Pick<Case, 'reading' | 'facts' | 'weak'>;

function knownReadings(readings: readonly Reading[], lang: string, index: NameIndex): readonly KnownReading[] {
  return readings.map((reading) => ({
    reading,
    facts: index.facts(reading.entity),
    weak: index.isWeak(reading, lang),
  }));
}

function judge(place: Place, article: ArticleEvidence): Judged {
  const all = place.cases.map((item): JudgedReading => {
    const tally = new Tally(false);
    collectFromArticle(item, article, tally);
    return { item, logOdds: item.own + tally.total };
  });
  if (all.length > 1) all.sort((a, b) => b.logOdds - a.logOdds);
  const [best] = all;
  assert(best, 'every name of the index has a reading');
  return { place, best, all };
}

function toDecision(place: Place, kept: Judged | undefined, article: ArticleEvidence): Decision {
  return {
    candidate: place.candidate,
    // What was not accepted is judged for those who ask why not.
    get readings() {
      const { best, all } = kept ?? judge(place, article);
      const others = all.filter((other) => other !== best && (!kept || best.logOdds - other.logOdds < ALIKE));
      return [best, ...others] as const;
    },
    accepted: kept !== undefined,
    evidence({ item }) {
      const tally = new Tally(true);
      collectOwn(item, tally);
      collectFromArticle(item, article, tally);
      return tally.kinds ?? [];
    },
  };
}

/**
 * Of mentions that overlap the longest is kept, then the surest, then the leftmost. O(n) but for the overlapping ones.
 *
 * @param judged by start
 */
function withoutOverlaps(judged: readonly Judged[]): readonly Judged[] {
  const kept: Judged[] = [];
  for (let from = 0, to = 0; from < judged.length; from = to) {
    let end = 0;
    for (; to < judged.length; to++) {
      const { firstToken, lastToken } = judged[to]!.place.candidate;
      if (to > from && firstToken > end) break;
      end = Math.max(end, lastToken);
    }
    kept.push(...(to - from === 1 ? [judged[from]!] : bestOf(judged.slice(from, to))));
  }
  return kept;
}

/** The same for a few that hang together. */
function bestOf(cluster: readonly Judged[]): readonly Judged[] {
  const byRank = [...cluster].sort((a, b) => length(b) - length(a) || b.best.logOdds - a.best.logOdds);
  const kept: Judged[] = [];
  for (const item of byRank) {
    const { firstToken, lastToken } = item.place.candidate;
    const isFree = kept.every(
      ({ place: { candidate } }) => candidate.lastToken < firstToken || candidate.firstToken > lastToken,
    );
    if (isFree) kept.push(item);
  }
  return kept.sort((a, b) => a.place.candidate.start - b.place.candidate.start);
}

function length({ place: { candidate } }: Judged): number {
  return candidate.lastToken - candidate.firstToken;
}

function sameReadings(a: readonly Judged[], b: readonly Judged[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ place, best }, at) =>
        place.candidate === b[at]?.place.candidate && best.item.reading.entity === b[at].best.item.reading.entity,
    )
  );
}

function scriptOf({ folded, tokens }: ReadText, { firstToken }: Candidate): number {
  return folded.classes[tokens.starts[firstToken]!]!;
}

/** For each token: the people whose first name it is. */
function firstNameTokens(
  candidates: readonly Candidate[],
  known: ReadonlyMap<number, readonly KnownReading[]>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const owners = new Map<number, Set<number>>();
  for (const { name, firstToken } of candidates)
    for (const { reading } of known.get(name) ?? [])
      if (reading.form === 'given') owners.set(firstToken, (owners.get(firstToken) ?? new Set()).add(reading.entity));
  return owners;
}

/** For each token 1 if it belongs to a name that would be accepted for its own place alone. */
function likelyTokens({ tokens }: ReadText, places: readonly Place[]): Uint8Array {
  const likely = new Uint8Array(tokens.count);
  for (const { candidate, cases } of places)
    if (cases.some(({ own }) => own >= ACCEPTED)) likely.fill(1, candidate.firstToken, candidate.lastToken + 1);
  return likely;
}

/** For each token: the entity that it may name by itself, whatever is accepted: in "the Trump-Musk feud" neither waits for the other. */
function famousTokens(
  candidates: readonly Candidate[],
  known: ReadonlyMap<number, readonly KnownReading[]>,
): ReadonlyMap<number, number> {
  const famous = new Map<number, number>();
  for (const { name, firstToken, lastToken } of candidates)
    for (const { reading, weak } of known.get(name) ?? [])
      if (firstToken === lastToken && reading.alone && !weak) famous.set(firstToken, reading.entity);
  return famous;
}

/** What tokens can be before anything is accepted. */
interface NameTokens {
  readonly firstNames: ReadonlyMap<number, ReadonlySet<number>>;
  readonly famous: ReadonlyMap<number, number>;
  readonly likely: Uint8Array;
}

function articleEvidence(
  text: ReadText,
  accepted: readonly Judged[],
  { firstNames, famous, likely }: NameTokens,
  index: NameIndex,
): ArticleEvidence {
  const named = new Set<number>();
  const spots = new Map<number, Set<Candidate>>();
  /** For each token the accepted entity it names, plus 1; 0 is none. */
  const nameAt = new Uint32Array(text.tokens.count);
  for (const { place, best } of accepted) {
    const { reading } = best.item;
    if (!isPartOfName(reading)) named.add(reading.entity);
    spots.set(reading.entity, (spots.get(reading.entity) ?? new Set()).add(place.candidate));
    nameAt.fill(reading.entity + 1, place.candidate.firstToken, place.candidate.lastToken + 1);
  }
  const tied = new Map<number, number>();
  return {
    isNamed: (entity) => named.has(entity),
    isAcceptedElsewhere(entity, candidate) {
      const at = spots.get(entity);
      return at !== undefined && (at.size > 1 || !at.has(candidate));
    },
    isWrittenOtherwise(entity, candidate) {
      const script = scriptOf(text, candidate);
      let isWritten = false;
      for (const other of spots.get(entity) ?? []) {
        if (other === candidate) continue;
        if (scriptOf(text, other) === script) return false;
        isWritten = true;
      }
      return isWritten;
    },
    tiedCount(entity) {
      let count = tied.get(entity);
      if (count === undefined) {
        count = 0;
        for (const other of index.ties(entity)) if (spots.has(other)) count++;
        tied.set(entity, count);
      }
      return count;
    },
    hasTies: (entity) => index.ties(entity).length > 0,
    isLikelyName: (token) => likely[token] === 1,
    isAccepted: (token) => (nameAt[token] ?? 0) !== 0,
    isOtherName(token, entity) {
      const at = nameAt[token] ?? 0;
      return at === 0 ? (famous.get(token) ?? entity) !== entity : at !== entity + 1;
    },
    isOtherFirstName(token, entity) {
      const owners = firstNames.get(token);
      if (owners?.has(entity) || nameAt[token] !== 0) return false;
      return owners !== undefined || isCommonFirstName(wordAt(text, token));
    },
  };
}
