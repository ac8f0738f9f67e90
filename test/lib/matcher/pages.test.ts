/**
 * Whole pages: extraction and matcher together against gold written by hand.
 *
 * happy-dom has no layout. Left to the browser tests: words parted by inline blocks, closed <details> and `content-visibility`, pages
 * that change (here no script of a page runs), and where the marks are drawn.
 *
 * Known faults are rows too (`fault`), so that every other mention of their page stays guarded.
 */
import { expect, test } from 'vitest';
import { loadDataset } from '../../tools/load-index';
import { annotateFixture, pageSlugs, readExpected } from '../../tools/pages';

const { index } = loadDataset();

test.each(pageSlugs())('%s is read and marked as its expected file says', async (slug) => {
  const expected = readExpected(slug);
  const mentions = expected.mentions.map(({ surface, entity }) => ({ surface, entity }));
  expect(await annotateFixture(slug, index)).toEqual({ ...expected, mentions });
});
