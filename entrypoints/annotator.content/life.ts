/**
 * How long this script may live. A browser does not tell a content script that its extension was reloaded or removed: it takes
 * the script's `runtime.id` away and leaves the marks painted, so the id is looked at.
 */
import { browser } from 'wxt/browser';

/** Picked: marks that outlive the extension by so much disturb nobody. */
const LOOK_MS = 2_000;

/** Scripts of one extension share this world, which the page cannot see; a newer annotator ends an older one. */
const KEY = Symbol.for('dramatis.annotator');

/** Aborts when the extension is gone or another annotator takes over. */
export function startLife(): AbortController {
  const world = globalThis as { [KEY]?: AbortController };
  world[KEY]?.abort();
  const life = new AbortController();
  world[KEY] = life;
  const timer = setInterval(() => {
    if (browser.runtime?.id === undefined) life.abort();
  }, LOOK_MS);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  return life;
}
