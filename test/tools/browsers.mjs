/** Finds the browsers of this machine, or gets them. Plain Node: it runs before any package is installed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SetupError } from './setup-error.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/**
 * What is known of each kind: the variable that overrides the search, the commands in order of preference, the places outside PATH,
 * the package of Debian, and where people get it.
 */
const KINDS = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    package: 'chromium',
    get: 'No Chromium, Chrome or Edge was found. Install one (https://www.google.com/chrome, or "apt-get install chromium"), or set CHROME_PATH to its program.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
    package: 'firefox-esr',
    get: 'No Firefox was found. Install it (https://www.firefox.com, or "apt-get install firefox-esr"), or set FIREFOX_PATH to its program.',
  },
};

/** In order of preference. */
export const BROWSER_KINDS = /** @type {const} */ (['chromium', 'firefox']);

/**
 * Looks where browsers usually are.
 *
 * @param {BrowserKind} kind
 * @returns {string | undefined} the path of the program
 * @throws {SetupError} when the variable for it names a file that is not there
 */
export function findBrowser(kind) {
  const { variable } = KINDS[kind];
  const named = process.env[variable];
  if (!named) return placesOf(kind).find(isProgram);
  if (!isProgram(named)) throw new SetupError(`${variable}: there is no program "${named}"`);
  return named;
}

/**
 * Whether this machine lets us install packages without asking anyone.
 *
 * @returns {boolean}
 */
export function canInstallBrowsers() {
  return process.platform === 'linux' && process.getuid?.() === 0 && inPath('apt-get').some(isProgram);
}

/**
 * Installs the kinds from the packages of Debian; one that has none is left out.
 *
 * @param {readonly BrowserKind[]} kinds
 */
export function installBrowsers(kinds) {
  apt(['update', '-qq']);
  for (const kind of kinds) apt(['install', '-y', '-qq', '--no-install-recommends', KINDS[kind].package]);
}

/**
 * One sentence that says how to get a browser.
 *
 * @param {BrowserKind} kind
 */
export function howToGet(kind) {
  return KINDS[kind].get;
}

/** @param {readonly string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync('apt-get', args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** @param {BrowserKind} kind */
function placesOf(kind) {
  const { commands, mac, windows } = KINDS[kind];
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        mac.map((place) => join(folder, place)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
        windows.map((place) => join(process.env[variable] ?? 'C:/Program Files', place)),
      );
    default:
      return commands.flatMap(inPath);
  }
}

/** @param {string} command */
function inPath(command) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

/** @param {string} path */
function isProgram(path) {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // A file that may not be run is no program: the answer, not a failure.
    return false;
  }
}
