/** The card: who opens it, what it says, and how it goes. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { findViolations } from './axe';
import { hover, readCard, waitForCard, waitForNoCard } from './page-view';
import { inEachBrowser, openMarked } from './scene';

inEachBrowser((scene) => {
  const openOld = (): Promise<Page> => openMarked(scene, `${scene.site.origin}/old-date/`);
  /** What the open card says. */
  const read = async (tab: Page): Promise<string> => {
    await waitForCard(tab);
    await scene.reader.openShadow(tab);
    return readCard(tab);
  };

  describe('the pointer', () => {
    test('opens the card of the name it rests on, with the role now and the role on the day of the article', async () => {
      const tab = await openOld();
      await hover(tab, 'Tim Cook');

      const text = await read(tab);
      expect(text).toMatch(/^Person Tim Cook /);
      const [, now, then] = /Now , as of (.*?) When this was written , Aug 25, 2011 (.*?) Career /.exec(text) ?? [];
      expect(now).toMatch(/Executive chair ?, Apple/);
      expect(then).toMatch(/CEO ?, Apple/);
    });

    test('opens it under a policy that forbids everything', async () => {
      const tab = await openMarked(scene, `${scene.site.origin}/strict-csp/`);
      await hover(tab, 'Stability AI');

      expect(await read(tab)).toMatch(/^Company Stability AI .*Getty Images/);
      // Drawn with its own styles: a card without them is as wide as the window.
      expect(await tab.$eval(':popover-open', (host) => host.getBoundingClientRect().width)).toBeCloseTo(360, 0);
    });

    test('closes it by leaving both name and card', async () => {
      const tab = await openOld();
      await hover(tab, 'Tim Cook');
      await waitForCard(tab);
      await tab.mouse.move(5, 5);
      await waitForNoCard(tab);

      expect(await tab.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
    });

    test('finds the background again after it was killed', async () => {
      const tab = await openOld();
      await hover(tab, 'Tim Cook');
      await waitForCard(tab);
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
      await scene.reader.killBackground();
      await hover(tab, 'Steve Jobs');

      expect(await read(tab)).toMatch(/^Person Steve Jobs /);
    });
  });

  describe('the keyboard', () => {
    test('opens one card after the other, with the focus in it', async () => {
      const tab = await openOld();
      for (const name of ['Steve Jobs', 'Apple', 'Tim Cook']) {
        await scene.reader.tell(tab, 'stepMention', { direction: 1 });
        // The card before it may still be fading.
        await expect.poll(() => read(tab), { timeout: 10_000 }).toMatch(new RegExp(`^\\S+ ${name} `));
        expect(await tab.evaluate(() => document.activeElement?.matches(':popover-open'))).toBe(true);
      }
    });

    test('closes the card with Escape, gives the focus back, and tells the page nothing of it', async () => {
      const tab = await openOld();
      await tab.focus('nav a');
      await tab.evaluate(() =>
        addEventListener('keydown', ({ key }) => document.documentElement.setAttribute('data-key', key)),
      );
      await scene.reader.tell(tab, 'stepMention', { direction: 1 });
      await waitForCard(tab);
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);

      expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Archive');
      expect(await tab.evaluate(() => document.documentElement.dataset.key)).toBeUndefined();
      await tab.keyboard.press('Escape');
      expect(await tab.evaluate(() => document.documentElement.dataset.key)).toBe('Escape');
    });
  });

  test.each(['Tim Cook', 'Apple'])('axe finds nothing in the card of %s', async (name) => {
    const tab = await openOld();
    await hover(tab, name);
    await read(tab);

    expect(await findViolations(tab, ':popover-open')).toEqual([]);
  });
});
