/**
 * The card records of a release in one file: gzip shards of JSON, found by a hash of the id. Little-endian.
 *
 *     offset          size            meaning
 *     0               4               magic "DRP1" as u32
 *     4               4               version of this layout
 *     8               4               shards
 *     12              4 × (shards+1)  where a shard begins, in bytes from the start of the file
 *     …               …               gzip of a JSON array of stored records
 *
 * A record is read by unpacking its shard alone; the rest of the file stays bytes.
 */
import { AppError } from '../base/app-error';
import { recordSchema, roleSchema, sourceSchema, tieSchema } from '../model/record';
import { z } from '../model/schema';
import type { StoredRecord } from './compile';

const MAGIC = 0x31505244;
const VERSION = 1;
const HEADER_WORDS = 3;
/** About 20 kB of JSON: a few records more than asked for, a fraction of a millisecond to unpack. */
const RECORDS_PER_SHARD = 12;

/** `not-a-pack`, `wrong-version`, `corrupt`: the bytes cannot be used. */
export class RecordPackError extends AppError<'not-a-pack' | 'wrong-version' | 'corrupt'> {}

const storedSchema = z.strictObject({
  record: recordSchema,
  people: z.array(z.strictObject({ person: z.string(), role: roleSchema, sources: z.array(sourceSchema) })),
  tiedBy: z.array(z.strictObject({ company: z.string(), tie: tieSchema, sources: z.array(sourceSchema) })),
  lawsuits: z.array(z.string()),
});
const shardSchema = z.array(storedSchema);

/**
 * @param records in a fixed order
 * @param gzip the caller's compressor; it decides whether the bytes are the same each time
 */
export function writeRecordPack(records: readonly StoredRecord[], gzip: (text: string) => Uint8Array): Uint8Array {
  const shardCount = Math.max(1, Math.ceil(records.length / RECORDS_PER_SHARD));
  const shards = Array.from({ length: shardCount }, () => [] as StoredRecord[]);
  for (const stored of records) shards[shardOf(stored.record.id, shardCount)]?.push(stored);
  const packed = shards.map((shard) => gzip(JSON.stringify(shard)));
  const header = new Uint32Array(HEADER_WORDS + shardCount + 1);
  header.set([MAGIC, VERSION, shardCount]);
  let at = header.byteLength;
  packed.forEach((bytes, shard) => {
    header[HEADER_WORDS + shard] = at;
    at += bytes.length;
  });
  header[HEADER_WORDS + shardCount] = at;
  const file = new Uint8Array(at);
  file.set(new Uint8Array(header.buffer));
  packed.forEach((bytes, shard) => file.set(bytes, header[HEADER_WORDS + shard]));
  return file;
}

/** Reads records by id. */
export interface RecordPack {
  /** @throws {RecordPackError} `corrupt` when the shard is no gzip or breaks the schema */
  findRecord(id: string): Promise<StoredRecord | undefined>;
}

/** @throws {RecordPackError} `not-a-pack`, `wrong-version`, or `corrupt` when the directory leaves the file */
export function readRecordPack(buffer: ArrayBuffer): RecordPack {
  if (buffer.byteLength < HEADER_WORDS * 4)
    throw new RecordPackError('not-a-pack', `record pack: expected a header, got ${buffer.byteLength} bytes`);
  const [magic, version, shardCount = 0] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== MAGIC) throw new RecordPackError('not-a-pack', `record pack: expected magic ${MAGIC}, got ${magic}`);
  if (version !== VERSION)
    throw new RecordPackError('wrong-version', `record pack: expected version ${VERSION}, got ${version}`);
  if (shardCount < 1 || (HEADER_WORDS + shardCount + 1) * 4 > buffer.byteLength)
    throw new RecordPackError(
      'corrupt',
      `record pack: ${shardCount} shards do not fit into ${buffer.byteLength} bytes`,
    );
  const offsets = new Uint32Array(buffer, HEADER_WORDS * 4, shardCount + 1);
  if (offsets[shardCount] !== buffer.byteLength)
    throw new RecordPackError(
      'corrupt',
      `record pack: expected ${offsets[shardCount]} bytes, got ${buffer.byteLength}`,
    );
  const shards = new Map<number, Promise<ReadonlyMap<string, StoredRecord>>>();
  return {
    async findRecord(id) {
      const number = shardOf(id, shardCount);
      const shard = shards.get(number) ?? readShard(buffer.slice(offsets[number], offsets[number + 1]));
      shards.set(number, shard);
      return (await shard).get(id);
    },
  };
}

async function readShard(bytes: ArrayBuffer): Promise<ReadonlyMap<string, StoredRecord>> {
  try {
    const json = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
    return new Map(shardSchema.parse(JSON.parse(json)).map((stored) => [stored.record.id, stored as StoredRecord]));
  } catch (cause) {
    throw new RecordPackError('corrupt', 'record pack: a shard cannot be read', { cause });
  }
}

/** FNV-1a of the id. */
function shardOf(id: string, shardCount: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % shardCount;
}
