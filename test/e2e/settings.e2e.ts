/** Popup and options: what the reader sets takes effect at once, stays, and is never lost. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { readExpected } from '../tools/pages';
import { findViolations } from './axe';
import { readMarks, waitForMarks } from './page-view';
import { inEachBrowser, openMarked, waitForState } from './scene';
import { articleHtml } from './site';

/** Of the extension's pages, where some of these functions run. */
declare const chrome: typeof extensionApi;

inEachBrowser((scene) => {
  const article = (): string => `${scene.site.origin}/en-news/`;
  const openPopup = (tab: Page): Promise<Page> => scene.reader.openPopup(tab);
  /** In Firefox the popup is a tab behind the article, where no pointer reaches it. */
  const click = (popup: Page, selector: string): Promise<void> =>
    popup.$eval(selector, (element) => (element as HTMLElement).click());

  describe('the site', () => {
    test('is switched off at once; after a reload nothing but the loader runs; and it comes back', async () => {
      const { reader } = scene;
      const tab = await openMarked(scene, article());
      const popup = await openPopup(tab);
      await click(popup, '[role=switch]');
      await expect.poll(() => readMarks(tab)).toEqual([]);

      await tab.reload();
      // The loader answers for itself; its last look comes after three seconds.
      await waitForState(reader, tab, 'idle');
      await new Promise((resolve) => setTimeout(resolve, 3_200));
      expect(await tab.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length)).toBe(0);
      await reader.tell(tab, 'stepMention', { direction: 1 }).then(
        () => expect.fail('the annotator answers'),
        () => undefined,
      );

      await click(popup, '[role=switch]');
      await waitForMarks(tab);
    });
  });

  describe('the popup', () => {
    test('lists the cast, and a click scrolls to a mention and lights it up', async () => {
      const tab = await openMarked(scene, article());
      const popup = await openPopup(tab);
      await popup.waitForFunction(() => document.querySelector('.cast') !== null, { polling: 50 });
      const cast = await popup.$$eval('.cast .name', (names) => names.map((name) => name.textContent));
      expect(new Set(cast).size).toBe(new Set(readExpected('en-news').mentions.map(({ entity }) => entity)).size);
      expect(cast[0]).toBe('OpenAI');

      const groups = await tab.evaluate(() => CSS.highlights.size);
      expect(await tab.evaluate(() => scrollY)).toBe(0);
      await click(popup, `.cast li:nth-child(${cast.indexOf('SpaceX') + 1}) button`);

      await tab.waitForFunction((before) => scrollY > 0 && CSS.highlights.size > before, { polling: 50 }, groups);
      const lit = await tab.evaluate(() => {
        const [range] = [...CSS.highlights.values()].find(({ priority }) => priority > 0) ?? [];
        const { top, bottom } = range?.startContainer.parentElement?.getBoundingClientRect() ?? {};
        return { text: range?.startContainer.textContent?.slice(range.startOffset, range.endOffset), top, bottom };
      });
      expect(lit.text).toBe('SpaceX');
      expect(lit.bottom).toBeGreaterThan(0);
      expect(lit.top).toBeLessThan(800);
    });

    test('changes how the marks look, live', async () => {
      const tab = await openMarked(scene, article());
      const popup = await openPopup(tab);
      const lineStyle = (): Promise<string> =>
        tab.evaluate(() => {
          const [name = ''] = CSS.highlights.keys();
          return getComputedStyle(document.body, `::highlight(${name})`).textDecorationStyle;
        });
      expect(await lineStyle()).toBe('solid');
      await click(popup, choice('mark-style', 2));

      await expect.poll(lineStyle).toBe('dotted');
    });

    test('changes how strict they are, live', async () => {
      const doubtful = '<p>A spokeswoman for Meta spoke. The spokesman of Block declined. Oracle Corp. stayed.</p>';
      const tab = await openMarked(scene, scene.site.put('/doubtful/', articleHtml(doubtful)));
      const surfaces = async (): Promise<readonly string[]> => (await readMarks(tab)).map(({ surface }) => surface);
      expect(await surfaces()).toEqual(['Meta', 'Block', 'Oracle Corp.']);
      const popup = await openPopup(tab);

      await click(popup, choice('strictness', 1));
      await expect.poll(surfaces).toEqual(['Block', 'Oracle Corp.']);
      await click(popup, choice('strictness', 3));
      await expect.poll(surfaces).toEqual(['Meta', 'Block', 'Oracle Corp.']);
    });

    test('asks for the site by one button where the browser has withheld it', async () => {
      // A reader of its own: what was withdrawn stays withdrawn.
      const reader = await scene.startReader();
      try {
        await reader.withdrawAccess();
        const tab = await reader.open(article());
        const popup = await reader.openPopup(tab);
        const buttons = await popup.$$eval('.page-state button', (all) => all.map(({ textContent }) => textContent));
        expect(buttons).toEqual(['Allow on this site']);
        // Chromium puts its question in a bubble of its own, out of reach.
        if (scene.kind === 'chromium') return;

        await popup.bringToFront();
        await popup.click('.page-state button');
        await tab.bringToFront();
        await waitForMarks(tab);
      } finally {
        await reader.close();
      }
    });
  });

  test('settings survive the end of the browser', async () => {
    const home = mkdtempSync(join(tmpdir(), 'dramatis-home-'));
    const first = await scene.startReader({ home });
    const before = await first.openExtensionPage('/options.html');
    await before.waitForSelector('fieldset');
    await click(before, choice('mark-style', 3));
    await expect
      .poll(() => before.evaluate(() => chrome.storage.local.get()))
      .toMatchObject({ settings: { markStyle: 'background' } });
    await first.close();

    const second = await scene.startReader({ home });
    const after = await second.openExtensionPage('/options.html');
    await after.waitForSelector('fieldset');
    const isChecked = await after.$eval(choice('mark-style', 3), (input) => (input as HTMLInputElement).checked);
    await second.close();
    await rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });

    expect(isChecked).toBe(true);
  });

  test('a broken store gives the defaults, says so, and is kept to look at', async () => {
    const { reader } = scene;
    const broken = { version: 1, sitesOff: 'all', markStyle: 'line', strictness: 'strict' };
    await reader.backstage().evaluate((settings) => chrome.storage.local.set({ settings }), broken);
    const tab = await openMarked(scene, article());
    expect((await readMarks(tab)).length).toBe(readExpected('en-news').mentions.length);

    const popup = await openPopup(tab);
    expect(await popup.$eval('[role=alert]', ({ textContent }) => textContent)).toMatch(/settings/i);
    await click(popup, choice('mark-style', 2));
    await expect
      .poll(() => popup.evaluate(() => chrome.storage.local.get()))
      .toMatchObject({
        settings: { markStyle: 'dotted', sitesOff: [] },
        'settings-broken': broken,
      });

    const options = await reader.openExtensionPage('/options.html');
    await options.waitForSelector('textarea');
    expect(JSON.parse(await options.$eval('textarea', ({ value }) => value))).toEqual(broken);
  });

  describe('axe finds nothing', () => {
    test('in the popup over an article', async () => {
      const popup = await openPopup(await openMarked(scene, article()));
      await popup.waitForSelector('.cast');
      expect(await findViolations(popup)).toEqual([]);
    });

    test('in the options', async () => {
      const options = await scene.reader.openExtensionPage('/options.html');
      await options.waitForSelector('fieldset');
      expect(await findViolations(options)).toEqual([]);
    });
  });
});

/** The n-th button of a choice. */
function choice(name: 'mark-style' | 'strictness', nth: number): string {
  return `label:nth-child(${nth}) > [name=${name}]`;
}
