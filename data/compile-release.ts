/** Checked records → the bytes of a release, in memory: `build.ts` writes them, `stats.ts` tells their sizes. */
import { gzipSync } from 'node:zlib';
import { indexInput, storedRecords } from '../lib/dataset/compile';
import { writeRecordPack } from '../lib/dataset/record-pack';
import type { DatasetRecord } from '../lib/model/record';
import { writeIndex } from '../lib/name-index/writer';

/** The same records give the same bytes. */
export function compileRelease(records: readonly DatasetRecord[]): {
  readonly names: Uint8Array;
  readonly nameCount: number;
  readonly records: Uint8Array;
} {
  const input = indexInput(records);
  return {
    names: new Uint8Array(writeIndex(input.entities, input.names, input.weakSets)),
    nameCount: input.names.length,
    records: writeRecordPack(storedRecords(records), (text) => gzipSync(text, { level: 9 })),
  };
}
