/** A server on this machine that plays a source, a clock that nobody waits for, and a dataset on disk in a temporary folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readSourceFiles } from '@/data/read-files';
import type { Clock } from '@/data/refresh/client';
import type { Proposal } from '@/data/refresh/proposal';
import { runRefresh, type RunOptions, type RunResult } from '@/data/refresh/run';
import { sampleFiles, toSourceFiles, type JsonRecord } from '../../lib/dataset/sample';

/** A body, or an answer that is out of the ordinary. `cut` ends the connection within the body, `dead` before any answer. */
export type Play = object | { readonly status: number; readonly headers?: Record<string, string> } | 'cut' | 'dead' | 'no json'; // prettier-ignore

export interface PlayedSource {
  readonly base: string;
  /** By path with query; a list is played one a request, its last one for ever. What has no entry is 404. */
  readonly plays: { [path: string]: Play | readonly Play[] };
  readonly requests: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** The most requests that were open at the same time. */
  mostAtOnce: number;
}

/** Ends with the test. */
export async function playSource(plays: PlayedSource['plays']): Promise<PlayedSource> {
  const counts = new Map<string, number>();
  let open = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    played.requests.push({ path, headers: request.headers });
    played.mostAtOnce = Math.max(played.mostAtOnce, ++open);
    response.on('close', () => open--);
    const entry = played.plays[path];
    const list = Array.isArray(entry) ? entry : [entry];
    const at = counts.get(path) ?? 0;
    counts.set(path, at + 1);
    const play: Play = list[Math.min(at, list.length - 1)] ?? { status: 404 };
    if (play === 'dead') request.socket.destroy();
    else if (play === 'no json') response.end('<html>');
    else if (play === 'cut') {
      response.writeHead(200, { 'content-length': 1000 }).write('{"half":');
      setTimeout(() => request.socket.destroy(), 5);
    } else if (typeof play === 'object' && 'status' in play && typeof play.status === 'number')
      response.writeHead(play.status, 'headers' in play ? play.headers : {}).end('{}');
    else response.end(JSON.stringify(play));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const played: PlayedSource = { base: `http://127.0.0.1:${port}`, plays, requests: [], mostAtOnce: 0 };
  return played;
}

/** Starts at noon of the sample's day; `sleep` moves it on. */
export class FakeClock implements Clock {
  timeMs = Date.UTC(2026, 10, 24, 12);
  readonly slept: number[] = [];

  now(): number {
    return this.timeMs;
  }

  async sleep(ms: number): Promise<void> {
    this.slept.push(ms);
    this.timeMs += ms;
  }
}

/** Ends with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-refresh-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The sample dataset on disk, and runs over it. */
export class Workplace {
  readonly folder = temporaryFolder();
  readonly clock = new FakeClock();
  readonly said: string[] = [];

  constructor(change: (files: { [path: string]: JsonRecord }) => void = () => {}) {
    const files = sampleFiles();
    change(files);
    for (const { path, text } of toSourceFiles(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  run(source: string, base: string, more: Partial<RunOptions> = {}): Promise<RunResult> {
    return runRefresh({
      source,
      base,
      only: [],
      files: readSourceFiles(this.folder),
      proposalsFolder: join(this.folder, 'proposals'),
      cacheFolder: join(this.folder, 'cache'),
      environment: { DRAMATIS_CONTACT: 'me@example.com', COURTLISTENER_TOKEN: 'secret' },
      clock: this.clock,
      say: (line) => this.said.push(line),
      ...more,
    });
  }

  pathOf(source: string, id: string): string {
    return join(this.folder, 'proposals', source, `${id}.json`);
  }
}

/** The lines of a proposal without their pages. */
export function linesOf({ changes, conflicts, notes }: Proposal): { [list: string]: readonly string[] } {
  const texts = (lines: Proposal['changes']): readonly string[] => lines.map(({ text }) => text);
  return { changes: texts(changes), conflicts: texts(conflicts), notes: texts(notes) };
}
