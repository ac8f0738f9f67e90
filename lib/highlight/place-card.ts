/** Where a card goes: pure geometry in CSS pixels of the viewport. Never over the name or the pointer, whatever it costs the card. */
import type { Box, Point } from './hover';

/** Between name and card, and between card and the viewport's edge. */
export const GAP_PX = 8;
/** A place lower than this shows too little of a card; the other side is tried first. Picked. */
const LEAST_HEIGHT_PX = 160;

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside when it is higher. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

interface CardAt {
  /** The lines of the name, in reading order. */
  readonly name: readonly Box[];
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  readonly pointer?: Point | undefined;
  /** The text that holds the name runs from right to left. */
  readonly rtl: boolean;
}

/**
 * Places a card below the name, above where there is more room, and lines it up with the start of the name's line under the pointer.
 *
 * @returns `maxHeight` is what is left on that side; it is 0 when the name fills the viewport
 */
export function placeCard({ name, card, viewport, pointer, rtl }: CardAt): Placement {
  const taken = rowsTaken(name, pointer, viewport.height);
  const roomBelow = Math.max(0, viewport.height - GAP_PX - (taken.bottom + GAP_PX));
  const roomAbove = Math.max(0, taken.top - GAP_PX - GAP_PX);
  const wanted = Math.min(card.height, LEAST_HEIGHT_PX);
  const below =
    roomBelow >= card.height ||
    (roomAbove < card.height && roomBelow >= roomAbove) ||
    (roomBelow >= wanted && roomAbove < wanted);
  const maxHeight = below ? roomBelow : roomAbove;
  const height = Math.min(card.height, maxHeight);
  const line = lineAt(name, pointer);
  const start = rtl ? line.right - card.width : line.left;
  return {
    left: clamp(start, GAP_PX, viewport.width - GAP_PX - card.width),
    top: below ? taken.bottom + GAP_PX : taken.top - GAP_PX - height,
    maxHeight,
    side: below ? 'below' : 'above',
  };
}

/** The rows of the viewport that the card must leave free. A name may be partly scrolled out. */
function rowsTaken(
  name: readonly Box[],
  pointer: Point | undefined,
  height: number,
): { readonly top: number; readonly bottom: number } {
  const ys = pointer ? [pointer.y] : [];
  return {
    top: clamp(Math.min(...name.map(({ top }) => top), ...ys), 0, height),
    bottom: clamp(Math.max(...name.map(({ bottom }) => bottom), ...ys), 0, height),
  };
}

function lineAt(name: readonly Box[], pointer: Point | undefined): Box {
  const under = pointer && name.find(({ top, bottom }) => pointer.y >= top && pointer.y <= bottom);
  return under ?? name[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
}

/** A card wider than the viewport keeps its left edge in sight. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
