/** The browser part of `npm start`: `tsx test/tools/demo.ts chromium|firefox window|headless`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hover, readMarks, waitForCard, waitForMarks } from '../e2e/page-view';
import { startReader, type Reader } from '../e2e/reader';
import { demoSlugs, openSite, type Site } from '../e2e/site';
import type { BrowserKind } from './browsers.mjs';

const PICTURE = join(import.meta.dirname, '../../.cache/card.png');

await main(process.argv[2] === 'firefox' ? 'firefox' : 'chromium', process.argv[3] === 'headless');

async function main(kind: BrowserKind, headless: boolean): Promise<void> {
  const site = await openSite();
  const reader = await startReader({ kind, headless });
  console.log(`${await reader.browser.version()} with Dramatis, demo articles on ${site.origin}/`);
  await (headless ? printCasts(reader, site) : stayOpen(reader, site));
  site.close();
}

/** Until the reader closes the window, or ends the command. */
async function stayOpen({ browser, open, backstage, closed }: Reader, { origin }: Site): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void browser.close());
  await open(`${origin}/`);
  const others = (await browser.pages()).slice(0, -1);
  await Promise.all([backstage(), ...others].map((tab) => tab.close().catch(() => undefined)));
  console.log('Close the window or press Ctrl-C to end.');
  await closed;
}

async function printCasts(reader: Reader, { origin }: Site): Promise<void> {
  const slugs = demoSlugs();
  for (const slug of slugs) {
    const tab = await reader.open(`${origin}/${slug}/`);
    await waitForMarks(tab);
    console.log(`\n${await tab.title()}\n${(await readCast(reader, tab)).join('\n')}`);
    if (slug === slugs[0]) await takePicture(tab);
    await tab.close();
  }
  console.log(`\nA card, as it opens under the pointer: ${PICTURE}`);
  await reader.close();
}

/** One line for each member of the cast: how often, person or company, name, who it is. */
async function readCast(reader: Reader, tab: Page): Promise<readonly string[]> {
  for (let state = await reader.askState(tab); ; state = await reader.askState(tab)) {
    if (state?.state === 'failed') throw new Error(state.problem);
    if (state?.state !== 'marked') continue;
    return state.cast.map(({ count, kind: what, name, summary }) => `  ${String(count).padStart(3)} × ${what.padEnd(7)}  ${name} – ${summary}`); // prettier-ignore
  }
}

async function takePicture(tab: Page): Promise<void> {
  const [first] = await readMarks(tab);
  if (!first) throw new Error('no marks');
  await hover(tab, first.surface);
  await waitForCard(tab);
  mkdirSync(join(PICTURE, '..'), { recursive: true });
  await tab.screenshot({ path: PICTURE });
}
