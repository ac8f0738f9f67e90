/**
 * How much of what the rules' authors never saw comes out exactly right. The rows are judged as in `look-alikes.test.ts`;
 * those that fail are faults of the matcher or of the data, kept as they are: mend the cause in general and raise the floor, do not write rules for these rows.
 */
import { expect, it } from 'vitest';
import { loadDataset } from '../../../tools/load-index';
import { shownMentions } from '../../../tools/shown-mentions';
import type { LookAlike } from '../look-alikes/row';
import { INSIDE, MEANT, MIXED, NAMESAKES, SURNAME_WORDS, THINGS, WORDS } from './held-back';

/** The share of rows that was exactly right when they were written, rounded down to a whole per cent. */
const FLOOR = 84;

const KINDS: readonly (readonly [kind: string, rows: readonly LookAlike[]])[] = [
  ['words', WORDS],
  ['surnames that are words', SURNAME_WORDS],
  ['inside a longer name', INSIDE],
  ['namesakes', NAMESAKES],
  ['things', THINGS],
  ['meant', MEANT],
  ['mixed', MIXED],
];

const { index } = loadDataset();

it(`is right in at least ${FLOOR} % of the rows`, () => {
  const rows = KINDS.flatMap(([kind, ofKind]) => ofKind.map((row) => ({ kind, row })));
  const wrong = rows.flatMap(({ kind, row: [lang, text, marked] }) => {
    const found = shownMentions(text, lang, index).map(({ start, end, entities }) => [
      text.slice(start, end),
      entities.join('|'),
    ]);
    return JSON.stringify(found) === JSON.stringify(marked) ? [] : [{ kind, lang, text, marked, found }];
  });
  const share = (100 * (rows.length - wrong.length)) / rows.length;
  const report = wrong.map((row) => JSON.stringify(row)).join('\n');
  expect(share, `${wrong.length} of ${rows.length} rows are wrong:\n${report}`).toBeGreaterThanOrEqual(FLOOR);
});
