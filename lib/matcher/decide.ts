/**
 * Candidates → decisions, by evidence from the whole article, read forwards and backwards.
 *
 * Rounds: what is sure by itself is accepted first; what was accepted is evidence for the rest (surnames, weak names, ties);
 * until nothing changes. Longer mentions win over shorter ones inside them.
 */
import type { NameIndex } from '../name-index/reader';
import type { Reading } from '../name-index/format';
import { opensSentence } from './context';
import { contextOf, type Context } from './context';
import { evidenceFor, isPartOfName, type ArticleEvidence, type Case, type Evidence } from './evidence';
import type { Candidate, ReadText } from './find-candidates';

/** A reading with the evidence on it. */
export interface JudgedReading {
  readonly entity: number;
  readonly reading: Reading;
  readonly evidence: readonly Evidence[];
  /** 0 to 1. */
  readonly confidence: number;
}

export interface Decision {
  readonly candidate: Candidate;
  /** Best first; of an accepted candidate only those that fit alike. */
  readonly readings: readonly [JudgedReading, ...JudgedReading[]];
  readonly accepted: boolean;
}

/** Below it a reading is no evidence for others. Higher than the loosest setting, so that doubt does not breed doubt. */
const ACCEPTED = 0.7;
/** The least confidence that leaves the matcher; settings ask for more. */
const FLOOR = 0.5;
/** Two readings closer than this, in log-odds, fit alike. */
const ALIKE = 0.5;
/** Enough for: full name → surname → weak company tied to it → its neighbours. */
const MAX_ROUNDS = 5;

/** @returns a decision on every candidate, by start */
export function decide(text: ReadText, candidates: readonly Candidate[], index: NameIndex): readonly Decision[] {
  const places = candidates.map((candidate) => placeOf(text, candidate, index));
  const firstNames = firstNameTokens(places);
  let accepted: readonly Judged[] = [];
  let judged: readonly Judged[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const article = articleEvidence(text, places, accepted, firstNames, index);
    judged = places.map((place) => judge(place, article));
    const next = withoutOverlaps(judged.filter(({ best }) => best.confidence >= ACCEPTED));
    const settled = sameReadings(accepted, next);
    accepted = next;
    if (settled) break;
  }
  const kept = new Set(withoutOverlaps(judged.filter(({ best }) => best.confidence >= FLOOR)));
  return judged.map((item) => toDecision(item, kept.has(item)));
}

/** A candidate with what can be known of it before anything is decided. */
interface Place {
  readonly candidate: Candidate;
  readonly context: Context;
  readonly cases: readonly Case[];
}

interface Judged {
  readonly place: Place;
  readonly best: JudgedReading;
  readonly all: readonly [JudgedReading, ...JudgedReading[]];
}

function placeOf(text: ReadText, candidate: Candidate, index: NameIndex): Place {
  const context = contextOf(text, candidate);
  const { language } = text;
  const isPlainWord = (folded: string): boolean => language.openers.has(folded) || language.cues.has(folded);
  const cases = index.readings(candidate.name).map((reading) => ({
    candidate,
    context,
    reading,
    facts: index.facts(reading.entity),
    weak: index.isWeak(reading, language.lang),
    nounCapitals: language.nounCapitals,
    isPlainWord,
  }));
  return { candidate, context, cases };
}

function judge({ candidate, context, cases }: Place, article: ArticleEvidence): Judged {
  const all = cases
    .map((item): JudgedReading => {
      const evidence = evidenceFor(item, article);
      const odds = evidence.reduce((sum, { weight }) => sum + weight, 0);
      return { entity: item.reading.entity, reading: item.reading, evidence, confidence: 1 / (1 + Math.exp(-odds)) };
    })
    .sort((a, b) => b.confidence - a.confidence) as [JudgedReading, ...JudgedReading[]];
  return { place: { candidate, context, cases }, best: all[0], all };
}

function toDecision({ place, best, all }: Judged, accepted: boolean): Decision {
  if (!accepted) return { candidate: place.candidate, readings: all, accepted };
  const alike = all.slice(1).filter((other) => logOdds(best) - logOdds(other) < ALIKE);
  return { candidate: place.candidate, readings: [best, ...alike], accepted };
}

function logOdds({ evidence }: JudgedReading): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

/** Longest first, then surest, then leftmost: what overlaps a taken one is dropped. */
function withoutOverlaps(judged: readonly Judged[]): readonly Judged[] {
  const byRank = [...judged].sort(
    (a, b) =>
      length(b) - length(a) ||
      b.best.confidence - a.best.confidence ||
      a.place.candidate.start - b.place.candidate.start,
  );
  const taken = new Map<number, Judged>();
  for (const item of byRank) {
    const { firstToken, lastToken } = item.place.candidate;
    let free = true;
    for (let token = firstToken; token <= lastToken; token++) free &&= !taken.has(token);
    if (free) for (let token = firstToken; token <= lastToken; token++) taken.set(token, item);
  }
  return [...new Set(taken.values())].sort((a, b) => a.place.candidate.start - b.place.candidate.start);
}

function length({ place: { candidate } }: Judged): number {
  return candidate.lastToken - candidate.firstToken;
}

function sameReadings(a: readonly Judged[], b: readonly Judged[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ place, best }, at) => place.candidate === b[at]?.place.candidate && best.entity === b[at].best.entity)
  );
}

/** For each token: the people whose first name it is. */
function firstNameTokens(places: readonly Place[]): ReadonlyMap<number, ReadonlySet<number>> {
  const owners = new Map<number, Set<number>>();
  for (const { candidate, cases } of places)
    for (const { reading } of cases)
      if (reading.form === 'given')
        owners.set(candidate.firstToken, (owners.get(candidate.firstToken) ?? new Set()).add(reading.entity));
  return owners;
}

function articleEvidence(
  text: ReadText,
  places: readonly Place[],
  accepted: readonly Judged[],
  firstNames: ReadonlyMap<number, ReadonlySet<number>>,
  index: NameIndex,
): ArticleEvidence {
  const named = new Set<number>();
  const spots = new Map<number, Set<Candidate>>();
  const nameAt = new Map<number, number>();
  for (const { place, best } of accepted) {
    if (!isPartOfName(best.reading)) named.add(best.entity);
    spots.set(best.entity, (spots.get(best.entity) ?? new Set()).add(place.candidate));
    for (let token = place.candidate.firstToken; token <= place.candidate.lastToken; token++)
      nameAt.set(token, best.entity);
  }
  const tied = new Map<number, number>();
  return {
    isNamed: (entity) => named.has(entity),
    isAcceptedElsewhere(entity, candidate) {
      const at = spots.get(entity);
      return at !== undefined && (at.size > 1 || !at.has(candidate));
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
    isBesideAccepted: ({ firstToken, lastToken }) =>
      isListed(text, nameAt, firstToken, -1) || isListed(text, nameAt, lastToken, 1),
    isOtherName(token, entity) {
      const at = nameAt.get(token);
      return at !== undefined && at !== entity;
    },
    isOtherFirstName(token, entity) {
      const owners = firstNames.get(token);
      return owners !== undefined && !owners.has(entity) && nameAt.get(token) === undefined;
    },
  };
}

/** Whether the next name in this direction is an accepted one, over a comma, a slash or one short word ("and"). */
function isListed(text: ReadText, nameAt: ReadonlyMap<number, number>, token: number, direction: 1 | -1): boolean {
  const { source, folded, tokens } = text;
  const next = token + direction;
  if (next < 0 || next >= tokens.count || opensSentence(text, Math.max(token, next))) return false;
  const [left, right] = [Math.min(token, next), Math.max(token, next)];
  const gap = source.slice(folded.starts[tokens.ends[left]! - 1]! + 1, folded.starts[tokens.starts[right]!]);
  if (nameAt.has(next)) return /^[,/、،] ?$|^ [&+] $/u.test(gap);
  const isShortWord = tokens.ends[next]! - tokens.starts[next]! <= 3;
  const beyond = next + direction;
  return isShortWord && nameAt.has(beyond) && /^ $/u.test(gap);
}
