/** Measures one contender in a process or page of its own, so that none warms or litters the place for another. */
import { CONTENDERS, type Contender, type ContenderName, type Search } from './contenders';

/** What a measurement needs; no file and no network, so that it runs in Node and in a page alike. */
export interface Task {
  readonly contender: ContenderName;
  readonly names: readonly string[];
  readonly index: ArrayBuffer;
  readonly texts: readonly { readonly label: string; readonly lang: string; readonly text: string }[];
  /** Bytes in use after a collection of garbage, where that can be asked. */
  readonly usedBytes?: (() => number) | undefined;
}

export interface Figures {
  readonly buildMs?: number;
  /** First time, and after that. */
  readonly loadMs?: readonly [cold: number, warm: number];
  readonly storedBytes?: number;
  readonly heapBytes?: number;
  /** First search of all, on the first text. */
  readonly firstMs: number;
  /** Median of a warm search, by label of the text. */
  readonly hotMs: Readonly<Record<string, number>>;
  readonly found: Readonly<Record<string, number>>;
}

/** Searching goes on for about so long a text. */
const ENOUGH_MS = 600;
const MOST_RUNS = 60;
const LEAST_RUNS = 5;

export function measure({ contender, names, index, texts, usedBytes }: Task): Figures {
  const { build, load }: Contender = CONTENDERS[contender];
  const before = usedBytes?.() ?? 0;
  let search: Search = () => 0;
  let stored: ArrayBuffer | string = index;
  let buildMs: number | undefined;
  let heapBytes: number | undefined;
  if (build) {
    let built = { search } as ReturnType<NonNullable<Contender['build']>>;
    buildMs = time(() => (built = build(names)));
    search = built.search;
    heapBytes = usedBytes && usedBytes() - before;
    if (built.save) stored = built.save();
  }
  let loadMs: [number, number] | undefined;
  if (load) {
    const cold = time(() => (search = load(stored)));
    heapBytes ??= usedBytes && usedBytes() - before + index.byteLength;
    loadMs = [cold, hot(() => load(stored), ENOUGH_MS / 4)];
  }
  const [first] = texts;
  const firstMs = first ? time(() => search(first.text, first.lang)) : 0;
  return {
    ...(buildMs === undefined ? {} : { buildMs }),
    ...(loadMs === undefined ? {} : { loadMs }),
    ...(load ? { storedBytes: typeof stored === 'string' ? stored.length : stored.byteLength } : {}),
    ...(heapBytes === undefined ? {} : { heapBytes }),
    firstMs,
    hotMs: Object.fromEntries(texts.map(({ label, lang, text }) => [label, hot(() => search(text, lang), ENOUGH_MS)])),
    found: Object.fromEntries(texts.map(({ label, lang, text }) => [label, search(text, lang)])),
  };
}

/** Median of the second half of many runs: the first are the compiler's. */
function hot(work: () => unknown, enoughMs: number): number {
  const times: number[] = [];
  for (let sum = 0; times.length < LEAST_RUNS || (sum < enoughMs && times.length < MOST_RUNS);) {
    const ms = time(work);
    times.push(ms);
    sum += ms;
  }
  const warm = times.slice(times.length >> 1).sort((a, b) => a - b);
  return warm[warm.length >> 1] ?? 0;
}

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
