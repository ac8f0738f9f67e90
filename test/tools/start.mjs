/**
 * `npm start`: everything that is missing is set up, then a browser opens the demo articles with Dramatis on.
 *
 *     npm start -- [--headless] [--browser chromium|firefox]
 *
 * `--headless` is meant for machines without a display and is chosen there by itself: it prints what was found, and ends.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER_KINDS } from './browsers.mjs';
import { build, findBrowsers, giveUp, installPackages } from './setup.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

try {
  const { headless, wanted } = readArguments();
  installPackages();
  const found = findBrowsers(wanted, 'any');
  const kind = wanted.find((candidate) => found[candidate]);
  if (!kind) throw new SetupError('no browser');
  build([kind]);
  const demo = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/tools/demo.ts', kind, headless ? 'headless' : 'window'],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      stdio: 'inherit',
    },
  );
  demo.on('exit', (code) => (process.exitCode = code ?? 1));
  // Ctrl-C reaches the demo too, which closes its browser; we wait for it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => undefined);
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
