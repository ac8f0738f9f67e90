/** Whole runs: interruption and resume, faults of single records, the same proposals twice, acceptance. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from '@/data/read-files';
import { acceptProposals } from '@/data/refresh/accept';
import type { RunOptions } from '@/data/refresh/run';
import { REFERENCE, type JsonRecord } from '../../lib/dataset/sample';
import { playSource, Workplace } from './play-source';

const WORKS = '/submissions/CIK0000000001.json';
const FUND = '/submissions/CIK0000000002.json';
const noFilings = { accessionNumber: [], filingDate: [], form: [], items: [], primaryDocument: [] };
const answer = (name: string, former: string) => ({ name, formerNames: [{ name: former, from: null, to: '2017-01-27T00:00:00.000Z' }], filings: { recent: noFilings } }); // prettier-ignore
const works = answer('EXAMPLE WORKS INC', 'OLD WORKS INC');
const fund = answer('NORTH FUND LP', 'NORTHERN FUND LP');

function makePlace(): Workplace {
  return new Workplace((files) => {
    (files['companies/example-works.json'] as JsonRecord)['ids'] = { cik: '1' };
    (files['companies/north-fund.json'] as JsonRecord)['ids'] = { cik: '2' };
  });
}

const textsOf = (place: Workplace): { [name: string]: string } =>
  Object.fromEntries(readdirSync(join(place.folder, 'proposals/edgar')).map((name) => [name, readFileSync(join(place.folder, 'proposals/edgar', name), 'utf8')])); // prettier-ignore

describe('a run', () => {
  it('that was interrupted goes on with what is left', async () => {
    const place = makePlace();
    const server = await playSource({ [WORKS]: works, [FUND]: ['dead', 'dead', 'dead', 'dead', fund] });
    await expect(place.run('edgar', server.base)).rejects.toMatchObject({ code: 'stop' });
    expect(Object.keys(textsOf(place))).toEqual(['example-works.json']);
    // Two days on, when no kept answer would save the request: the state does.
    place.clock.timeMs += 48 * 3600_000;
    server.requests.length = 0;
    expect(await place.run('edgar', server.base)).toEqual({ proposed: ['example-works', 'north-fund'], skipped: [] });
    expect(server.requests.map(({ path }) => path)).toEqual([FUND]);
    expect(place.said).toContain('going on after 1 of 2');
    // Once at its end, the next run is a new one.
    place.clock.timeMs += 48 * 3600_000;
    await place.run('edgar', server.base);
    expect(server.requests.map(({ path }) => path)).toEqual([FUND, WORKS, FUND]);
  });

  it('on chosen records leaves an interrupted one as it is', async () => {
    const place = makePlace();
    const server = await playSource({ [WORKS]: works, [FUND]: ['dead', 'dead', 'dead', 'dead', fund] });
    await expect(place.run('edgar', server.base)).rejects.toMatchObject({ code: 'stop' });
    place.clock.timeMs += 48 * 3600_000;
    server.requests.length = 0;
    await place.run('edgar', server.base, { only: ['example-works'] });
    expect(server.requests.map(({ path }) => path)).toEqual([WORKS]);
    server.requests.length = 0;
    await place.run('edgar', server.base);
    expect(server.requests.map(({ path }) => path)).toEqual([FUND]);
  });

  it.each([
    ['404', { status: 404 }, /404, not there/],
    ['a changed schema', { name: 'EXAMPLE WORKS INC', filings: { recent: noFilings } }, /another shape, at "formerNames"/],
    ['lists of two lengths', { ...works, filings: { recent: { ...noFilings, form: ['8-K'] } } }, /another shape, at "filings\.recent" \(lists of one length\)/],
    ['a cut body', 'cut' as const, /breaks off or is no JSON/],
  ])('skips a record for %s, lists it, and reads the others', async (_, play, message) => {
    const place = makePlace();
    const server = await playSource({ [WORKS]: play, [FUND]: fund });
    const { proposed, skipped } = await place.run('edgar', server.base);
    expect({ proposed, skipped }).toEqual({ proposed: ['north-fund'], skipped: [{ id: 'example-works', message: expect.stringMatching(message) }] });
  }); // prettier-ignore

  it('gives the same proposals twice, and takes back what is so no more', async () => {
    const place = makePlace();
    const server = await playSource({ [WORKS]: [works, works, { ...works, formerNames: [] }], [FUND]: fund });
    await place.run('edgar', server.base);
    const first = textsOf(place);
    await place.run('edgar', server.base);
    expect(server.requests.length).toBe(2);
    expect(textsOf(place)).toEqual(first);
    place.clock.timeMs += 25 * 3600_000;
    await place.run('edgar', server.base);
    expect(textsOf(place)).toEqual(first);
    place.clock.timeMs += 25 * 3600_000;
    await place.run('edgar', server.base);
    expect(Object.keys(textsOf(place))).toEqual(['north-fund.json']);
  });

  it('says how far it is', async () => {
    const place = makePlace();
    const server = await playSource({ [WORKS]: works, [FUND]: { ...fund, formerNames: [] } });
    await place.run('edgar', server.base);
    expect(place.said).toEqual([expect.stringMatching(/^1\/2 example-works: 1 change \(1 requests, \d+ a minute\)$/), expect.stringMatching(/^2\/2 north-fund: nothing new \(2 /)]); // prettier-ignore
  });

  const refusals: readonly (readonly [string, string, Partial<RunOptions>, RegExp])[] = [
    ['without a contact', 'edgar', { environment: {} }, /DRAMATIS_CONTACT is not set: .* mail address/],
    ['with a contact that is none', 'edgar', { environment: { DRAMATIS_CONTACT: 'me' } }, /DRAMATIS_CONTACT/],
    ['without a token', 'courtlistener', { environment: { DRAMATIS_CONTACT: 'a@b' } }, /COURTLISTENER_TOKEN is not set: /],
    ['for an unknown source', 'whois', {}, /"whois" is no source: choose courtlistener, edgar, gleif, wikidata/],
    ['for a record that the source does not know', 'edgar', { only: ['ada-example'] }, /edgar does not know ada-example/],
  ]; // prettier-ignore

  it.each(refusals)('is refused %s', async (_, source, more, message) => {
    const server = await playSource({});
    await expect(makePlace().run(source, server.base, more)).rejects.toMatchObject({ code: 'stop', message: expect.stringMatching(message) }); // prettier-ignore
    expect(server.requests).toEqual([]);
  });
});

describe('acceptance', () => {
  async function proposed(): Promise<{ place: Workplace; paths: string[]; accept: () => readonly string[] }> {
    const place = makePlace();
    const server = await playSource({ [WORKS]: works, [FUND]: fund });
    await place.run('edgar', server.base);
    const paths = ['example-works', 'north-fund'].map((id) => place.pathOf('edgar', id));
    return {
      place,
      paths,
      accept: () => acceptProposals(paths, readSourceFiles(place.folder), place.folder, REFERENCE),
    };
  }

  it('writes the records and removes the proposals', async () => {
    const { place, paths, accept } = await proposed();
    expect(accept()).toEqual(['companies/example-works.json', 'companies/north-fund.json']);
    const record = JSON.parse(readFileSync(join(place.folder, 'companies/north-fund.json'), 'utf8')) as JsonRecord;
    expect(record['names']).toEqual({ en: ['North Fund', { text: 'Northern Fund', until: '2017-01-27' }] });
    expect(paths.filter((path) => existsSync(path))).toEqual([]);
  });

  const spoil = (path: string, change: (json: JsonRecord) => void): void => {
    const json = JSON.parse(readFileSync(path, 'utf8')) as JsonRecord;
    change(json);
    writeFileSync(path, JSON.stringify(json));
  };
  const rows: readonly (readonly [string, (paths: string[], place: Workplace) => void, RegExp])[] = [
    ['of a record that breaks a rule of the dataset', ([path = '']) => spoil(path, ({ record }) => void ((record as JsonRecord)['names'] = { en: ['Example Works', 'North Fund'] })), /mend these first.*\n.*"North Fund" is also a name of north-fund/],
    ['of what is no proposal', ([path = '']) => spoil(path, (json) => void delete json['record']), /example-works\.json is no proposal that can be read/],
    ['after the record has changed', (_, { folder }) => spoil(join(folder, 'companies/example-works.json'), (json) => void (json['ids'] = {})), /example-works has changed since: refresh it again/],
    ['of two proposals for one record', (paths) => void (paths[1] = paths[0] ?? ''), /two proposals change one record/],
  ]; // prettier-ignore

  it.each(rows)('is refused as a whole %s', async (_, change, message) => {
    const { place, paths, accept } = await proposed();
    change(paths, place);
    const before = readSourceFiles(place.folder);
    expect(accept).toThrow(message);
    expect(readSourceFiles(place.folder)).toEqual(before);
    expect(paths.every((path) => existsSync(path))).toBe(true);
  });
});
