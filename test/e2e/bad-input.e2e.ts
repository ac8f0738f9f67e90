/** What nobody wishes for: damaged files, pages out of all measure, broken text. Each ends in a clear state, with the page unharmed. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BUILDS } from '../tools/setup.mjs';
import { readMarks } from './page-view';
import { inEachBrowser, openMarked, waitForState } from './scene';
import { articleHtml } from './site';

const NAMES = '<p>Sam Altman leads OpenAI.</p>';
/** About 1,000 letters without a name in them. */
const WORDS = 'lorem ipsum dolor sit amet. '.repeat(36);

inEachBrowser((scene) => {
  const open = (path: string, body: string): Promise<Page> =>
    openMarked(scene, scene.site.put(`/${path}/`, articleHtml(body)), keepSource);
  const surfaces = async (tab: Page): Promise<readonly string[]> =>
    (await readMarks(tab)).map(({ surface }) => surface);
  const isUnharmed = (tab: Page): Promise<boolean> =>
    tab.evaluate(() => document.documentElement.outerHTML === window.source);

  test('a damaged file of the release is named in the popup, and pages stay as they are', async () => {
    const damaged = mkdtempSync(join(tmpdir(), 'dramatis-damaged-'));
    cpSync(BUILDS[scene.kind], damaged, { recursive: true });
    const file = join(damaged, 'release/names.bin');
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    writeFileSync(file, bytes);
    const reader = await scene.startReader({ extension: damaged });
    try {
      const tab = await reader.open(scene.site.put('/damaged/', articleHtml(NAMES)), keepSource);
      expect((await waitForState(reader, tab, 'failed')).problem).toMatch(/names\.bin is damaged/);
      const popup = await reader.openPopup(tab);
      await popup.waitForSelector('footer [role=alert]');

      expect(await popup.$eval('.page-state .notice', ({ textContent }) => textContent)).toMatch(
        /names\.bin is damaged/,
      );
      expect(await popup.$eval('footer', ({ textContent }) => textContent)).toMatch(/names\.bin is damaged/);
      expect(await tab.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length)).toBe(0);
      expect(await isUnharmed(tab)).toBe(true);
    } finally {
      await reader.close();
      await rm(damaged, { recursive: true });
    }
  });

  describe('a page out of all measure', () => {
    test('of 5 MB is read at its beginning, and says so', async () => {
      const tab = await open('long', NAMES + `<p>${WORDS}</p>`.repeat(5_000) + NAMES);

      expect(await surfaces(tab)).toEqual(['Sam Altman', 'OpenAI']);
      expect(await scene.reader.askState(tab)).toMatchObject({ state: 'marked', truncated: true });
      expect(await isUnharmed(tab)).toBe(true);
    });

    test('of 100,000 elements is marked to its end', async () => {
      const tab = await open('many', NAMES + '<p>a <b>b</b></p>'.repeat(50_000) + NAMES);

      expect(await surfaces(tab)).toEqual(['Sam Altman', 'OpenAI', 'Sam Altman', 'OpenAI']);
      expect(await isUnharmed(tab)).toBe(true);
    });

    test('of elements 2,000 deep is marked', async () => {
      const tab = await open('deep', `${'<div>'.repeat(2_000)}${NAMES}${'</div>'.repeat(2_000)}`);

      expect(await surfaces(tab)).toEqual(['Sam Altman', 'OpenAI']);
      expect(await isUnharmed(tab)).toBe(true);
    });
  });

  describe('a name', () => {
    test.each([
      ['split over elements', '<p><b>S</b>am <i>Alt<u>m</u></i>an leads <a href="#a">Open</a><em>AI</em>.</p>'],
      ['with a comment in it', '<p>Sam <!-- no -->Alt<!-- no -->man leads Open<!-- no -->AI.</p>'],
      ['with invisible characters in it', '<p>Sam\u200b Alt\u00adman leads Open\u200bAI\u2060.</p>'],
      ['in direction marks', '<p>\u200eSam Altman\u200f leads \u2066OpenAI\u2069.</p>'],
    ])('%s is marked', async (_, body) => {
      const tab = await open('name', body);

      expect((await surfaces(tab)).map((surface) => surface.replaceAll(/[\u00ad\u200b]/g, ''))).toEqual([
        'Sam Altman',
        'OpenAI',
      ]);
      expect(await isUnharmed(tab)).toBe(true);
    });
  });

  test('unpaired surrogates move no mark and stay in the page', async () => {
    const url = scene.site.put('/surrogates/', articleHtml('<p id="broken"></p>'));
    const tab = await scene.reader.open(url, breakText);
    await waitForState(scene.reader, tab, 'marked');

    expect(await surfaces(tab)).toEqual(['Sam Altman', 'OpenAI']);
    expect(await tab.$eval('#broken', ({ textContent }) => [...(textContent ?? '')].filter((letter) => /\p{Cs}/u.test(letter)).length)).toBe(3); // prettier-ignore
  });
});

declare global {
  interface Window {
    /** The page as it was parsed. */
    readonly source: string;
  }
}

/** Runs in the page before all else. */
function keepSource(): void {
  document.addEventListener('DOMContentLoaded', () =>
    Object.assign(window, { source: document.documentElement.outerHTML }),
  );
}

/** Runs in the page before all else: no encoding can bring such text over. */
function breakText(): void {
  document.addEventListener('DOMContentLoaded', () =>
    document.getElementById('broken')?.append('\ud83d Sam Altman \udc00 leads OpenAI\ud800.'),
  );
}
