/** Takes proposals over into the dataset: all of them or none, and only when the whole dataset then passes its check. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles, type SourceFile } from '../../lib/dataset/check';
import type { Reference } from '../../lib/dataset/rule';
import { sortedJson } from '../sorted-json';
import { hashOf, proposalSchema, type Proposal } from './proposal';
import { RefreshError } from './refresh-error';
import { replaceFile } from './state';

/**
 * @param proposals paths of files below `data/proposals`; deleted when they are taken over
 * @param dataFolder where the record files are, which `files` were read from
 * @param reference what the changed dataset is held against
 * @returns paths of the changed record files
 * @throws {RefreshError} nothing was written
 */
export function acceptProposals(proposals: readonly string[], files: readonly SourceFile[], dataFolder: string, reference: Reference): readonly string[] {
  const changed = new Map(proposals.map((path) => {
    const { base, record } = readProposal(path);
    const file = files.find((one) => one.path.endsWith(`/${record.id}.json`));
    if (!file || hashOf(file.text) !== base) throw new RefreshError('stop', `${path}: the record ${record.id} has changed since: refresh it again`);
    return [file.path, sortedJson(record)];
  }));
  if (changed.size < proposals.length) throw new RefreshError('stop', 'two proposals change one record: accept one, then refresh the other');
  const { problems } = checkFiles(files.map((file) => ({ path: file.path, text: changed.get(file.path) ?? file.text })), reference);
  if (problems.length > 0)
    throw new RefreshError('stop', `nothing was accepted, mend these first (in the proposal's "record"):\n${problems.map(({ path, field, message }) => `  ${path}: ${field} ${message}`).join('\n')}`);
  for (const [path, text] of changed) replaceFile(join(dataFolder, path), text);
  for (const path of proposals) rmSync(path);
  return [...changed.keys()];
} // prettier-ignore

function readProposal(path: string): Proposal {
  try {
    return proposalSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new RefreshError('stop', `${path} is no proposal that can be read: refresh the record again`, { cause });
  }
}
