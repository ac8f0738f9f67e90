/** What a rule of the dataset is: it looks at all records and what they are held against, and tells its findings. */
import type { DatasetRecord } from '../model/record';
import type { Publishers } from './publisher';

/** What the records are held against. */
export interface Reference {
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly publishers: Publishers;
  /** Names of courts by their id. */
  readonly courts: ReadonlyMap<string, string>;
  /** Whether the English dictionary has the word in small letters, and not because of a company. */
  readonly isCommonWord: (word: string) => boolean;
}

/** All records, with what they are held against. */
export interface Dataset {
  readonly records: readonly DatasetRecord[];
  readonly byId: ReadonlyMap<string, DatasetRecord>;
  readonly reference: Reference;
}

export interface Finding {
  readonly id: string;
  /** Such as "roles[2].end". */
  readonly field: string;
  readonly message: string;
}

export type Rule = (dataset: Dataset) => Iterable<Finding>;
