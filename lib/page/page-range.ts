/** Offsets of a page text → ranges of the page. Ranges are static: a live one makes the page's own removals nine times slower. */
import type { Span } from '../model/mention';
import type { PageText, TextRuns } from './page-text';

/** A piece of the page's text: where it is drawn, and every Text node that it touches. */
export interface PageRange {
  readonly range: StaticRange;
  readonly nodes: readonly Text[];
}

/**
 * Finds where a span of the text stands on the page. A span over several nodes gives one range from the first to the last.
 *
 * @returns nothing when the span holds no text of the page, or the page has changed below it since. O(log runs)
 */
export function findPageRange({ runs, text }: PageText, span: Span): PageRange | undefined {
  const first = runFrom(runs, span.start);
  const last = runBefore(runs, span.end);
  const nodes = runs.nodes.slice(first, last + 1);
  const [startContainer, endContainer] = [nodes[0], nodes.at(-1)];
  if (!startContainer || !endContainer || span.end > text.length) return undefined;
  const startOffset = toNodeOffset(runs, first, Math.max(span.start, runs.starts[first] ?? 0));
  const endOffset = toNodeOffset(runs, last, Math.min(span.end, runs.ends[last] ?? 0));
  if (startOffset > startContainer.length || endOffset > endContainer.length) return undefined;
  const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  return { range, nodes: [...new Set(nodes)] };
}

/** A live range for one measurement: a StaticRange has no rectangles. Nothing when its nodes have left the page. */
export function toLiveRange(range: StaticRange): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  if (startOffset > (startContainer.nodeValue?.length ?? 0) || endOffset > (endContainer.nodeValue?.length ?? 0))
    return undefined;
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

function toNodeOffset(runs: TextRuns, run: number, offset: number): number {
  return (runs.offsets[run] ?? 0) + offset - (runs.starts[run] ?? 0);
}

/** The first run that ends after `offset`. */
function runFrom(runs: TextRuns, offset: number): number {
  return countWhile(runs.ends, (end) => end <= offset);
}

/** The last run that starts before `offset`; -1 if none does. */
function runBefore(runs: TextRuns, offset: number): number {
  return countWhile(runs.starts, (start) => start < offset) - 1;
}

/** How many leading elements of a sorted list satisfy the condition. */
function countWhile(sorted: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}
