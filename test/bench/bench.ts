/**
 * `npm run bench`: our name finding beside other ways to find the same names in the same texts, in one run; `npm run bench:browser` the
 * same in Chromium. Two sizes, about two minutes; `-- --all` for 1,000 to 300,000 names and texts to a million words.
 *
 * Each measurement has its own process or page. What runs is bundled as the extension is. Read the ratios: times of a busy machine
 * are no times.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDataset } from '../tools/load-index';
import { CONTENDERS, type Contender, type ContenderName } from './contenders';
import type { Job } from './job';
import type { Figures } from './measure';
import { benchNames, indexOf } from './names';
import { startNode, startPage } from './runners';
import { LANG_OF, TEXT_KINDS, benchText } from './texts';

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, browser: { type: 'boolean', default: false } },
});
const SIZES = values.all ? [1000, 10_000, 100_000, 300_000] : [10_000, 100_000];
const GROWTH = values.all ? [1000, 10_000, 100_000, 1_000_000] : [1000, 10_000, 100_000];
const WORDS = 10_000;
/** Planted names are of the smallest size, so that each size finds the same. */
const PLANTED = 1000;
const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'bench');

const OURS: readonly ContenderName[] = ['Dramatis: candidates', 'Dramatis: fold, candidates, decision'];
const LOOP: ContenderName = 'bare loop: a hash a token';

type Row = readonly [size: number, contender: ContenderName, figures: Figures];

prepare();
const runner = values.browser ? await startPage(FOLDER) : await startNode(FOLDER);
const rows: Row[] = [];
try {
  console.log(
    `${runner.what}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ms, MB; ${WORDS} words a text`,
  );
  for (const size of SIZES) await compareAt(size);
  await showGrowth();
} finally {
  await runner.stop();
}
showRatios();

/** Names, indices and texts as files. */
function prepare(): void {
  mkdirSync(FOLDER, { recursive: true });
  const { records } = loadDataset();
  const names = benchNames(records, Math.max(...SIZES));
  const planted = names.slice(0, PLANTED);
  for (const size of SIZES) {
    writeFileSync(join(FOLDER, namesFile(size)), JSON.stringify(names.slice(0, size)));
    writeFileSync(join(FOLDER, indexFile(size)), new Uint8Array(indexOf(records, names.slice(0, size))));
  }
  for (const kind of TEXT_KINDS) writeFileSync(join(FOLDER, `${kind}.txt`), benchText(kind, WORDS, planted));
  for (const words of GROWTH) writeFileSync(join(FOLDER, `en-${words}.txt`), benchText('en', words, planted));
}

async function compareAt(size: number): Promise<void> {
  console.log(`\n${size} names`);
  printLine('', ['build', 'load cold', 'warm', 'stored', 'heap', 'first', 'en', 'mixed', 'found en', 'mixed']);
  for (const contender of Object.keys(CONTENDERS) as ContenderName[]) {
    const { noOffsets, nodeOnly }: Contender = CONTENDERS[contender];
    if (values.browser && nodeOnly) continue;
    const figures = await runner.run(jobOf(contender, size, TEXT_KINDS.toReversed()));
    rows.push([size, contender, figures]);
    const { buildMs, loadMs, storedBytes, heapBytes, firstMs, hotMs, found } = figures;
    const megabytes = (bytes: number | undefined): number | undefined => (bytes === undefined ? bytes : bytes / 1e6);
    printLine(noOffsets ? `${contender} (no offsets)` : contender, [
      buildMs,
      loadMs?.[0],
      loadMs?.[1],
      megabytes(storedBytes),
      megabytes(heapBytes),
      firstMs,
      hotMs['en'],
      hotMs['mixed'],
      String(found['en']),
      String(found['mixed']),
    ]);
  }
}

/** How our cost grows with the text. */
async function showGrowth(): Promise<void> {
  const size = 100_000;
  console.log(`\nms per 10,000 words of English, ${size} names, by words of the text`);
  printLine('', GROWTH.map(String));
  for (const contender of OURS) {
    const texts = GROWTH.map((words) => ({ label: String(words), lang: 'en', file: `en-${words}.txt` }));
    const { hotMs } = await runner.run({ ...jobOf(contender, size, []), texts });
    printLine(contender, GROWTH.map((words) => ((hotMs[words] ?? 0) / words) * 10_000)); // prettier-ignore
  }
}

function showRatios(): void {
  const most = Math.max(...SIZES);
  const [candidates, decision] = OURS;
  console.log('\nratios');
  printRatio('flashtext.js to candidates, en, 100k', of('flashtext.js', 100_000, 'en') / of(candidates, 100_000, 'en'));
  printRatio('Map to candidates, mixed, 100k', of('Map of first tokens', 100_000, 'mixed') / of(candidates, 100_000, 'mixed')); // prettier-ignore
  printRatio('mnemonist to candidates, mixed, 100k', of('mnemonist TrieMap of tokens', 100_000, 'mixed') / of(candidates, 100_000, 'mixed')); // prettier-ignore
  for (const kind of TEXT_KINDS) {
    printRatio(`bare loop to candidates, ${kind}, ${most}`, of(LOOP, most, kind) / of(candidates, most, kind));
    printRatio(`candidates at ${most} to ${SIZES[0]} names, ${kind}`, of(candidates, most, kind) / of(candidates, SIZES[0]!, kind)); // prettier-ignore
    printRatio(`decision included, ms, ${kind}, 100k`, of(decision, 100_000, kind));
  }
  const { heapBytes = NaN, storedBytes = NaN } = figuresOf(candidates, most);
  if (!values.browser) printRatio(`retained memory to file, ${most}`, heapBytes / storedBytes);
  printRatio(`bytes a name, whole file, ${most}`, storedBytes / most);
}

function jobOf(contender: ContenderName, size: number, kinds: readonly (keyof typeof LANG_OF)[]): Job {
  const texts = kinds.map((kind) => ({ label: kind, lang: LANG_OF[kind], file: `${kind}.txt` }));
  return { contender, names: namesFile(size), index: indexFile(size), texts };
}

function namesFile(size: number): string {
  return `names-${size}.json`;
}

function indexFile(size: number): string {
  return `names-${size}.bin`;
}

function figuresOf(contender: ContenderName | undefined, size: number): Partial<Figures> {
  return rows.find(([atSize, name]) => atSize === size && name === contender)?.[2] ?? {};
}

function of(contender: ContenderName | undefined, size: number, text: string): number {
  return figuresOf(contender, size).hotMs?.[text] ?? NaN;
}

function printRatio(label: string, value: number): void {
  console.log(`${label.padEnd(48)}${value.toFixed(2).padStart(8)}`);
}

function printLine(label: string, cells: readonly (number | string | undefined)[]): void {
  const texts = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : (cell ?? '-')).padStart(10));
  console.log(label.padEnd(38) + texts.join(''));
}
