/**
 * What a refresh must remember between two starts: when it asked a source, until when it was told to wait, and which records
 * of an unfinished run are done. One small file a source, replaced in one step, so that a stop at any moment leaves it whole.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from '../../lib/model/schema';
import { RefreshError } from './refresh-error';

const stateSchema = z.object({
  /** Times of the latest requests in ms, oldest first: limits by the day hold over several starts. */
  requests: z.array(z.number()),
  /** No request before this time in ms: Retry-After and back-off. */
  notBefore: z.number(),
  /** A full run that has not come to its end: when it began in ms, and the ids that need not be read again. */
  run: z.optional(z.object({ begun: z.number(), done: z.array(z.string()) })),
});
export type State = z.infer<typeof stateSchema>;

/** The state on disk; an empty one when there is none. @throws {RefreshError} `stop` when it cannot be read */
export function loadState(file: string): State {
  if (!existsSync(file)) return { requests: [], notBefore: 0 };
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new RefreshError('stop', `${file} is damaged: delete it, the refresh then begins anew`, { cause });
  }
}

/** Replaces the state on disk. */
export function saveState(file: string, state: State): void {
  replaceFile(file, JSON.stringify(state));
}

/** Writes a file in one step: readers see the old text or the new one, never a half. Makes its folder. */
export function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
