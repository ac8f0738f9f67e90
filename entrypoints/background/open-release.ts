/** Opens the bundled release: reads its files from the package, checks them, and keeps them for this life of the background. */
import { browser } from 'wxt/browser';
import { AppError, messageOf } from '@/lib/base/app-error';
import { readRecordPack, type RecordPack } from '@/lib/dataset/record-pack';
import { manifestSchema, type Manifest } from '@/lib/model/release';
import { readIndex, type NameIndex } from '@/lib/name-index/reader';

/** `missing`, `damaged`: a file of the release is not there, or is not what its manifest says. */
export class ReleaseError extends AppError<'missing' | 'damaged'> {}

export interface OpenRelease {
  readonly manifest: Manifest;
  readonly index: NameIndex;
  readonly records: RecordPack;
}

let opened: Promise<OpenRelease> | undefined;

/**
 * The release, opened once. A failure is not kept: the next call tries again.
 *
 * @throws {ReleaseError}
 */
export function openRelease(): Promise<OpenRelease> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<OpenRelease> {
  const manifest = await openManifest();
  const [index, records] = await Promise.all([openFile(manifest.index), openFile(manifest.records)]);
  try {
    return { manifest, index: readIndex(index), records: readRecordPack(records) };
  } catch (cause) {
    throw new ReleaseError('damaged', `the bundled dataset is damaged (${messageOf(cause)}): install Dramatis again`, {
      cause,
    });
  }
}

async function openManifest(): Promise<Manifest> {
  const parsed = manifestSchema.safeParse(await readPackaged('manifest.json').then((response) => response.json()));
  if (!parsed.success)
    throw new ReleaseError('damaged', 'the manifest of the bundled dataset is damaged: install Dramatis again');
  return parsed.data;
}

async function openFile({ name, sizeBytes, sha256 }: Manifest['index']): Promise<ArrayBuffer> {
  const bytes = await readPackaged(name).then((response) => response.arrayBuffer());
  const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  if (bytes.byteLength !== sizeBytes || digest !== sha256)
    throw new ReleaseError(
      'damaged',
      `the bundled file ${name} is damaged (its checksum does not fit): install Dramatis again`,
    );
  return bytes;
}

async function readPackaged(name: string): Promise<Response> {
  // The files are compiled after the types of public paths are made.
  const url = (browser.runtime.getURL as (path: string) => string)(`/release/${name}`);
  try {
    return await fetch(url);
  } catch (cause) {
    throw new ReleaseError('missing', `the bundled file ${name} is missing: install Dramatis again`, { cause });
  }
}
