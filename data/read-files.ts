/** Reads the source files of `data/` from disk, in a fixed order. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../lib/dataset/check';

/** The folder of the source files. */
export const DATA_FOLDER = import.meta.dirname;

/** Every curated record, one a file, sorted by path. */
export function readSourceFiles(folder = DATA_FOLDER): SourceFile[] {
  return ['companies', 'lawsuits', 'people'].flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => ({ path: `${kind}/${name}`, text: readFileSync(join(folder, kind, name), 'utf8') })),
  );
}

/** Curated records and the imported ones, which stand one a line in `imported/*.jsonl`: "imported/officers.jsonl:12". */
export function readAllFiles(folder = DATA_FOLDER): SourceFile[] {
  const imported = join(folder, 'imported');
  const lists = existsSync(imported) ? readdirSync(imported).filter((name) => name.endsWith('.jsonl')).sort() : []; // prettier-ignore
  return [
    ...readSourceFiles(folder),
    ...lists.flatMap((name) =>
      readFileSync(join(imported, name), 'utf8')
        .split('\n')
        .flatMap((text, at) => (text === '' ? [] : [{ path: `imported/${name}:${at + 1}`, text }])),
    ),
  ];
}
