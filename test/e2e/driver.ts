/** What differs between the browsers, behind one face. `reader.ts` builds on it what does not. */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../tools/browsers.mjs';

export interface Launch {
  readonly program: string;
  /** Kept by the caller; a second launch on it is the same reader on the next day. */
  readonly profile: string;
  readonly headless: boolean;
  /** Everything but loopback is sent through this port. */
  readonly proxyPort?: number | undefined;
}

export interface Driver {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Installs an unpacked extension. @returns the origin of its pages */
  install(folder: string): Promise<string>;
  /** Opens a page of the extension in `tab`. */
  goToExtension(tab: Page, url: string): Promise<void>;
  /** Opens the popup over `tab` as a click on the button in the toolbar does, which gives the extension that tab for a while. */
  openPopup(tab: Page): Promise<Page>;
  /** Returns when the background is gone. */
  killBackground(): Promise<void>;
  /** Gives the page's own script the closed shadow root of the open card, as `host.shadowRoot`, for the test's eyes only. */
  openShadow(tab: Page): Promise<void>;
  /** Takes from the extension what the browser had granted: all sites. */
  withdrawAccess(backstage: Page): Promise<void>;
}
