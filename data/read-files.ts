/** Reads the source files of `data/` from disk, in a fixed order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../lib/dataset/check';

/** The folder of the source files. */
export const DATA_FOLDER = import.meta.dirname;

/** Every record file, sorted by path. */
export function readSourceFiles(folder = DATA_FOLDER): SourceFile[] {
  return ['companies', 'lawsuits', 'people'].flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => ({ path: `${kind}/${name}`, text: readFileSync(join(folder, kind, name), 'utf8') })),
  );
}
