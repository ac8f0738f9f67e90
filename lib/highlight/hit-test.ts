/** A point on the screen → the mention that is drawn there, and back: the mention's rectangles. */
import { toLiveRange, type PageRange } from '../page/page-range';
import type { Box, MentionKey, Point } from './hover';

/** The glyphs' own box is lower than the line; a pixel of tolerance on each side makes the underline part of the name. */
const TOLERANCE_PX = 2;

/** Mentions by the Text nodes that they touch. Nodes that left the page are forgotten with them. */
export type MentionsByNode = WeakMap<Node, readonly MentionKey[]>;

/** @param ranges by mention; those without a place are left out */
export function indexByNode(ranges: readonly (PageRange | undefined)[]): MentionsByNode {
  const index = new WeakMap<Node, MentionKey[]>();
  for (const [key, found] of ranges.entries()) {
    for (const node of found?.nodes ?? []) {
      const keys = index.get(node);
      if (keys) keys.push(key);
      else index.set(node, [key]);
    }
  }
  return index;
}

/**
 * Finds the mention under a point. What lies over the text hides it; a link around it does not.
 *
 * The browser gives the *nearest* caret, far right of a line too, so the rectangles of the mention are asked as well.
 */
export function findMentionAt(
  document: Document,
  point: Point,
  index: MentionsByNode,
  ranges: readonly (PageRange | undefined)[],
): MentionKey | undefined {
  const caret = document.caretPositionFromPoint(point.x, point.y);
  const keys = caret && index.get(caret.offsetNode);
  return keys?.find((key) => boxesOf(ranges[key]?.range).some((box) => isInside(box, point)));
}

/** One rectangle for each line of the mention; none when it is not drawn. */
export function boxesOf(range: StaticRange | undefined): readonly Box[] {
  const live = range && toLiveRange(range);
  if (!live) return [];
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function isInside(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top - TOLERANCE_PX && y <= box.bottom + TOLERANCE_PX;
}
