/**
 * `npm start`: everything that is missing is set up, then a browser opens the demo articles with Dramatis on.
 *
 *     npm start -- [--headless] [--browser chromium|firefox]
 *
 * `--headless` is meant for machines without a display and is chosen there by itself: it prints what was found, and ends.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER_KINDS } from './browsers.mjs';
import { build, findBrowsers, giveUp, installPackages, SetupError } from './setup.mjs';

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

try {
  const { headless, wanted } = readArguments();
  installPackages();
  const found = findBrowsers(wanted, 'any');
  const kind = wanted.find((candidate) => found[candidate]);
  if (!kind) throw new SetupError('no browser');
  build([kind]);
  const [tsx, script] = ['../../node_modules/tsx/dist/cli.mjs', './demo.ts'].map(pathOf);
  const { status } = spawnSync(process.execPath, [tsx ?? '', script ?? '', kind, headless ? 'headless' : 'window'], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  giveUp(error);
}

/** @returns {{ headless: boolean, wanted: readonly BrowserKind[] }} */
function readArguments() {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean', default: false }, browser: { type: 'string' } },
  });
  const wanted = BROWSER_KINDS.filter((kind) => values.browser === undefined || values.browser === kind);
  if (wanted.length === 0)
    throw new SetupError(`--browser: expected ${BROWSER_KINDS.join(' or ')}, got "${values.browser}"`);
  const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return { headless: values.headless || noDisplay, wanted };
}

/** @param {string} path */
function pathOf(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
