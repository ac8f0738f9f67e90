/** `npm run data:format`: sorts the keys of every record file, so that a diff shows facts and nothing else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER, readSourceFiles } from './read-files';

for (const { path, text } of readSourceFiles()) {
  const sorted = `${JSON.stringify(sortKeys(JSON.parse(text)), null, 2)}\n`;
  if (sorted !== text) writeFileSync(join(DATA_FOLDER, path), sorted);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sortKeys(item)])); // prettier-ignore
}
