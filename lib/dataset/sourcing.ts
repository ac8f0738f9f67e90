/** How well facts are sourced: which facts a record states, which of them need more than one page, and which pages count as two. */
import { isCurrent } from '../model/role';
import type { DatasetRecord, Source } from '../model/record';

/** Every fact of a record with the keys of its sources. */
export function* citations(record: DatasetRecord): Generator<{ field: string; keys: readonly string[] }> {
  if (record.kind !== 'lawsuit') yield { field: 'profile', keys: record.profile.sources ?? [] };
  if (record.kind === 'person') for (const [at, { sources }] of record.roles.entries()) yield { field: `roles[${at}]`, keys: sources }; // prettier-ignore
  if (record.kind === 'company') for (const [at, { sources }] of record.ties.entries()) yield { field: `ties[${at}]`, keys: sources }; // prettier-ignore
  if (record.kind === 'lawsuit') {
    yield { field: 'status', keys: record.status.sources };
    for (const [at, { sources }] of record.events.entries()) yield { field: `events[${at}]`, keys: sources };
  }
}

/** Facts that need two independent publishers or a primary source. */
export function mustBeSure(record: DatasetRecord): { field: string; keys: readonly string[] }[] {
  if (record.kind === 'lawsuit') return [{ field: 'status', keys: record.status.sources }];
  if (record.kind !== 'person') return [];
  return record.roles.flatMap((role, at) => (isCurrent(role) ? [{ field: `roles[${at}]`, keys: role.sources }] : []));
}

/** Two publishers, or one page that is the origin of the fact. */
export function isSure(sources: readonly Source[]): boolean {
  return sources.some((source) => source.primary) || new Set(sources.map(originOf)).size > 1;
}

/** Whose report a page is: "Yahoo Finance (Reuters)" is Reuters' and no second voice beside it. */
export function originOf({ publisher }: Source): string {
  return /\(([^()]+)\)$/.exec(publisher)?.[1] ?? publisher;
}
