/** Scores mentions against the gold. Pure; `eval.ts` prints it. */
import type { Mention } from '../../lib/model/mention';
import type { GoldArticle, GoldMention } from './gold';

/** Sums over one or more articles. */
export interface Score {
  /** Gold mentions that count: linked and not optional. */
  readonly gold: number;
  /** Of these, the ones whose entity the dataset knows. */
  readonly covered: number;
  /** Same span, right entity. */
  readonly hits: number;
  /** Marked with another entity than the gold's. */
  readonly wrong: number;
  /** Marked where the gold has no name at all. */
  readonly spurious: number;
  readonly words: number;
}

export interface Errors {
  readonly missed: readonly GoldMention[];
  readonly wrong: readonly Mention[];
  readonly spurious: readonly Mention[];
}

/**
 * Strict: a hit has the gold's span and one of its entities. A mark that overlaps an optional or unlinked gold name is neither right
 * nor wrong; one that overlaps a counting name with another span, or names another entity, is wrong; one over no name is spurious.
 */
export function scoreArticle(
  article: GoldArticle,
  mentions: readonly Mention[],
  known: ReadonlySet<string>,
): { score: Score; errors: Errors } {
  const counting = article.mentions.filter((gold) => !gold.optional && linked(gold).length > 0);
  const covered = counting.filter((gold) => linked(gold).some((id) => known.has(id)));
  const hit = new Set<GoldMention>();
  const wrong: Mention[] = [];
  const spurious: Mention[] = [];
  for (const mention of mentions) {
    const exact = counting.find((gold) => gold.start === mention.start && gold.end === mention.end);
    const overlapping = article.mentions.filter((gold) => gold.start < mention.end && gold.end > mention.start);
    if (exact && linked(exact).includes(mention.entities[0] ?? '')) hit.add(exact);
    else if (overlapping.some((gold) => counting.includes(gold))) wrong.push(mention);
    else if (overlapping.length === 0) spurious.push(mention);
  }
  return {
    score: {
      gold: counting.length,
      covered: covered.length,
      hits: hit.size,
      wrong: wrong.length,
      spurious: spurious.length,
      words: article.text.split(/\s+/).length,
    },
    errors: { missed: counting.filter((gold) => !hit.has(gold)), wrong, spurious },
  };
}

export function addScores(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  return {
    gold: sum((score) => score.gold),
    covered: sum((score) => score.covered),
    hits: sum((score) => score.hits),
    wrong: sum((score) => score.wrong),
    spurious: sum((score) => score.spurious),
    words: sum((score) => score.words),
  };
}

/** Shares from 0 to 1; 1 where there is nothing to divide. */
export function rates({ gold, covered, hits, wrong, spurious }: Score): {
  coverage: number;
  recall: number;
  recallCovered: number;
  precision: number;
} {
  return {
    coverage: share(covered, gold),
    recall: share(hits, gold),
    recallCovered: share(hits, covered),
    precision: share(hits, hits + wrong + spurious),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function linked(gold: GoldMention): readonly string[] {
  return gold.entity ?? [];
}
