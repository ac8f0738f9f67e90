/**
 * A proposal: what a source would add to a record, for a person to judge.
 *
 * Nothing that stands in a record is ever replaced: what is missing is added (`changes`, done in `record`), what differs becomes a
 * line of `conflicts`, what only a person can turn into a fact becomes a line of `notes`.
 */
import { createHash } from 'node:crypto';
import type { SourceFile } from '../../lib/dataset/check';
import { recordSchema, type DatasetRecord, type Source } from '../../lib/model/record';
import { z } from '../../lib/model/schema';

/** `source`: the page on which a person can read it. */
const lineSchema = z.strictObject({ source: z.url(), text: z.string() });

/** A file of `data/proposals/<source>/`. */
export const proposalSchema = z.strictObject({
  /** SHA-256 of the record file that was read: on another one the proposal cannot be accepted. */
  base: z.string(),
  changes: z.array(lineSchema),
  conflicts: z.array(lineSchema),
  notes: z.array(lineSchema),
  record: recordSchema,
});
export type Proposal = z.infer<typeof proposalSchema>;

/** Identifies the text of a record file. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A proposal that is being written. Adapters change `record` and say each change. */
export class Draft {
  readonly record: DatasetRecord;
  private readonly lines = { changes: [] as Line[], conflicts: [] as Line[], notes: [] as Line[] };

  constructor(
    record: DatasetRecord,
    private readonly file: SourceFile,
  ) {
    this.record = structuredClone(record);
  }

  /** Something was added to the record. */
  change(text: string, source: string): void {
    this.lines.changes.push({ source, text });
  }

  /** The source says otherwise than the record, which stays. */
  conflict(text: string, source: string): void {
    this.lines.conflicts.push({ source, text });
  }

  /** Something to read. */
  note(text: string, source: string): void {
    this.lines.notes.push({ source, text });
  }

  /** Adds sources to the record, each page once. @returns their keys */
  cite(sources: readonly Source[]): string[] {
    return [...new Set(sources.map((source) => this.keyOf(source)))];
  }

  /** `undefined` when there is nothing to say. */
  finish(): Proposal | undefined {
    if (Object.values(this.lines).every((lines) => lines.length === 0)) return undefined;
    return { base: hashOf(this.file.text), ...this.lines, record: this.record };
  }

  private keyOf(source: Source): string {
    const known = Object.entries(this.record.sources).find(([, { url }]) => url === source.url);
    if (known) return known[0];
    const stem = `${slug(source.publisher)}-${source.published ?? source.checked}`;
    let key = stem;
    for (let at = 2; Object.hasOwn(this.record.sources, key); at++) key = `${stem}-${at}`;
    this.record.sources[key] = source;
    return key;
  }
}

type Line = z.infer<typeof lineSchema>;

/** "1 change, 2 conflicts" */
export function summaryOf({ changes, conflicts, notes }: Proposal): string {
  const counts = { change: changes.length, conflict: conflicts.length, note: notes.length };
  return Object.entries(counts).flatMap(([word, count]) => (count > 0 ? [`${count} ${word}${count > 1 ? 's' : ''}`] : [])).join(', '); // prettier-ignore
}

function slug(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'source'; // prettier-ignore
}
