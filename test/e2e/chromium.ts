/** Chromium, Chrome and Edge, by CDP over a pipe: `--load-extension` is gone from Chrome, installing by protocol is not. */
import puppeteer, { type Browser, type Page, type Protocol, type Target } from 'puppeteer-core';
import type { Driver, Launch } from './driver';

/** Starts the browser without an extension. */
export async function launchChromium({ program, profile, headless, proxyPort }: Launch): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: program,
    userDataDir: profile,
    headless,
    pipe: true,
    enableExtensions: true,
    // Its bar over the page is for those who watch tests.
    ignoreDefaultArgs: headless ? false : ['--enable-automation'],
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: [
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=en-US',
      '--disable-features=AutofillServerCommunication',
      ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`]),
    ],
    handleSIGINT: false,
  });
  let id = '';
  return {
    kind: 'chromium',
    browser,
    async install(folder) {
      id = await browser.installExtension(folder);
      return `chrome-extension://${id}`;
    },
    goToExtension: async (tab, url) => void (await tab.goto(url)),
    async openPopup(tab) {
      const extension = (await browser.extensions()).get(id);
      const find = (): Target | undefined =>
        browser.targets().find((target) => target.url() === `chrome-extension://${id}/popup.html`);
      await tab.bringToFront();
      // On a site that is withheld the first click only lets the extension in, for once.
      for (let clicks = 0; clicks < 2 && !find(); clicks++) {
        await extension?.triggerAction(tab);
        for (let wait = 0; wait < 20 && !find(); wait++) await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const popup = find();
      if (!popup) throw new Error('a click on the button opens no popup');
      return popup.asPage();
    },
    killBackground: () => stopWorkers(browser, id),
    openShadow,
    withdrawAccess: () => withdrawAccess(browser, id),
  };
}

async function stopWorkers(browser: Browser, id: string): Promise<void> {
  const workers = async () => (await browser.extensions()).get(id)?.workers() ?? [];
  for (const worker of await workers()) await worker.close();
  while ((await workers()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function openShadow(tab: Page): Promise<void> {
  const session = await tab.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findClosed(root);
  if (!shadow) throw new Error('no closed shadow root on the page: is a card open?');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration:
      'function () { Object.defineProperty(this.host, "shadowRoot", { value: this, configurable: true }); }',
  });
  await session.detach();
}

function findClosed(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  const roots = node.shadowRoots ?? [];
  return (
    roots.find(({ shadowRootType }) => shadowRootType === 'closed') ?? firstOf([...(node.children ?? []), ...roots])
  );
}

function firstOf(nodes: readonly Protocol.DOM.Node[]): Protocol.DOM.Node | undefined {
  for (const node of nodes) {
    const found = findClosed(node);
    if (found) return found;
  }
  return undefined;
}

/** As the reader does it: "on click" on the extension's page of chrome://extensions. */
async function withdrawAccess(browser: Browser, id: string): Promise<void> {
  const tab = await browser.newPage();
  await tab.goto('chrome://extensions');
  await tab.evaluate(
    `new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, hostAccess: 'ON_CLICK' }, done))`,
  );
  await tab.close();
}
