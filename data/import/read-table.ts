/** Reads the raw data files: CSV with a header, JSON lines. What comes in is checked by the caller's schema. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from '../../lib/model/schema';

/** @throws {Error} naming file and row that break the schema */
export function readCsv<T>(path: string, row: z.ZodMiniType<T>): T[] {
  const rows: unknown[] = parse(readFileSync(path, 'utf8'), { columns: true, bom: true, relax_quotes: true });
  return rows.map((raw, at) => parseRow(raw, row, `${path}: row ${at + 2}`));
}

/** @throws {Error} naming file and line that break the schema */
export function readJsonLines<T>(path: string, line: z.ZodMiniType<T>): T[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter((text) => text !== ''); // prettier-ignore
  return lines.map((text, at) => parseRow(JSON.parse(text), line, `${path}: line ${at + 1}`));
}

function parseRow<T>(raw: unknown, schema: z.ZodMiniType<T>, where: string): T {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new Error(`${where}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
