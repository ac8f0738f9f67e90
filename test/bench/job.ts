/** A measurement as it goes to a process or page: names of files in the folder of the bench. */
import type { ContenderName } from './contenders';

export interface Job {
  readonly contender: ContenderName;
  readonly names: string;
  readonly index: string;
  readonly texts: readonly { readonly label: string; readonly lang: string; readonly file: string }[];
}

/** The bench's own words to its own process. */
export function parseJob(text: string): Job {
  return JSON.parse(text) as Job;
}
