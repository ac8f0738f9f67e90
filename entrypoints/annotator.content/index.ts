/** The script on articles: connects the page, the background and the reader, and ends with the site's being switched off. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { messageOf } from '@/lib/base/app-error';
import { toAnnotator } from '@/lib/messages/annotator-protocol';
import { listen } from '@/lib/messages/listen';
import type { PageState } from '@/lib/messages/protocol';
import type { Settings } from '@/lib/model/settings';
import { isSiteOn, loadSettings, watchSettings } from '@/lib/settings/settings';
import { annotatePage, type Annotation } from './annotation';
import { forgetCardScript } from './card-script';
import { startCards, type Cards } from './cards';
import { startLife } from './life';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  async main() {
    const life = startLife();
    forgetCardScript();
    const { signal } = life;
    let running: { readonly annotation: Annotation; readonly cards: Cards; readonly end: AbortController } | undefined;
    let problem: string | undefined;

    const stop = (): void => {
      running?.end.abort();
      running = undefined;
    };
    const fail = (error: unknown): void => {
      stop();
      // The extension was reloaded below us: nobody is there to be told.
      if (signal.aborted || !browser.runtime?.id) return life.abort();
      if (problem === undefined) console.warn('Dramatis:', messageOf(error));
      problem = messageOf(error);
    };
    const start = (settings: Settings): void => {
      const end = new AbortController();
      const annotation = annotatePage({
        settings,
        signal: end.signal,
        fail,
        changed: () => running?.cards.mentionsChanged(),
      });
      running = { annotation, cards: startCards(annotation, end.signal), end };
    };
    const follow = (settings: Settings): void => {
      if (!isSiteOn(settings, location.hostname)) return stop();
      if (running) running.annotation.follow(settings);
      else if (problem === undefined) start(settings);
    };

    signal.addEventListener('abort', stop);
    watchSettings(follow, signal);
    // Storage events do not reach a page in the back/forward cache.
    window.addEventListener('pageshow', async ({ persisted }) => persisted && follow((await loadSettings()).settings), {
      signal,
    });
    listen(
      toAnnotator,
      {
        pageState: () => running?.annotation.state() ?? stateOf(problem),
        annotateNow: async () => {
          stop();
          problem = undefined;
          follow((await loadSettings()).settings);
          return {};
        },
        showMention: ({ entity }) => (running?.cards.showNext(entity), {}),
        stepMention: ({ direction }) => (running?.cards.step(direction), {}),
      },
      signal,
    );
    follow((await loadSettings()).settings);
  },
});

function stateOf(problem: string | undefined): PageState {
  const nothing = { cast: [], truncated: false };
  return problem === undefined ? { state: 'idle', ...nothing } : { state: 'failed', problem, ...nothing };
}
