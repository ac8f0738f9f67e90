/**
 * Loads, saves and watches the reader's settings in `storage.local`, which is the truth.
 *
 * A store that cannot be read falls back to the defaults; its bytes are kept under `BROKEN_KEY` so that nothing is lost.
 */
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '../model/settings';

const KEY = 'settings';
/** Where a store that broke the schema is kept, as it was. */
export const BROKEN_KEY = 'settings-broken';

/** The settings, and whether the stored ones had to be set aside. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly broken: boolean;
}

/** Reads the settings. Never throws: a reader with a broken store still gets a working extension. */
export async function loadSettings(): Promise<LoadedSettings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return parseSettings(stored);
}

/** Saves a change on top of what is stored now. A broken store is set aside first. */
export async function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { settings, broken } = parseSettings(stored);
  if (broken) await browser.storage.local.set({ [BROKEN_KEY]: stored });
  const changed = settingsSchema.parse({ ...settings, ...change });
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

/** Calls `onChange` with the new settings whenever any page of the extension saves them, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) onChange(parseSettings(changes[KEY]?.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  // A script that outlives its extension has no storage any more, and no events to be freed from.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener), { once: true });
}

/** Whether the reader wants Dramatis on a host. */
export function isSiteOn(settings: Settings, host: string): boolean {
  return !settings.sitesOff.includes(host.toLowerCase());
}

/** The change that turns a host on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Pick<Settings, 'sitesOff'> {
  const others = settings.sitesOff.filter((site) => site !== host.toLowerCase());
  return { sitesOff: on ? others : [...others, host.toLowerCase()].sort() };
}

function parseSettings(stored: unknown): LoadedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, broken: false };
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? { settings: parsed.data, broken: false } : { settings: DEFAULT_SETTINGS, broken: true };
}
