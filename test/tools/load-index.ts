/** The index of the records in `data/`, compiled in memory: tools always see the records as they are on disk. */
import { parseFiles } from '../../lib/dataset/check';
import { indexInput, isEntity, isMarked } from '../../lib/dataset/compile';
import type { DatasetRecord } from '../../lib/model/record';
import { readIndex, type NameIndex } from '../../lib/name-index/reader';
import { writeIndex } from '../../lib/name-index/writer';
import { readAllFiles } from '../../data/read-files';

/** Problems in the data are the business of `npm run data:check`; here only what passed is used. */
export function loadDataset(): {
  records: readonly DatasetRecord[];
  index: NameIndex;
  /** Ids of all who can be marked. */
  known: ReadonlySet<string>;
} {
  const { records } = parseFiles(readAllFiles());
  const input = indexInput(records);
  const known = new Set<string>(records.filter(isEntity).filter(isMarked).map(({ id }) => id)); // prettier-ignore
  return { records, known, index: readIndex(writeIndex(input.entities, input.names, input.weakSets)) };
}
