import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAP_PX, placeCard } from '@/lib/highlight/place-card';

const VIEWPORT = { width: 1000, height: 800 };
const CARD = { width: 360, height: 300 };
const line = (left: number, top: number, width = 80) => ({ left, top, right: left + width, bottom: top + 20 });

const cases = [
  ['below the name, at its start', { name: [line(200, 100)] }, { left: 200, top: 128, side: 'below' }],
  ['above when there is no room below', { name: [line(200, 700)] }, { left: 200, top: 392, side: 'above' }],
  [
    'ends with the name from right to left',
    { name: [line(600, 100)], rtl: true },
    { left: 320, top: 128, side: 'below' },
  ],
  ['inside the right edge', { name: [line(900, 100)] }, { left: 632, top: 128, side: 'below' }],
  ['inside the left edge', { name: [line(20, 100)], rtl: true }, { left: GAP_PX, top: 128, side: 'below' }],
  [
    'below the last line of a name on two',
    { name: [line(900, 100), line(10, 125)] },
    { left: 632, top: 153, side: 'below' },
  ],
  [
    'at the line under the pointer',
    { name: [line(900, 100), line(10, 125)], pointer: { x: 20, y: 130 } },
    { left: 10, top: 153, side: 'below' },
  ],
  [
    'clear of a pointer on the underline',
    { name: [line(200, 100)], pointer: { x: 210, y: 122 } },
    { left: 200, top: 130, side: 'below' },
  ],
  [
    'where there is more room when it fits nowhere',
    { name: [line(200, 500)], card: { width: 360, height: 700 } },
    { left: 200, top: 8, side: 'above', maxHeight: 484 },
  ],
  [
    'keeps a wide card at the left edge',
    { name: [line(50, 100)], viewport: { width: 320, height: 600 } },
    { left: GAP_PX, top: 128, side: 'below' },
  ],
] as const;

describe('a card is placed', () => {
  test.each(cases)('%s', (_, given, expected) => {
    expect(placeCard({ card: CARD, viewport: VIEWPORT, rtl: false, ...given })).toMatchObject(expected);
  });

  test('never over the name or the pointer, nor outside the viewport', () => {
    const box = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(
        fc.array(box, { minLength: 1, maxLength: 3 }),
        fc.record({ width: fc.integer({ min: 100, max: 360 }), height: fc.integer({ min: 1, max: 1200 }) }),
        fc.record({ width: fc.integer({ min: 400, max: 2000 }), height: fc.integer({ min: 60, max: 1500 }) }),
        fc.option(fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 800 }) }), {
          nil: undefined,
        }),
        fc.boolean(),
        (boxes, card, viewport, pointer, rtl) => {
          const name = boxes.map(({ left, top, width }) => line(left, top, width));
          const { left, top, maxHeight } = placeCard({ name, card, viewport, pointer, rtl });
          const height = Math.min(card.height, maxHeight);
          // The name fills the viewport: no card.
          if (height === 0) return;
          const bottom = top + height;
          const taken = [
            ...name,
            ...(pointer ? [{ left: pointer.x, right: pointer.x, top: pointer.y, bottom: pointer.y }] : []),
          ];
          for (const other of taken) expect(bottom <= other.top || top >= other.bottom).toBe(true);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + card.width).toBeLessThanOrEqual(viewport.width);
          expect(top >= 0 && bottom <= viewport.height).toBe(true);
        },
      ),
    );
  });
});
