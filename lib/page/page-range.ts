/** Offsets of a page text → ranges of the page. Ranges are static: a live one makes the page's own removals nine times slower. */
import type { Span } from '../model/mention';
import type { PageText, TextRun } from './page-text';

/** A piece of the page's text: where it is drawn, and every Text node that it touches. */
export interface PageRange {
  readonly range: StaticRange;
  readonly nodes: readonly Text[];
}

/**
 * Finds where spans of the text stand on the page. A span over several nodes gives one range from the first to the last.
 *
 * One pass over runs and spans: looking up each span by halves took three times as long on its first call, which is the only one
 * that a page makes (400 spans, Chromium 156).
 *
 * @param spans by `start`, without overlaps
 * @returns one for each span; nothing where a span holds no text of the page, or the page has changed below it since. O(runs + spans)
 */
export function findPageRanges({ runs }: PageText, spans: readonly Span[]): readonly (PageRange | undefined)[] {
  const found: (PageRange | undefined)[] = [];
  let at = 0;
  for (const span of spans) {
    while ((runs[at]?.end ?? Infinity) <= span.start) at++;
    let last = at;
    while ((runs[last + 1]?.start ?? Infinity) < span.end) last++;
    found.push(toPageRange(runs.slice(at, last + 1), span));
  }
  return found;
}

/** @param runs all that the span touches */
function toPageRange(runs: readonly TextRun[], { start, end }: Span): PageRange | undefined {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || first.start >= end || last.end < end) return undefined;
  const [startContainer, endContainer] = [first.node, last.node];
  const startOffset = first.offset + Math.max(0, start - first.start);
  const endOffset = last.offset + end - last.start;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return undefined;
  const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  return { range, nodes: [...new Set(runs.map(({ node }) => node))] };
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
