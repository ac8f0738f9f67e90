/** The process that `bench.ts` starts for one measurement: files of a folder in, one JSON line out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJob } from './job';
import { measure } from './measure';

const { gc } = globalThis;
const [folder = '', text = ''] = process.argv.slice(2);
const { contender, names, index, texts } = parseJob(text);
const bytes = readFileSync(join(folder, index));

const figures = measure({
  contender,
  names: JSON.parse(readFileSync(join(folder, names), 'utf8')),
  index: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  texts: texts.map(({ label, lang, file }) => ({ label, lang, text: readFileSync(join(folder, file), 'utf8') })),
  usedBytes: gc && (() => usedBytes(gc)),
});
console.log(JSON.stringify(figures));

function usedBytes(collect: () => void): number {
  for (let time = 0; time < 4; time++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
