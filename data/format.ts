/** `npm run data:format`: sorts the keys of every record file, so that a diff shows facts and nothing else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER, readSourceFiles } from './read-files';
import { sortedJson } from './sorted-json';

for (const { path, text } of readSourceFiles()) {
  const sorted = sortedJson(JSON.parse(text));
  if (sorted !== text) writeFileSync(join(DATA_FOLDER, path), sorted);
}
