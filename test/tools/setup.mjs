/**
 * Brings a fresh machine to where the project runs: packages, browsers, builds. Each is done only when it is missing or older than
 * what it is made of. Plain Node, so that `npm start` and `npm test` need nothing before them; run by itself it prepares for `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_KINDS, canInstallBrowsers, findBrowser, howToGet, installBrowsers } from './browsers.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */
/** @typedef {Partial<Record<BrowserKind, string>>} FoundBrowsers */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the builds are made of. */
const SOURCES = ['components', 'data', 'entrypoints', 'lib', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'];

/** The folder of each browser's build. */
export const BUILDS = { chromium: join(ROOT, '.output/chrome-mv3'), firefox: join(ROOT, '.output/firefox-mv3') };

/** Installs what package-lock.json names, unless just that is installed. */
export function installPackages() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20)
    throw new SetupError(`Node 20 or newer is needed, this is ${process.versions.node}: see https://nodejs.org`);
  if (hasPackages()) return;
  step('packages: npm ci (about half a minute)', () => {
    // Under npm its own program is known, which spares the search for npm.cmd on Windows.
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    run(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args);
  });
}

/**
 * Finds the browsers and installs by apt what is missing, where that may be done.
 *
 * @param {readonly BrowserKind[]} wanted
 * @param {'all' | 'any'} need whether one of them is enough
 * @returns {FoundBrowsers}
 * @throws {SetupError} with the sentence how to get what is still missing
 */
export function findBrowsers(wanted, need) {
  const search = () => wanted.filter((kind) => !findBrowser(kind));
  const isEnough = (/** @type {readonly BrowserKind[]} */ missing) =>
    missing.length === 0 || (need === 'any' && missing.length < wanted.length);
  let missing = search();
  if (!isEnough(missing) && canInstallBrowsers()) {
    const kinds = need === 'any' ? missing.slice(0, 1) : missing;
    step(`browsers: apt-get install ${kinds.join(' and ')} (about half a minute each)`, () => installBrowsers(kinds));
    missing = search();
  }
  if (!isEnough(missing)) throw new SetupError(missing.map(howToGet).join('\n'));
  return Object.fromEntries(wanted.map((kind) => [kind, findBrowser(kind)]));
}

/**
 * Compiles the dataset and builds the extension, unless the builds are newer than all sources.
 *
 * @param {readonly BrowserKind[]} kinds
 */
export function build(kinds) {
  const newest = Math.max(...SOURCES.map((source) => newestChangeMs(join(ROOT, source))));
  const stale = kinds.filter((kind) => builtAtMs(kind) < newest);
  if (stale.length === 0) return;
  // A change that is saved while the build runs is newer than the build.
  const startMs = Date.now();
  step('dataset: data:build', () => runTool('tsx/dist/cli.mjs', ['data/build.ts']));
  for (const kind of stale) {
    const args = kind === 'firefox' ? ['build', '-b', 'firefox', '--level', 'warn'] : ['build', '--level', 'warn'];
    step(`build: ${kind}`, () => runTool('wxt/bin/wxt.mjs', args));
    writeStamp(kind, startMs);
  }
}

/**
 * Says what is being done, and how long it took.
 *
 * @template T
 * @param {string} name
 * @param {() => T} work
 * @returns {T}
 */
function step(name, work) {
  const startMs = performance.now();
  console.log(`… ${name}`);
  const result = work();
  console.log(`  done in ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * @param {string} path below node_modules
 * @param {readonly string[]} args
 */
function runTool(path, args) {
  run(process.execPath, [join(ROOT, 'node_modules', path), ...args]);
}

/**
 * Prints the sentence of a failure that was foreseen; anything else is a bug and keeps its stack.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function giveUp(error) {
  const isForeseen =
    error instanceof SetupError || String(/** @type {{ code?: string }} */ (error).code).startsWith('ERR_PARSE_ARGS');
  console.error(isForeseen ? /** @type {Error} */ (error).message : error);
  process.exit(1);
}

/**
 * What a program prints is shown when it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) throw new SetupError(`${command}: ${error.message}`);
  if (status !== 0) throw new SetupError(`${stdout}${stderr}failed: ${[command, ...args].join(' ')}`);
}

/** Packages for other systems are optional and may be absent; all else must be there in its version, and nothing more. */
function hasPackages() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return (
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || (installed[path] ? installed[path].version === version : optional === true),
    ) && Object.keys(installed).every((path) => wanted[path])
  );
}

/**
 * @param {string} file
 * @returns {Readonly<Record<string, { version?: string, optional?: boolean }>> | undefined}
 */
function packagesOf(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/**
 * Folders count too: they change when a file of theirs goes away. What the build itself writes does not.
 *
 * @param {string} path
 * @returns {number}
 */
function newestChangeMs(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  if (path.endsWith('public')) return Math.max(...readdirSync(path).filter((name) => name !== 'release').map((name) => newestChangeMs(join(path, name)))); // prettier-ignore
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestChangeMs(join(path, name))));
}

/** @param {BrowserKind} kind */
function stampOf(kind) {
  return join(ROOT, '.cache', `built-${kind}`);
}

/** @param {BrowserKind} kind */
function builtAtMs(kind) {
  return existsSync(join(BUILDS[kind], 'manifest.json')) && existsSync(stampOf(kind))
    ? statSync(stampOf(kind)).mtimeMs
    : 0;
}

/**
 * @param {BrowserKind} kind
 * @param {number} startMs
 */
function writeStamp(kind, startMs) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(stampOf(kind), '');
  utimesSync(stampOf(kind), startMs / 1000, startMs / 1000);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    installPackages();
    findBrowsers(BROWSER_KINDS, 'all');
    build(BROWSER_KINDS);
  } catch (error) {
    giveUp(error);
  }
}
