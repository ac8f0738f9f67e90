/** Brings a piece of text into sight. */
import { toLiveRange } from '@/lib/page/page-range';

/**
 * Scrolls so that the range stands in the middle of the window, if it is not in sight already. At once, not smoothly: the card that opens
 * next needs the place.
 *
 * @returns false when the range is not drawn
 */
export function scrollToRange(range: StaticRange): boolean {
  const live = toLiveRange(range);
  if (!live || live.getClientRects().length === 0) return false;
  // The element first, for text inside a scrolling box; it may be a page long, so the window follows the text itself.
  if (!isInSight(live)) range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (!isInSight(live))
    window.scrollBy({ top: live.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
  return true;
}

/** In the middle four fifths of the window: headers that stick to the edges hide what is behind them. */
function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= innerHeight * 0.1 && bottom <= innerHeight * 0.9;
}
