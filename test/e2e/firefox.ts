/** Firefox, by WebDriver BiDi; what BiDi has no word for is done in the browser's own scope or by raw commands. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { Driver, Launch } from './driver';

/** Of the extension's pages, where some of these functions run. */
declare const chrome: typeof extensionApi;

const GECKO_ID = 'dramatis@dramatis.example';
/** Picked: Firefox would draw one at random. */
const UUID = 'd7a3a715-0000-4000-8000-000000000001';
/** In the browser's own scope. */
const EXTENSION = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;

/** Starts the browser without an extension. */
export async function launchFirefox({ program, profile, headless, proxyPort }: Launch): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: ['--profile', profile, '--remote-allow-system-access'],
    // Without it a release build asks Mozilla's settings server, whatever the preference says.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'intl.locale.requested': 'en-US',
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // An extension installed by BiDi is gone with the browser; its storage stays, as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Nobody is there to answer the browser's question.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(proxyPort === undefined ? {} : proxyPrefs(proxyPort)),
    },
    handleSIGINT: false,
  });
  // BiDi never says that an extension's page has loaded.
  const goToExtension = async (tab: Page, url: string): Promise<void> => {
    await tab.goto(url, { waitUntil: [] });
    await tab.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', { polling: 50 }, url); // prettier-ignore
  };
  return {
    kind: 'firefox',
    browser,
    async install(folder) {
      await browser.installExtension(folder);
      return `moz-extension://${UUID}`;
    },
    goToExtension,
    async openPopup(tab) {
      // The real one is out of BiDi's reach: the same page in a tab, and the right that the click gives.
      const popup = await browser.newPage();
      await tab.bringToFront();
      await runInBrowser(browser, `${EXTENSION}.tabManager.addActiveTabPermission(gBrowser.selectedTab)`);
      await goToExtension(popup, `moz-extension://${UUID}/popup.html`);
      return popup;
    },
    killBackground: () => runInBrowser(browser, `${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true })`),
    openShadow: (tab) => openShadow(browser, tab),
    async withdrawAccess(backstage) {
      await backstage.evaluate(() => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
    },
  };
}

function proxyPrefs(port: number): Record<string, unknown> {
  const prefs = ['http', 'ssl'].map((scheme) => ({
    [`network.proxy.${scheme}`]: '127.0.0.1',
    [`network.proxy.${scheme}_port`]: port,
  }));
  return Object.assign({ 'network.proxy.type': 1 }, ...prefs);
}

/** Runs in the browser's own window, with all its rights. */
async function runInBrowser(browser: Browser, expression: string): Promise<void> {
  const { contexts } = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  await send(browser, 'script.evaluate', { expression, target: { context: contexts[0]?.context }, awaitPromise: true });
}

async function openShadow(browser: Browser, tab: Page): Promise<void> {
  const [url, { contexts }] = await Promise.all([
    tab.evaluate(() => location.href),
    send(browser, 'browsingContext.getTree', {}),
  ]);
  const target = { context: contexts.find((context) => context.url === url)?.context };
  const { result } = await send(browser, 'script.evaluate', {
    expression: 'document.querySelector(":popover-open")',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const shadow = result.value?.shadowRoot;
  if (!shadow) throw new Error('no closed shadow root on the page: is a card open?');
  await send(browser, 'script.callFunction', {
    functionDeclaration:
      '(root) => void Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true })',
    arguments: [{ sharedId: shadow.sharedId }],
    target,
    awaitPromise: false,
  });
}

/** What this file reads of BiDi's answers. */
interface Answer {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
  readonly result: { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null } | null };
}

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: Answer }>;
}

/** Puppeteer keeps its connection to itself. */
async function send(browser: Browser, method: string, params: object): Promise<Answer> {
  return (await (browser as unknown as { readonly connection: Connection }).connection.send(method, params)).result;
}
