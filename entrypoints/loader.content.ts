/**
 * The small script on every page. It asks: does the reader want Dramatis here, does the reader see this tab, is this an article?
 * Only then the annotator is injected, and the loader is done.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { messageOf } from '@/lib/base/app-error';
import { listen } from '@/lib/messages/listen';
import { loaderToBackground, toLoader } from '@/lib/messages/loader-protocol';
import { post } from '@/lib/messages/post';
import type { PageState } from '@/lib/messages/protocol';
import { isArticle } from '@/lib/page/is-article';
import { isSiteOn, loadSettings, watchSettings } from '@/lib/settings/settings';

/** Pages that build themselves with scripts are no articles yet when they are idle: looks after loading and after each navigation. */
const LOOKS_MS = [0, 1_000, 3_000];

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    if (!/html/.test(document.contentType)) return;
    const done = new AbortController();
    const { signal } = done;
    let problem: string | undefined;
    let timers: readonly ReturnType<typeof setTimeout>[] = [];
    let injecting: Promise<void> | undefined;

    const inject = (): Promise<void> =>
      (injecting ??= post(loaderToBackground, 'inject', {})
        .then(() => done.abort())
        .finally(() => (injecting = undefined)));
    const look = async (): Promise<void> => {
      if (document.hidden || signal.aborted || browser.runtime?.id === undefined) return;
      try {
        const { settings } = await loadSettings();
        if (isSiteOn(settings, location.hostname) && !signal.aborted && isArticle(document)) await inject();
      } catch (error) {
        // Told to the popup when it asks: the page's console is not ours.
        problem = messageOf(error);
      }
    };
    const lookAgain = (): void => {
      timers.forEach(clearTimeout);
      timers = LOOKS_MS.map((delay) => setTimeout(look, delay));
    };

    signal.addEventListener('abort', () => timers.forEach(clearTimeout));
    listen(toLoader, { pageState: () => stateOf(problem), annotateNow: async () => (await inject(), {}) }, signal);
    watchSettings(look, signal);
    document.addEventListener('visibilitychange', lookAgain, { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && lookAgain(), { signal });
    window.navigation?.addEventListener('navigatesuccess', lookAgain, { signal });
    lookAgain();
  },
});

function stateOf(problem: string | undefined): PageState {
  const nothing = { cast: [], truncated: false };
  return problem === undefined ? { state: 'idle', ...nothing } : { state: 'failed', problem, ...nothing };
}
