/**
 * Names that look like somebody's and are not, beside sentences in which they are: over the real data, as a reader sees it by default.
 */
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../tools/load-index';
import { shownMentions } from '../../../tools/shown-mentions';
import { ENGLISH } from './english';
import { GERMANIC } from './germanic';
import { ROMANCE } from './romance';
import { SLAVIC } from './slavic';
import { SPACED } from './spaced';
import { UNSPACED } from './unspaced';
import type { LookAlike } from './row';

const { index } = loadDataset();

describe.each<[group: string, rows: readonly LookAlike[]]>([
  ['English', ENGLISH],
  ['Germanic', GERMANIC],
  ['Romance', ROMANCE],
  ['Slavic', SLAVIC],
  ['spaced', SPACED],
  ['unspaced', UNSPACED],
])('%s', (_group, rows) => {
  it.each(rows)('%s: %s', (lang, text, marked) => {
    const found = shownMentions(text, lang, index).map(({ start, end, entities }) => [
      text.slice(start, end),
      entities.join('|'),
    ]);
    expect(found).toEqual(marked);
  });
});
