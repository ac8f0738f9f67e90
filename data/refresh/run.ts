/** One run over the records that a source knows: reads, writes proposals, counts, and can be taken up where it stopped. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../lib/dataset/check';
import { recordSchema } from '../../lib/model/record';
import { sortedJson } from '../sorted-json';
import { Client, type Clock } from './client';
import { courtlistener } from './courtlistener';
import { edgar } from './edgar';
import { gleif } from './gleif';
import { Draft, summaryOf } from './proposal';
import { RefreshError } from './refresh-error';
import { replaceFile } from './state';
import type { RefreshSource } from './source';
import { wikidata } from './wikidata';

/** By the name that the command takes. */
export const SOURCES: Readonly<Record<string, RefreshSource>> = { courtlistener, edgar, gleif, wikidata };

/** The free tier of CourtListener takes days for all lawsuits; what is older was checked too long ago. Picked. */
const TAKEN_UP_MS = 7 * 24 * 3600_000;

export interface RunOptions {
  readonly source: string;
  /** Ids; empty for every record that the source knows. */
  readonly only: readonly string[];
  readonly files: readonly SourceFile[];
  readonly proposalsFolder: string;
  readonly cacheFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly say: (line: string) => void;
  /** Where the source answers, if not at its own address. */
  readonly base?: string;
}

export interface RunResult {
  /** Ids with a proposal. */
  readonly proposed: readonly string[];
  /** Records that could not be read; the others were. */
  readonly skipped: readonly { readonly id: string; readonly message: string }[];
}

/** @throws {RefreshError} `stop` when the run ended early; the same call goes on where it stopped */
export async function runRefresh(options: RunOptions): Promise<RunResult> {
  const { files, source: name, say, clock, proposalsFolder } = options;
  const source = SOURCES[name];
  if (!source) throw new RefreshError('stop', `"${name}" is no source: choose ${Object.keys(SOURCES).join(', ')}`);
  const client = makeClient(options, source);
  const loaded = files.map((file) => ({ file, record: recordSchema.parse(JSON.parse(file.text)) }));
  const records = loaded.map(({ record }) => record);
  const known = loaded.filter(({ record }) => source.covers(record));
  const strangers = options.only.filter((id) => !known.some(({ record }) => record.id === id));
  if (strangers.length > 0) throw new RefreshError('stop', `${name} does not know ${strangers.join(', ')}: check the name, and add the id in the source to the record's "ids"`); // prettier-ignore
  const asked = known.filter(({ record }) => options.only.length === 0 || options.only.includes(record.id));

  const begun = clock.now();
  const full = options.only.length === 0;
  const { state } = client;
  // Chosen records are few, and their answers are kept: only a full run is worth taking up, and no run of the other week.
  if (full && !(state.run && begun - state.run.begun < TAKEN_UP_MS)) state.run = { begun, done: [] };
  const done = full ? (state.run?.done ?? []) : [];
  if (done.length > 0) say(`going on after ${done.length} of ${asked.length}`);

  const read = source.reader({ client, base: options.base ?? source.base, records, full });
  const proposed: string[] = [];
  const skipped: { id: string; message: string }[] = [];
  for (const [at, { file, record }] of asked.entries()) {
    const path = join(proposalsFolder, name, `${record.id}.json`);
    let outcome = 'done before';
    if (!done.includes(record.id)) {
      const draft = new Draft(record, file);
      try {
        await read(draft);
        const proposal = draft.finish();
        // What was proposed earlier and is so no more must not wait to be accepted.
        if (proposal) replaceFile(path, sortedJson(proposal));
        else rmSync(path, { force: true });
        outcome = proposal ? summaryOf(proposal) : 'nothing new';
        done.push(record.id);
        client.save();
      } catch (error) {
        if (!(error instanceof RefreshError) || error.code === 'stop') throw error;
        skipped.push({ id: record.id, message: error.message });
        outcome = 'skipped';
      }
    }
    if (existsSync(path)) proposed.push(record.id);
    const minutes = Math.max(clock.now() - begun, 1) / 60_000;
    say(`${at + 1}/${asked.length} ${record.id}: ${outcome} (${client.sent} requests, ${Math.round(client.sent / minutes)} a minute)`); // prettier-ignore
  }
  if (full) delete state.run;
  client.save();
  return { proposed, skipped };
}

function makeClient({ source: name, environment, cacheFolder, clock, say }: RunOptions, source: RefreshSource): Client {
  const contact = environment['DRAMATIS_CONTACT'] ?? '';
  if (!/@|^https:/.test(contact)) throw new RefreshError('stop', 'DRAMATIS_CONTACT is not set: the sources want to know whom to write to, so set it to your mail address'); // prettier-ignore
  const headers: Record<string, string> = { accept: 'application/json', 'user-agent': `Dramatis-refresh/1.0 (${contact})` }; // prettier-ignore
  if (source.token) {
    const token = environment[source.token.variable];
    if (!token) throw new RefreshError('stop', `${source.token.variable} is not set: ${source.token.where}`);
    headers['authorization'] = source.token.header(token);
  }
  return new Client({ source: name, headers, limits: source.limits, cacheFolder: join(cacheFolder, name), clock, say });
}
