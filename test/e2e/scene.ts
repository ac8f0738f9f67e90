/** What every end-to-end test stands on: a site, a reader in each browser, and the proof that nothing left the machine. */
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import type { PageState } from '@/lib/messages/protocol';
import { BROWSER_KINDS } from '../tools/browsers.mjs';
import { watchOutside, type Outside } from './outside';
import { startReader, type Reader, type ReaderOptions } from './reader';
import { openSite, type Site } from './site';
import type { Page } from 'puppeteer-core';

/** Of the extension's pages, where some of these functions run. */
declare const chrome: typeof extensionApi;

/** Its fields are set before the first test runs. */
export interface Scene {
  readonly kind: Reader['kind'];
  reader: Reader;
  site: Site;
  outside: Outside;
  /** A second reader with the same proxy; the test closes it. */
  startReader(options?: Omit<ReaderOptions, 'kind' | 'proxyPort'>): Promise<Reader>;
}

/**
 * Declares the tests once for each browser. After each of them tabs and settings are as they were, and no request has left for anywhere but
 * the site: neither from the page, nor from the extension.
 */
export function inEachBrowser(tests: (scene: Scene) => void): void {
  describe.each(BROWSER_KINDS)('%s', (kind) => {
    const scene = { kind } as Scene;
    scene.startReader = (options) => startReader({ ...options, kind, proxyPort: scene.outside.port });
    beforeAll(async () => {
      scene.site = await openSite();
      scene.outside = await watchOutside();
      scene.reader = await scene.startReader();
    });
    afterEach(async () => {
      const { browser, backstage } = scene.reader;
      await Promise.all((await browser.pages()).filter((tab) => tab !== backstage()).map((tab) => tab.close()));
      await backstage().evaluate(() => chrome.storage.local.clear());
      expect(scene.outside.hosts).toEqual([]);
    });
    afterAll(async () => {
      await scene.reader.close();
      scene.site.close();
      scene.outside.close();
    });
    tests(scene);
  });
}

/** Waits until the page's script says so. @throws {Error} when it fails, unless that is what is waited for */
export async function waitForState(reader: Reader, tab: Page, wanted: PageState['state']): Promise<PageState> {
  const endMs = performance.now() + 20_000;
  let state: PageState | undefined;
  while (performance.now() < endMs) {
    state = await reader.askState(tab);
    if (state?.state === wanted) return state;
    if (state?.state === 'failed') throw new Error(`the page's script failed: ${state.problem}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`expected the page to be "${wanted}", it is ${JSON.stringify(state?.state)}`);
}

/** Opens a page and waits for it to be marked. */
export async function openMarked({ reader }: Pick<Scene, 'reader'>, url: string, atStart?: () => void): Promise<Page> {
  const tab = await reader.open(url, atStart);
  await waitForState(reader, tab, 'marked');
  return tab;
}
