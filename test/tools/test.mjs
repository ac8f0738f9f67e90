/**
 * `npm test`: everything that is missing is set up, then all checks run, and the end-to-end tests in both browsers.
 *
 *     npm test -- [--no-check]
 *
 * `--no-check` is for those who have just run `npm run check`. Ends with one line, "N passed, N failed": a check counts as one.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER_KINDS } from './browsers.mjs';
import { build, findBrowsers, giveUp, installPackages } from './setup.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESULTS = join(ROOT, '.cache/e2e.json');

try {
  const { values } = parseArgs({ options: { 'no-check': { type: 'boolean', default: false } } });
  installPackages();
  const checks = values['no-check'] ? { passed: 0, failed: 0 } : await check();
  findBrowsers(BROWSER_KINDS, 'all');
  build(BROWSER_KINDS);
  const tests = await endToEnd();
  const failed = checks.failed + tests.failed;
  console.log(`${checks.passed + tests.passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  giveUp(error);
}

/** @returns {Promise<Count>} its steps, as it prints them */
async function check() {
  console.log('… check: format, types, lint, layers, data, unit and property tests (under a minute)');
  const { code, output } = await run(['test/tools/check.mjs']);
  const count = (/** @type {RegExp} */ mark) => output.match(mark)?.length ?? 0;
  return atLeast({ passed: count(/^✓/gm), failed: count(/^✗/gm) }, code);
}

/** @returns {Promise<Count>} its tests */
async function endToEnd() {
  console.log('… end to end in Chromium and Firefox (a few minutes)');
  rmSync(RESULTS, { force: true });
  const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${RESULTS}`];
  const { code } = await run([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/config/vitest.e2e.config.ts',
    ...reporters,
  ]);
  if (!existsSync(RESULTS)) return atLeast({ passed: 0, failed: 0 }, code);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8'));
  return atLeast({ passed: numPassedTests, failed: numFailedTests }, code);
}

/**
 * A step that fails without a failed test, or passes without a test, has failed all the same.
 *
 * @param {Count} count
 * @param {number} code
 * @returns {Count}
 */
function atLeast({ passed, failed }, code) {
  return { passed, failed: code !== 0 || passed === 0 ? Math.max(1, failed) : failed };
}

/**
 * Runs a script, showing what it prints.
 *
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(args) {
  const startMs = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      output += part;
      process.stdout.write(part);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      console.log(`  done in ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
      resolve({ code: code ?? 1, output });
    });
  });
}
