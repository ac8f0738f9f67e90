/** Finds out what Dramatis does in a tab, and why it does nothing there. */
import { browser } from 'wxt/browser';
import type { PopupPage } from '@/components/Popup';
import { MessageError, sendToPage } from '@/lib/messages/send';
import type { Settings } from '@/lib/model/settings';
import { isSiteOn } from '@/lib/settings/settings';

/** The tab under the popup. `url` is absent where no page of the web is. */
export interface ActiveTab {
  readonly id: number;
  readonly url: URL | undefined;
}

/** @returns undefined when the window has no tab */
export async function findActiveTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const url = URL.canParse(tab.url ?? '') ? new URL(tab.url ?? '') : undefined;
  return { id: tab.id, url: url && /^https?:$/.test(url.protocol) ? url : undefined };
}

/** The site as a match pattern. Without the port: Firefox knows none in patterns. */
export function patternOf(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}

/** Asks in the order of what forbids most: the browser, the reader, the site's permission, the page itself. */
export async function lookAtTab(tab: ActiveTab | undefined, settings: Settings): Promise<PopupPage> {
  if (tab?.url === undefined) return { kind: 'browser-page' };
  if (!isSiteOn(settings, tab.url.hostname)) return { kind: 'off' };
  if (!(await browser.permissions.contains({ origins: [patternOf(tab.url)] }))) return { kind: 'no-access' };
  return (await askPage(tab.id)) ?? (await wakePage(tab.id));
}

/** @returns undefined when nobody answers */
async function askPage(tabId: number): Promise<PopupPage | undefined> {
  try {
    return { kind: 'answered', answer: await sendToPage(tabId, 'pageState', {}) };
  } catch (error) {
    if (error instanceof MessageError && error.code === 'unreachable') return undefined;
    throw error;
  }
}

/** A tab that was open before the extension came, or before the site was granted, has no loader yet. */
async function wakePage(tabId: number): Promise<PopupPage> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/loader.js'] });
  } catch {
    // The browser's own stores, viewers and error pages refuse every script, whatever was granted.
    return { kind: 'browser-page' };
  }
  return (await askPage(tabId)) ?? { kind: 'unreachable' };
}
