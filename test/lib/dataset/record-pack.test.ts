import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '@/lib/base/brand';
import { gatherCard } from '@/lib/dataset/card-data';
import { storedRecords, type StoredRecord } from '@/lib/dataset/compile';
import { readRecordPack, RecordPackError, writeRecordPack } from '@/lib/dataset/record-pack';
import { makeCompany, sampleRecords } from './sample';

const gzip = (text: string): Uint8Array => gzipSync(text);
const stored = storedRecords(sampleRecords());
const pack = (records: readonly StoredRecord[]): ArrayBuffer => new Uint8Array(writeRecordPack(records, gzip)).buffer;

describe('a record pack', () => {
  it('gives back every record, and nothing for an id that it does not have', async () => {
    const many = storedRecords([
      ...sampleRecords(),
      ...Array.from({ length: 200 }, (_, at) => makeCompany(`company-${at}`, { en: [`Company ${at}`] })),
    ]);
    const { findRecord } = readRecordPack(pack(many));
    for (const item of many) expect(await findRecord(item.record.id)).toEqual(item);
    expect(await findRecord('nobody')).toBeUndefined();
    expect(await findRecord('')).toBeUndefined();
  });

  it('of no records has none', async () => {
    expect(await readRecordPack(pack([])).findRecord('ada-example')).toBeUndefined();
  });

  it('is the same bytes for the same records', () => {
    expect(pack(stored)).toEqual(pack(stored));
  });

  /** What comes of reading every record: the code of the error, or whether all are right. */
  const outcome = async (bytes: ArrayBuffer): Promise<string> => {
    try {
      const { findRecord } = readRecordPack(bytes);
      const found = await Promise.all(stored.map(({ record }) => findRecord(record.id)));
      return found.every((item, at) => item === undefined || JSON.stringify(item) === JSON.stringify(stored[at]))
        ? 'right'
        : 'wrong';
    } catch (error) {
      return error instanceof RecordPackError ? error.code : String(error);
    }
  };

  it('with a byte flipped is refused or still right', async () => {
    const bytes = new Uint8Array(pack(stored));
    const outcomes = new Map<string, number>();
    for (let at = 0; at < bytes.length; at++) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      const result = await outcome(broken.buffer);
      outcomes.set(result, (outcomes.get(result) ?? 0) + 1);
      const expected = at < 4 ? ['not-a-pack'] : at < 8 ? ['wrong-version'] : ['corrupt', 'right'];
      expect([at, expected.includes(result) ? 'expected' : result]).toEqual([at, 'expected']);
    }
    // A gzip header has a few bytes that mean nothing: its time and its system.
    expect(outcomes.get('right') ?? 0).toBeLessThan(12);
  });

  it('cut off anywhere is refused', async () => {
    const whole = pack(stored);
    for (let length = 0; length < whole.byteLength; length++)
      expect([length, ['not-a-pack', 'corrupt'].includes(await outcome(whole.slice(0, length)))]).toEqual([
        length,
        true,
      ]);
  });

  it('whose record breaks the schema is refused', async () => {
    const spoilt = stored.map((item) => ({ ...item, record: { ...item.record, onclick: 'x' } }));
    expect(await outcome(pack(spoilt))).toBe('corrupt');
  });
});

describe('a card', () => {
  const release = { version: '2026.11.24', date: '2026-11-24' };
  const byId = new Map(stored.map((item) => [item.record.id as string, item]));
  const card = (id: string, uiLang = 'en') =>
    gatherCard(id as EntityId, uiLang, release, (other) => Promise.resolve(byId.get(other)));

  it('of a person has the names of the organisations in the reader’s language', async () => {
    const ada = await card('ada-example', 'de');
    expect(ada?.name).toBe('Ada Example');
    expect(ada?.labels).toEqual({ 'example-works': { id: 'example-works', kind: 'company', name: 'Beispielwerke' } });
    expect([ada?.people, ada?.tiedBy, ada?.lawsuits]).toEqual([[], [], []]);
  });

  it('of a company has people with gender, ties and lawsuits, each with its sources', async () => {
    const works = await card('example-works');
    expect(works?.people.map(({ person, gender, sources }) => [person, gender, sources.length])).toEqual([
      ['ada-example', 'female', 1],
    ]);
    expect(works?.tiedBy?.map(({ company, sources }) => [company, sources.length])).toEqual([['north-fund', 1]]);
    expect(works?.lawsuits.map(({ id }) => id)).toEqual(['north-v-example']);
    expect(Object.keys(works?.labels ?? {}).sort()).toEqual(['ada-example', 'example-works', 'north-fund']);
    expect(works?.release).toEqual(release);
  });

  it('does not exist for a lawsuit or an unknown id', async () => {
    expect(await card('north-v-example')).toBeUndefined();
    expect(await card('nobody')).toBeUndefined();
  });

  it('leaves out people and companies that the release has no more', async () => {
    const alone = await gatherCard('example-works' as EntityId, 'en', release, (id) =>
      Promise.resolve(id === 'example-works' ? byId.get(id) : undefined),
    );
    expect([alone?.people, alone?.tiedBy, alone?.lawsuits, alone?.labels]).toEqual([[], [], [], {}]);
  });
});
