/** A reader with a browser and Dramatis in it: what both browsers can do, said once. */
import { cpSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { PageState } from '@/lib/messages/protocol';
import { findBrowser, howToGet, type BrowserKind } from '../tools/browsers.mjs';
import { BUILDS } from '../tools/setup.mjs';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { launchFirefox } from './firefox';

/** Of the extension's pages, where some of these functions run. */
declare const chrome: typeof extensionApi;

export interface ReaderOptions {
  readonly kind: BrowserKind;
  /** Another build than the one that `npm run build` made. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** A folder for the profile and a copy of the build; kept when it is given, for the same reader on another day. */
  readonly home?: string;
  readonly proxyPort?: number;
}

export interface Reader {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Opens a tab in front. `atStart` runs in the page before anything else does. */
  open(url: string, atStart?: () => void): Promise<Page>;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup over a tab, which stays in front, and waits until it knows what is there. */
  openPopup(tab: Page): Promise<Page>;
  /** A tab with the rights of the extension and none of its scripts: for storage and messages. */
  backstage(): Page;
  /** Sends one of our messages to the scripts in a tab. @returns the value of the reply */
  tell(tab: Page, name: string, request: object): Promise<unknown>;
  /** What the page's script says of the page. @returns undefined when nobody answers */
  askState(tab: Page): Promise<PageState | undefined>;
  killBackground(): Promise<void>;
  /** Gives the page's own script the closed root of the open card as `host.shadowRoot`. */
  openShadow(tab: Page): Promise<void>;
  withdrawAccess(): Promise<void>;
  /** The browser has ended, by the test or by its window's being closed, and nothing of it is left on disk but a given home. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with the extension in it. */
export async function startReader({
  kind,
  extension,
  headless = true,
  home,
  proxyPort,
}: ReaderOptions): Promise<Reader> {
  const program = findBrowser(kind);
  if (program === undefined) throw new Error(howToGet(kind));
  const own = home ?? mkdtempSync(join(tmpdir(), 'dramatis-'));
  const installed = join(own, 'extension');
  // Browsers read an extension's files when they need them; a build that is made meanwhile must not mix with ours.
  cpSync(extension ?? BUILDS[kind], installed, { recursive: true });
  const launch = kind === 'firefox' ? launchFirefox : launchChromium;
  const driver = await launch({ program, profile: join(own, 'profile'), headless, proxyPort });
  const ended = new Promise((resolve) => driver.browser.process()?.once('close', resolve));
  // Processes of the browser that outlive it go on writing for a moment.
  const cleanUp = async (): Promise<void> => {
    if (home === undefined) await rm(own, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  return withExtension(driver, await driver.install(installed), ended.then(cleanUp));
}

async function withExtension(driver: Driver, origin: string, closed: Promise<void>): Promise<Reader> {
  const { kind, browser } = driver;

  const openExtensionPage = async (path: string): Promise<Page> => {
    const tab = await browser.newPage();
    await driver.goToExtension(tab, `${origin}${path}`);
    return tab;
  };
  // An image: a document of the extension's origin in which no script runs but ours.
  const stage = await openExtensionPage('/icon/16.png');
  const tell = async (tab: Page, name: string, request: object): Promise<unknown> => {
    const url = await tab.evaluate(() => location.href);
    const reply = await stage.evaluate(askTab, url, { name, request });
    const { ok, value, message } = JSON.parse(reply) as { ok: boolean; value?: unknown; message?: string };
    if (!ok) throw new Error(`${name}: ${message}`);
    return value;
  };
  return {
    kind,
    browser,
    async open(url, atStart) {
      const tab = await browser.newPage();
      if (atStart) await tab.evaluateOnNewDocument(atStart);
      await tab.bringToFront();
      await tab.goto(url);
      return tab;
    },
    openExtensionPage,
    async openPopup(tab) {
      const popup = await driver.openPopup(tab);
      await popup.waitForFunction(() => document.querySelector('.headline, .page-state .notice'), { polling: 50 });
      return popup;
    },
    backstage: () => stage,
    tell,
    askState: (tab) =>
      tell(tab, 'pageState', {}).then(
        (state) => state as PageState,
        () => undefined,
      ),
    killBackground: () => driver.killBackground(),
    openShadow: (tab) => driver.openShadow(tab),
    withdrawAccess: () => driver.withdrawAccess(stage),
    closed,
    async close() {
      await browser.close();
      await closed;
    },
  };
}

/** Runs backstage. */
async function askTab(url: string, message: object): Promise<string> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((one) => one.url === url);
  if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
  return chrome.tabs.sendMessage(tab.id, message);
}
