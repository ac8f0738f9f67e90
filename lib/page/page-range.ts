/** Offsets of a page text → ranges of the page. Ranges are static: a live one makes the page's own removals nine times slower. */
import type { Span } from '../model/mention';
import type { PageText, TextRuns } from './page-text';

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
  const count = runs.starts.length;
  const found: (PageRange | undefined)[] = [];
  let first = 0;
  for (const { start, end } of spans) {
    while (first < count && runs.ends[first]! <= start) first++;
    let last = first;
    while (last + 1 < count && runs.starts[last + 1]! < end) last++;
    const isCovered = first < count && runs.starts[first]! < end && runs.ends[last]! >= end;
    found.push(isCovered ? toPageRange(runs, first, last, { start, end }) : undefined);
  }
  return found;
}

function toPageRange(runs: TextRuns, first: number, last: number, { start, end }: Span): PageRange | undefined {
  const startContainer = runs.nodes[first]!;
  const endContainer = runs.nodes[last]!;
  const startOffset = runs.offsets[first]! + Math.max(0, start - runs.starts[first]!);
  const endOffset = runs.offsets[last]! + end - runs.starts[last]!;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return undefined;
  const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  return { range, nodes: first === last ? [startContainer] : [...new Set(runs.nodes.slice(first, last + 1))] };
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
