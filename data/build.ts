/** `npm run data:build`: compiles the records into the release that ships with the extension. The same records give the same bytes. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../lib/dataset/check';
import type { DatasetRecord } from '../lib/model/record';
import type { Manifest } from '../lib/model/release';
import { compileRelease } from './compile-release';
import { DATA_FOLDER, readAllFiles } from './read-files';
import { readReference } from './read-reference';

/** What is compiled may grow to this. */
const MOST_BYTES = 6_000_000;

const { records, problems } = checkFiles(readAllFiles(), readReference());
if (problems.length > 0) {
  console.error(`${problems.length} problems in data/: run npm run data:check`);
  process.exit(1);
}
const compiled = compileRelease(records);
const folder = join(DATA_FOLDER, 'public', 'release');
mkdirSync(folder, { recursive: true });
const date = newestCheck(records);
const manifest: Manifest = {
  schema: 1,
  version: date.replaceAll('-', '.'),
  date,
  counts: {
    people: records.filter((record) => record.kind === 'person').length,
    companies: records.filter((record) => record.kind === 'company').length,
    lawsuits: records.filter((record) => record.kind === 'lawsuit').length,
    names: compiled.nameCount,
  },
  index: write('names.bin', compiled.names),
  records: write('records.bin', compiled.records),
};
const sizeBytes = manifest.index.sizeBytes + manifest.records.sizeBytes;
if (sizeBytes > MOST_BYTES) {
  console.error(`the release has ${sizeBytes} bytes, more than ${MOST_BYTES}: leave out what no card needs`);
  process.exit(1);
}
writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.error(
  `release ${manifest.version}: ${manifest.index.sizeBytes} bytes of names, ${manifest.records.sizeBytes} of records`,
);

function write(name: string, bytes: Uint8Array): Manifest['index'] {
  writeFileSync(join(folder, name), bytes);
  return { name, sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function newestCheck(all: readonly DatasetRecord[]): string {
  return all.flatMap((record) => Object.values(record.sources).map((source) => source.checked)).sort().at(-1) ?? '1970-01-01'; // prettier-ignore
}
