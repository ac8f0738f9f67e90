/**
 * The one client of the live refresh: says who asks, keeps to a source's limits, waits when told to, keeps each answer on disk.
 *
 * One request at a time: no source of ours needs more, and some forbid it. What comes back is `unknown` until a schema has read it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../lib/base/app-error';
import { z } from '../../lib/model/schema';
import { RefreshError } from './refresh-error';
import { loadState, replaceFile, saveState, type State } from './state';

/** At most `count` requests within any `windowMs`. */
export interface Limit {
  readonly count: number;
  readonly windowMs: number;
}

/** Passed in, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export interface ClientOptions {
  readonly source: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: readonly Limit[];
  /** Of this source alone: answers and `state.json`. */
  readonly cacheFolder: string;
  readonly clock: Clock;
  /** Takes a line for the maintainer. */
  readonly say: (line: string) => void;
}

/** What a source said, and the day on which it did. */
export interface Answer<T> {
  readonly value: T;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** Answers younger than this are not asked for again; picked: a refresh that is repeated on a day costs the sources nothing. */
const KEPT_MS = 24 * 3600_000;
/** Longer waits end the run, which can be taken up later; picked. */
const LONGEST_WAIT_MS = 3600_000;
/** Pauses between the attempts of one request; one attempt more than pauses. */
const BACK_OFF_MS = [2_000, 8_000, 30_000];
/** When a source says 429 or 503 without saying how long. */
const UNTOLD_WAIT_MS = 60_000;
const TIMEOUT_MS = 60_000;

const keptSchema = z.object({ at: z.number(), json: z.unknown(), url: z.string() });

/** @see ClientOptions */
export class Client {
  readonly state: State;
  private readonly stateFile: string;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ClientOptions) {
    this.stateFile = join(options.cacheFolder, 'state.json');
    this.state = loadState(this.stateFile);
  }

  /** Writes `state` to disk. */
  save(): void {
    saveState(this.stateFile, this.state);
  }

  /** Requests that were really sent since the client was made. */
  sent = 0;

  /**
   * Reads JSON from a source, or from disk when it was read within a day.
   *
   * @throws {RefreshError} `skip` when this answer cannot be had or has another shape, `stop` when no further one can be had now
   */
  async fetchJson<T>(url: string, schema: z.ZodMiniType<T>): Promise<Answer<T>> {
    // Behind whatever is under way, also behind a failure: it has its own listener.
    const turn = this.last.then(() => this.keptOrFetched(url));
    this.last = turn.catch(() => undefined);
    const { at, json } = await turn;
    const parsed = schema.safeParse(json);
    if (parsed.success) return { value: parsed.data, day: new Date(at).toISOString().slice(0, 10) };
    throw new RefreshError('skip', `${url}: the answer has another shape, ${describe(parsed.error.issues)}: look at ${this.fileOf(url)} and mend the schema in data/refresh`); // prettier-ignore
  }

  private async keptOrFetched(url: string): Promise<z.infer<typeof keptSchema>> {
    const file = this.fileOf(url);
    const kept = existsSync(file) ? keptSchema.safeParse(parseJson(readFileSync(file, 'utf8'))) : undefined;
    if (kept?.success && this.options.clock.now() - kept.data.at < KEPT_MS) return kept.data;
    const json = await this.request(url);
    const fresh = { at: this.options.clock.now(), json, url };
    replaceFile(file, JSON.stringify(fresh));
    return fresh;
  }

  private fileOf(url: string): string {
    return join(this.options.cacheFolder, `${createHash('sha256').update(url).digest('hex').slice(0, 24)}.json`);
  }

  private async request(url: string): Promise<unknown> {
    for (const pauseMs of [...BACK_OFF_MS, undefined]) {
      await this.wait();
      const outcome = await this.attempt(url);
      if ('json' in outcome) return outcome.json;
      const { fault, then, waitMs = pauseMs ?? 0 } = outcome;
      if (waitMs > 0) this.state.notBefore = this.options.clock.now() + waitMs;
      this.save();
      if (outcome.final || pauseMs === undefined) throw new RefreshError(then, `${url}: ${fault}`);
      this.options.say(`  ${fault}; trying again (${url})`);
    }
    throw new Error('unreachable: the last attempt returns or throws');
  }

  /** Until limits and the source's own word allow a request; then counts it. */
  private async wait(): Promise<void> {
    const { clock, limits, say, source } = this.options;
    const { requests, notBefore } = this.state;
    const free = limits.map(({ count, windowMs }) => (requests.at(-count) ?? -Infinity) + windowMs);
    const waitMs = Math.max(notBefore, ...free) - clock.now();
    if (waitMs > LONGEST_WAIT_MS) {
      const time = new Date(clock.now() + waitMs).toISOString().slice(0, 16);
      throw new RefreshError(
        'stop',
        `${source} takes no more requests until ${time}Z: run the same command again then`,
      );
    }
    if (waitMs > 5_000) say(`  waiting ${Math.ceil(waitMs / 1000)} s, as ${source} asks`);
    if (waitMs > 0) await clock.sleep(waitMs);
    requests.push(clock.now());
    requests.splice(0, requests.length - Math.max(...limits.map(({ count }) => count)));
    this.sent++;
    this.save();
  }

  private async attempt(url: string): Promise<Outcome> {
    const { clock, headers } = this.options;
    let response: Response;
    try {
      response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    } catch (error) {
      return { fault: `no answer (${reasonOf(error)}): look at the network, then run the same command again`, then: 'stop' }; // prettier-ignore
    }
    if (!response.ok) {
      await response.body?.cancel();
      return faultOf(response, clock.now());
    }
    try {
      return { json: JSON.parse(await response.text()) as unknown };
    } catch (error) {
      return { fault: `the answer breaks off or is no JSON (${reasonOf(error)}): try this record again later`, then: 'skip' }; // prettier-ignore
    }
  }
}

type Outcome =
  | { readonly json: unknown }
  | { readonly fault: string; readonly then: 'skip' | 'stop'; readonly waitMs?: number; readonly final?: true };

function faultOf({ status, headers }: Response, nowMs: number): Outcome {
  if (status === 429 || status === 503) {
    const waitMs = retryAfterMs(headers.get('retry-after'), nowMs);
    return { fault: `${status}, it asks for ${Math.ceil(waitMs / 1000)} s of rest: run the same command again later`, then: 'stop', waitMs }; // prettier-ignore
  }
  if (status >= 500) return { fault: `${status}, its own fault: try this record again later`, then: 'skip' };
  if (status === 401 || status === 403)
    return { fault: `${status}, refused: look at DRAMATIS_CONTACT and the token; EDGAR blocks for ten minutes whoever asks too fast; then run the same command again`, then: 'stop', final: true }; // prettier-ignore
  if (status === 404 || status === 410)
    return { fault: `${status}, not there: check the id in the record`, then: 'skip', final: true };
  return { fault: `${status}, an answer that this client does not know`, then: 'skip', final: true };
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function retryAfterMs(value: string | null, nowMs: number): number {
  const ms = value === null ? NaN : /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - nowMs;
  return Number.isNaN(ms) ? UNTOLD_WAIT_MS : Math.max(ms, 0);
}

/** The first fault; of alternatives the first one's, which is the usual shape. */
function describe([issue]: readonly z.core.$ZodIssue[], path: readonly PropertyKey[] = []): string {
  if (!issue) return 'in an unknown place';
  const here = [...path, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors[0]?.length) return describe(issue.errors[0], here);
  return `at "${here.join('.')}" (${issue.message})`;
}

/** `fetch` says "fetch failed"; why stands in the cause. */
function reasonOf(error: unknown): string {
  return messageOf(error instanceof Error && error.cause !== undefined ? error.cause : error);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A damaged answer on disk is as good as none: it is asked for again.
    return undefined;
  }
}
