/**
 * `npm run check`: everything that must hold before a commit. Needs no browser and nothing prepared.
 *
 * Steps run two at a time; what a step printed is shown when it fails. The list below is the whole of it.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LINTED = 'lib components entrypoints data test wxt.config.ts';

/** First and one after the other: types and tests read what these write, and a fresh clone has none of it. */
const FIRST = { release: 'tsx data/build.ts', prepare: 'wxt prepare' };
/** In order of start, the long ones first. */
const STEPS = {
  // One process for all files: half the time of one for each (24 against 42 seconds of processor for 31 files).
  tests: 'vitest run --config test/config/vitest.config.ts --reporter dot --no-isolate',
  types: 'tsc --noEmit',
  format: 'prettier --check --log-level warn .',
  lint: `oxlint --config test/config/oxlint.json --deny-warnings ${LINTED}`,
  layers: 'tsx test/config/check-layers.ts',
  data: 'tsx data/check.ts',
};
/** As many as the smallest machine we care for has cores. */
const AT_ONCE = 2;

const failed = [];
const begun = Date.now();
await work(Object.entries(FIRST));
const rest = Object.entries(STEPS);
await Promise.all(Array.from({ length: AT_ONCE }, () => work(rest)));
console.log(failed.length === 0 ? `all well in ${seconds(begun)}` : `failed: ${failed.join(', ')} (${seconds(begun)})`);
if (failed.length > 0) process.exitCode = 1;

/** Does the steps that wait, until none is left. */
async function work(waiting) {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const [name, command] = step;
    const start = Date.now();
    const { code, text } = await run(command);
    console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(8)} ${seconds(start)}`);
    if (code === 0) continue;
    failed.push(name);
    console.log(`> ${command}\n${text.trimEnd()}`);
  }
}

/** Runs a program of node_modules/.bin; `code` is 1 too when it cannot be started. */
function run(command) {
  const [program, ...args] = command.split(' ');
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(`${ROOT}node_modules/.bin/${program}${windows ? '.cmd' : ''}`, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1' },
      shell: windows,
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
    child.on('error', (error) => resolve({ code: 1, text: `${text}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
