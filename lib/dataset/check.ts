/**
 * Holds source files to schema and rules. Each problem names file, field and mend.
 */
import { recordSchema, type DatasetRecord } from '../model/record';
import type { z } from '../model/schema';
import type { Dataset, Reference } from './rule';
import { RULES } from './rules';

/** A file of `data/` as it was read. */
export interface SourceFile {
  /** Relative to `data/`, e.g. "people/sam-altman.json". */
  readonly path: string;
  readonly text: string;
}

export interface Problem {
  readonly path: string;
  /** Such as "roles[2].end"; empty for the whole file. */
  readonly field: string;
  /** What is wrong, and how to mend it. */
  readonly message: string;
}

/** The records that fit the schema and every problem found, of schema and rules. */
export function checkFiles(
  files: readonly SourceFile[],
  reference: Reference,
): { records: DatasetRecord[]; problems: Problem[] } {
  const { records, paths, problems } = parseFiles(files);
  const dataset: Dataset = { records, byId: new Map(records.map((record) => [record.id, record])), reference };
  for (const rule of RULES)
    for (const { id, field, message } of rule(dataset)) problems.push({ path: paths.get(id) ?? '', field, message });
  return { records, problems };
}

/** The records that fit the schema, with their paths by id; the rules are not asked. */
export function parseFiles(files: readonly SourceFile[]): {
  records: DatasetRecord[];
  paths: ReadonlyMap<string, string>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const records: DatasetRecord[] = [];
  const paths = new Map<string, string>();
  for (const file of files) {
    const { record, problems: found } = parseFile(file);
    problems.push(...found);
    if (!record) continue;
    records.push(record);
    paths.set(record.id, file.path);
  }
  return { records, paths, problems };
}

const IMPORTED = 'imported/';
const FOLDERS = { person: 'people', company: 'companies', lawsuit: 'lawsuits' } as const;

function pathOf(record: DatasetRecord): string {
  return `${FOLDERS[record.kind]}/${record.id}.json`;
}

function parseFile({ path, text }: SourceFile): { record?: DatasetRecord; problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [{ path, field: '', message: `is no JSON (${String(error)}): mend the syntax` }] };
  }
  const problems = unsortedKeys(json, '').map((field) => ({
    path,
    field,
    message: 'keys are not sorted: run npm run data:format',
  }));
  const parsed = recordSchema.safeParse(json);
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      problems.push({ path, field: fieldOf(issue.path), message: describe(issue) });
    return { problems };
  }
  if (path.startsWith(IMPORTED) !== (parsed.data.tier === 'imported'))
    problems.push({
      path,
      field: 'tier',
      message: `does not fit the folder: imported records stand in ${IMPORTED} alone`,
    });
  if (parsed.data.tier === 'curated' && pathOf(parsed.data) !== path)
    problems.push({
      path,
      field: 'id',
      message: `belongs into ${pathOf(parsed.data)}: rename the file or mend the id`,
    });
  return { record: parsed.data, problems };
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return issue.errors.flat().map((inner) => `${fieldOf(inner.path)} ${inner.message}`.trim()).join(' / '); // prettier-ignore
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => inner.message).join(' / ');
  return issue.message;
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').replace(/^\./, ''); // prettier-ignore
}

function unsortedKeys(value: unknown, field: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => unsortedKeys(item, `${field}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const unsorted = keys.some((key, at) => at > 0 && (keys[at - 1] ?? '') > key) ? [field || '(top)'] : [];
  return [...unsorted, ...Object.entries(value).flatMap(([key, item]) => unsortedKeys(item, `${field}.${key}`.replace(/^\./, '')))]; // prettier-ignore
}
