/** `npm run data:refresh -- wikidata|edgar|courtlistener|gleif [--only ID…]`, `… --accept FILE…`: see `data/README.md`. */
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../lib/base/app-error';
import { DATA_FOLDER, readSourceFiles } from '../read-files';
import { readReference } from '../read-reference';
import { acceptProposals } from './accept';
import { RefreshError } from './refresh-error';
import { runRefresh, SOURCES } from './run';

const words: Record<string, string[]> = { source: [], only: [], accept: [] };
let list = words['source'];
for (const word of process.argv.slice(2)) {
  if (word.startsWith('--')) list = words[word.slice(2)];
  else list?.push(word);
}
const { source = [], only = [], accept = [] } = words;

try {
  if (list === undefined || (accept.length === 0 && source.length !== 1))
    throw new RefreshError('stop', `usage: npm run data:refresh -- ${Object.keys(SOURCES).join('|')} [--only ID…], or -- --accept FILE…`); // prettier-ignore
  if (accept.length > 0) {
    const paths = acceptProposals(accept, readSourceFiles(), DATA_FOLDER, readReference());
    for (const path of paths) console.log(`data/${path}`);
  } else await refresh(source[0] ?? '');
} catch (error) {
  if (!(error instanceof RefreshError)) throw error;
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function refresh(name: string): Promise<void> {
  const proposalsFolder = join(DATA_FOLDER, 'proposals');
  const { proposed, skipped } = await runRefresh({
    source: name,
    only,
    files: readSourceFiles(),
    proposalsFolder,
    cacheFolder: join(DATA_FOLDER, '..', '.cache', 'refresh'),
    environment: process.env,
    clock: { now: Date.now, sleep: async (ms) => void (await sleep(ms)) },
    say: (line) => console.error(line),
  });
  console.log(`${proposed.length} proposals in ${relative(process.cwd(), join(proposalsFolder, name))}`);
  if (skipped.length === 0) return;
  console.error(`${skipped.length} records could not be read:`);
  for (const { id, message } of skipped) console.error(`  ${id}: ${message}`);
  console.error(`once more: npm run data:refresh -- ${name} --only ${skipped.map(({ id }) => id).join(' ')}`);
  process.exitCode = 1;
}
