import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Client, type Limit } from '@/data/refresh/client';
import { z } from '@/lib/model/schema';
import { FakeClock, playSource, temporaryFolder, type Play } from './play-source';

const schema = z.object({ word: z.string() });
const good = { word: 'yes' };

function makeClient(clock: FakeClock, limits: readonly Limit[] = [{ count: 100, windowMs: 1 }], cacheFolder = temporaryFolder()) {
  const said: string[] = [];
  const client = new Client({ source: 'test', headers: { 'user-agent': 'me' }, limits, cacheFolder, clock, say: (line) => said.push(line) });
  return { client, said, cacheFolder };
} // prettier-ignore

describe('a fault of the source', () => {
  const hour = 3600;
  const rows: readonly (readonly [string, readonly Play[], { asked: number; slept: readonly number[]; error?: readonly [code: string, text: RegExp] }])[] = [
    ['429 with seconds is waited for', [{ status: 429, headers: { 'retry-after': '17' } }, good], { asked: 2, slept: [17_000] }],
    ['429 with a date is waited for', [{ status: 429, headers: { 'retry-after': 'Tue, 24 Nov 2026 12:00:20 GMT' } }, good], { asked: 2, slept: [20_000] }],
    ['503 without a time is waited for', [{ status: 503 }, good], { asked: 2, slept: [60_000] }],
    ['429 for hours ends the run', [{ status: 429, headers: { 'retry-after': `${2 * hour}` } }, good], { asked: 1, slept: [], error: ['stop', /no more requests until 2026-11-24T14:00Z/] }],
    ['429 for ever ends the run', [{ status: 429, headers: { 'retry-after': '1' } }], { asked: 4, slept: [1000, 1000, 1000], error: ['stop', /429, it asks for 1 s/] }],
    ['500 is tried again, each time later', [{ status: 500 }, { status: 502 }, good], { asked: 3, slept: [2000, 8000] }],
    ['500 for ever skips', [{ status: 500 }], { asked: 4, slept: [2000, 8000, 30_000], error: ['skip', /500, its own fault/] }],
    ['a cut body is tried again', ['cut', good], { asked: 2, slept: [2000] }],
    ['no JSON for ever skips', ['no json'], { asked: 4, slept: [2000, 8000, 30_000], error: ['skip', /breaks off or is no JSON/] }],
    ['404 skips at once', [{ status: 404 }], { asked: 1, slept: [], error: ['skip', /404, not there: check the id/] }],
    ['403 ends the run at once', [{ status: 403 }], { asked: 1, slept: [], error: ['stop', /403, refused: look at DRAMATIS_CONTACT/] }],
    ['418 skips at once', [{ status: 418 }], { asked: 1, slept: [], error: ['skip', /418/] }],
    ['a dead line is tried again', ['dead', good], { asked: 2, slept: [2000] }],
    ['a dead line for ever ends the run', ['dead'], { asked: 4, slept: [2000, 8000, 30_000], error: ['stop', /no answer .*look at the network/] }],
    ['another shape skips and says where', [{ word: 5 }], { asked: 1, slept: [], error: ['skip', /another shape, at "word" \(.*string/] }],
  ]; // prettier-ignore

  it.each(rows)('%s', async (_, plays, expected) => {
    const server = await playSource({ '/a': plays });
    const clock = new FakeClock();
    const { client } = makeClient(clock);
    const answer = client.fetchJson(`${server.base}/a`, schema);
    if (expected.error)
      await expect(answer).rejects.toMatchObject({ code: expected.error[0], message: expect.stringMatching(expected.error[1]) }); // prettier-ignore
    else expect(await answer).toEqual({ value: good, day: '2026-11-24' });
    expect({ asked: server.requests.length, slept: clock.slept }).toEqual({ asked: expected.asked, slept: expected.slept }); // prettier-ignore
  });
});

describe('a limit', () => {
  const rows: readonly (readonly [string, readonly Limit[], { count: number; lastsMs: number }])[] = [
    ['by the second', [{ count: 8, windowMs: 1000 }], { count: 20, lastsMs: 2000 }],
    ['by two windows', [{ count: 5, windowMs: 60_000 }, { count: 12, windowMs: 600_000 }], { count: 30, lastsMs: 1_260_000 }],
  ]; // prettier-ignore

  it.each(rows)('%s is kept in every window, and no more than kept', async (_, limits, { count, lastsMs }) => {
    const plays = Object.fromEntries(Array.from({ length: count }, (__, at) => [`/${at}`, good]));
    const server = await playSource(plays);
    const clock = new FakeClock();
    const { client } = makeClient(clock, limits);
    const times: number[] = [];
    // All at once: the client puts them in a row.
    await Promise.all(Object.keys(plays).map((path) => client.fetchJson(server.base + path, schema).then(() => times.push(clock.now())))); // prettier-ignore
    for (const limit of limits) for (const time of times) expect(times.filter((other) => other >= time && other < time + limit.windowMs).length).toBeLessThanOrEqual(limit.count); // prettier-ignore
    expect({ sent: server.requests.length, mostAtOnce: server.mostAtOnce }).toEqual({ sent: count, mostAtOnce: 1 });
    expect(clock.now() - new FakeClock().now()).toBe(lastsMs);
  });

  it('by the day holds over a new start', async () => {
    const server = await playSource({ '/a': good, '/b': good });
    const clock = new FakeClock();
    const limits = [{ count: 1, windowMs: 24 * 3600_000 }];
    const { client, cacheFolder } = makeClient(clock, limits);
    await client.fetchJson(`${server.base}/a`, schema);
    const again = makeClient(clock, limits, cacheFolder).client;
    await expect(again.fetchJson(`${server.base}/b`, schema)).rejects.toMatchObject({ code: 'stop' });
    clock.timeMs += 23.5 * 3600_000;
    await again.fetchJson(`${server.base}/b`, schema);
    expect(clock.slept).toEqual([1800_000]);
  });
});

it('an answer is kept for a day, faults are not', async () => {
  const server = await playSource({ '/a': [{ status: 404 }, good] });
  const clock = new FakeClock();
  const { client, cacheFolder } = makeClient(clock);
  const url = `${server.base}/a`;
  await expect(client.fetchJson(url, schema)).rejects.toMatchObject({ code: 'skip' });
  await client.fetchJson(url, schema);
  const again = makeClient(clock, undefined, cacheFolder).client;
  clock.timeMs += 13 * 3600_000;
  expect(await again.fetchJson(url, schema)).toEqual({ value: good, day: '2026-11-24' });
  expect({ sent: again.sent, asked: server.requests.length }).toEqual({ sent: 0, asked: 2 });
  clock.timeMs += 13 * 3600_000;
  expect((await again.fetchJson(url, schema)).day).toBe('2026-11-25');
  expect(server.requests.map(({ headers }) => headers['user-agent'])).toEqual(['me', 'me', 'me']);
});

it('a damaged state is named, not overwritten', async () => {
  const { cacheFolder, client } = makeClient(new FakeClock());
  client.save();
  const file = join(cacheFolder, 'state.json');
  expect(existsSync(file)).toBe(true);
  writeFileSync(file, '{');
  expect(() => makeClient(new FakeClock(), undefined, cacheFolder)).toThrow(/state\.json is damaged: delete it/);
});
