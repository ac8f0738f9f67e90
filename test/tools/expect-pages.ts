/**
 * `npm run expect:pages [-- SLUG…]`: rewrites `expected.json` of the fixture pages from what the extension finds now.
 *
 * For review only: the files say what is right, so a change of the diff that is not right is a bug to mend, not to commit.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { loadDataset } from './load-index';
import { annotateFixture, PAGES_FOLDER, pageSlugs } from './pages';

const { index } = loadDataset();
const asked = process.argv.slice(2);
for (const slug of asked.length > 0 ? asked : pageSlugs()) {
  const found = await annotateFixture(slug, index);
  const text = await format(JSON.stringify(found, undefined, 2), { parser: 'json', printWidth: 120 });
  writeFileSync(join(PAGES_FOLDER, slug, 'expected.json'), oneLineEach(text));
  console.log(`${slug}: ${found.mentions.length} mentions`);
}

/** Prettier keeps objects open that were open; a mention reads best on one line. */
function oneLineEach(json: string): string {
  return json.replace(/\{\n\s+("surface": .+,)\n\s+("entity": .+)\n\s+\}/g, '{ $1 $2 }');
}
