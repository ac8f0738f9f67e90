/** What the runner must know of a source, and what a source may know of the dataset. */
import type { DatasetRecord } from '../../lib/model/record';
import type { Client, Limit } from './client';
import type { Draft } from './proposal';

export interface World {
  readonly client: Client;
  /** Where the source answers; tests put their own server here. */
  readonly base: string;
  readonly records: readonly DatasetRecord[];
  /** Every record is read in this run, not a chosen few. */
  readonly full: boolean;
}

/** One adapter. */
export interface RefreshSource {
  readonly base: string;
  readonly limits: readonly Limit[];
  /** Where to get the key, for a source that wants one in the environment. */
  readonly token?: { readonly variable: string; readonly where: string; readonly header: (token: string) => string };
  /** Whether the source knows the record. */
  readonly covers: (record: DatasetRecord) => boolean;
  /** Made once a run. @throws {RefreshError} */
  readonly reader: (world: World) => (draft: Draft) => Promise<void>;
}
