/**
 * `npm run check`: everything that must hold before a commit. Needs no browser and nothing prepared.
 *
 * Steps run two at a time; what a step printed is shown when it fails. The list below is the whole of it.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LINTED = 'lib components entrypoints data test wxt.config.ts';

/** In order of start, the long ones first: the commands of a step run one after the other. */
const STEPS = {
  // The release and `.wxt` are part of the types, and are made anew so that a fresh clone is checked like an old one.
  types: ['tsx data/build.ts', 'wxt prepare', 'tsc --noEmit'],
  // One process for all files: half the time of one for each (24 against 42 seconds of processor for 31 files).
  tests: ['vitest run --config test/config/vitest.config.ts --reporter dot --no-isolate'],
  format: ['prettier --check --log-level warn .'],
  lint: [`oxlint --config test/config/oxlint.json --deny-warnings ${LINTED}`],
  layers: ['tsx test/config/check-layers.ts'],
  data: ['tsx data/check.ts'],
};
/** As many as the smallest machine we care for has cores. */
const AT_ONCE = 2;

const waiting = Object.entries(STEPS);
const failed = [];
const begun = Date.now();
await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(failed.length === 0 ? `all well in ${seconds(begun)}` : `failed: ${failed.join(', ')} (${seconds(begun)})`);
if (failed.length > 0) process.exitCode = 1;

async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const [name, commands] = step;
    const start = Date.now();
    const { ok, output } = await runAll(commands);
    console.log(`${ok ? '✓' : '✗'} ${name.padEnd(8)} ${seconds(start)}`);
    if (ok) continue;
    failed.push(name);
    console.log(output.trimEnd());
  }
}

async function runAll(commands) {
  let output = '';
  for (const command of commands) {
    const { code, text } = await run(command);
    output += `> ${command}\n${text}`;
    if (code !== 0) return { ok: false, output };
  }
  return { ok: true, output };
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
