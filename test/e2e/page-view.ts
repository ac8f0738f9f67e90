/** What a page shows of Dramatis, read with the page's own eyes: its registry of highlights, and the card that a test has opened up. */
import type { Page } from 'puppeteer-core';
import { HOVER } from '@/lib/highlight/hover';

/** A mark as it is drawn. */
export interface Mark {
  /** With each run of white space as one space, as the reader sees it. */
  readonly surface: string;
  /** In navigation, comments, code or whatever else is no article. */
  readonly isFurniture: boolean;
}

/** All marks, in the order of the text. */
export function readMarks(tab: Page): Promise<readonly Mark[]> {
  return tab.evaluate(() => {
    const marks = [...CSS.highlights.values()].flatMap((highlight) =>
      // What the page has taken out a moment ago is not drawn.
      [...highlight]
        .filter(({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected)
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        }),
    );
    marks.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return marks.map((range) => ({
      surface: range.toString().replace(/\s+/g, ' '),
      isFurniture: range.startContainer.parentElement?.closest('nav, aside, footer, form, code, .comments') !== null,
    }));
  });
}

/** Waits for marks to be drawn. */
export async function waitForMarks(tab: Page): Promise<void> {
  await tab.waitForFunction(() => CSS.highlights.size > 0, { polling: 50, timeout: 15_000 });
}

/** Scrolls to the first mark that reads `surface` and rests the pointer on it, coming from beside it as a hand does. */
export async function hover(tab: Page, surface: string): Promise<void> {
  const { x, y } = await placeOf(tab, surface);
  // Both browsers refuse to move a pointer out of the window.
  await tab.mouse.move(Math.max(1, x - 60), y + 50);
  await tab.mouse.move(x, y);
}

/** The middle of the first line of a mark, after it was scrolled into the middle of the window. */
async function placeOf(tab: Page, surface: string): Promise<{ readonly x: number; readonly y: number }> {
  const place = await tab.evaluate(
    async (wanted, quietMs) => {
      for (const { startContainer, startOffset, endContainer, endOffset } of [...CSS.highlights.values()].flatMap(
        (marks) => [...marks],
      )) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString().replace(/\s+/g, ' ') !== wanted) continue;
        window.scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
        // The scroll event comes with the next frame, and no card opens for a pointer that comes sooner after it than `HOVER` says.
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve, quietMs));
        const box = [...range.getClientRects()].find(({ width }) => width > 0);
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return undefined;
    },
    surface,
    2 * HOVER.scrollQuietMs,
  );
  if (!place) throw new Error(`no mark reads "${surface}"`);
  return place;
}

/** Waits for a card. */
export async function waitForCard(tab: Page): Promise<void> {
  await tab.waitForFunction(() => document.querySelector(':popover-open') !== null, { polling: 50, timeout: 10_000 });
}

/** Waits for the card to be gone with its host. */
export async function waitForNoCard(tab: Page): Promise<void> {
  await tab.waitForFunction(() => document.querySelector('[popover]') === null, { polling: 50, timeout: 5_000 });
}

/** The text of the open card that `Reader.openShadow` has opened up, with a space between its elements. */
export function readCard(tab: Page): Promise<string> {
  return tab.evaluate(() => {
    const root = document.querySelector(':popover-open')?.shadowRoot;
    if (!root) throw new Error('no card is open, or it is still closed to the test');
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = '';
    while (texts.nextNode()) text += `${texts.currentNode.nodeValue} `;
    return text.replace(/\s+/g, ' ').trim();
  });
}
