/** What is marked on a page, and what the page can notice of it. */
import { describe, expect, test } from 'vitest';
import { pageSlugs, readExpected } from '../tools/pages';
import { hover, readMarks, waitForCard, waitForMarks, waitForNoCard } from './page-view';
import { inEachBrowser, openMarked, waitForState } from './scene';
import { articleHtml } from './site';

const ARTICLES = pageSlugs().filter((slug) => readExpected(slug).article);

inEachBrowser((scene) => {
  describe('an article', () => {
    test.each(ARTICLES)('%s: has its marks where they are expected, and nowhere else', async (slug) => {
      const { mentions, date } = readExpected(slug);
      const tab = await scene.reader.open(`${scene.site.origin}/${slug}/`);
      const state = await waitForState(scene.reader, tab, 'marked');

      const marks = await readMarks(tab);
      expect(marks.map(({ surface }) => surface.replaceAll('\u00ad', ''))).toEqual(
        mentions.map(({ surface }) => surface),
      );
      expect(marks.filter(({ isFurniture }) => isFurniture)).toEqual([]);
      expect(Object.fromEntries(state.cast.map(({ id, count }) => [id, count]))).toEqual(countByEntity(mentions));
      expect(state.articleDate).toBe(date);
    });

    test('is not touched: its own observer sees nothing but the one host of an open card', async () => {
      const tab = await openMarked(scene, `${scene.site.origin}/en-news/`, watchItself);
      const look = () => tab.evaluate(() => ({ ...window.seen, html: document.documentElement.outerHTML }));
      const { before, html, changes } = await look();
      expect(changes).toEqual([]);
      expect(html).toBe(before);

      await hover(tab, 'Elon Musk');
      await waitForCard(tab);
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);

      const after = await look();
      expect(after.changes).toEqual(['+DIV', '-DIV']);
      expect(after.html).toBe(before);
    });

    test('keeps its links', async () => {
      const { site } = scene;
      const url = site.put(
        '/linked/',
        articleHtml('<p>The chief of <a href="/linked-to/">OpenAI</a> is Sam Altman.</p>'),
      );
      site.put('/linked-to/', '<title>There</title>');
      const tab = await openMarked(scene, url);

      await Promise.all([tab.waitForNavigation(), tab.click('article a')]);

      expect(await tab.title()).toBe('There');
    });

    test('gets its marks again when it renders itself anew', async () => {
      const tab = await openMarked(scene, `${scene.site.origin}/rerender/`);
      const expected = readExpected('rerender').mentions.map(({ surface }) => surface);
      for (const renders of ['2', '3']) {
        await tab.click('#render');
        await tab.waitForFunction(
          (count) => document.documentElement.dataset.renders === count,
          { polling: 50 },
          renders,
        );
        await expect
          .poll(async () => (await readMarks(tab)).map(({ surface }) => surface), { timeout: 10_000 })
          .toEqual(expected);
      }
    });

    test('is asked for by nobody but the reader', async () => {
      const { site } = scene;
      const from = site.requests.length;
      await openMarked(scene, `${site.origin}/de-news/`);

      expect(site.requests.slice(from).filter((path) => path !== '/favicon.ico')).toEqual(['/de-news/']);
    });
  });

  test('a page that is no article is left alone until the reader asks', async () => {
    const { reader, site } = scene;
    const tab = await reader.open(`${site.origin}/no-article/`);
    await waitForState(reader, tab, 'idle');
    // The loader's last look.
    await new Promise((resolve) => setTimeout(resolve, 3_200));
    expect(await readMarks(tab)).toEqual([]);

    await reader.tell(tab, 'annotateNow', {});
    await waitForMarks(tab);

    expect((await readMarks(tab)).map(({ surface }) => surface)).toEqual(
      readExpected('no-article').mentions.map(({ surface }) => surface),
    );
  });

  test('the proxy that counts requests does see them', async () => {
    const tab = await scene.reader.open(`${scene.site.origin}/`);
    await tab.evaluate(() => fetch('http://elsewhere.example/').catch(() => undefined));

    expect(scene.outside.hosts).toEqual(['elsewhere.example']);
    scene.outside.forget();
  });
});

function countByEntity(mentions: readonly { readonly entity: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  // "one | other" are two readings, and nobody joins the cast by a guess.
  for (const { entity } of mentions) if (!entity.includes('|')) counts[entity] = (counts[entity] ?? 0) + 1;
  return counts;
}

declare global {
  interface Window {
    /** What a page that watches itself has seen since it was parsed: `+DIV` and `-DIV` for nodes, else the kind of the change. */
    readonly seen: { readonly before: string; readonly changes: readonly string[] };
  }
}

/** Runs in the page before all else; the parser's own changes do not count. */
function watchItself(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const changes: string[] = [];
    Object.assign(window, { seen: { before: document.documentElement.outerHTML, changes } });
    new MutationObserver((records) => {
      for (const { type, addedNodes, removedNodes } of records) {
        if (type !== 'childList') changes.push(type);
        changes.push(...[...addedNodes].map(({ nodeName }) => `+${nodeName}`));
        changes.push(...[...removedNodes].map(({ nodeName }) => `-${nodeName}`));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
