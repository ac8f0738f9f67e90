/** Wires the popup to the tab under it, the settings and the background. */
import { browser } from 'wxt/browser';
import type { ReleaseInfo } from '@/components/DatasetInfo';
import { Popup, type PopupPage } from '@/components/Popup';
import { messageOf } from '@/lib/base/app-error';
import { sendToBackground, sendToPage } from '@/lib/messages/send';
import type { Settings } from '@/lib/model/settings';
import { loadSettings, saveSettings, watchSettings, withSite } from '@/lib/settings/settings';
import { findActiveTab, lookAtTab, patternOf } from './look-at-tab';
import { openPage } from './open-page';

/** How soon the page is asked again: often while it reads, seldom afterwards (a page may go on loading). */
const READING_MS = 300;
const RESTING_MS = 2000;

void main();

async function main(): Promise<void> {
  const { draw } = openPage();
  const [loaded, tab] = await Promise.all([loadSettings(), findActiveTab()]);
  let { settings } = loaded;
  let page: PopupPage = { kind: 'asking' };
  let release: ReleaseInfo | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let look = 0;

  const show = (): void =>
    draw(
      <Popup
        host={tab?.url?.hostname}
        page={page}
        settings={settings}
        settingsBroken={loaded.broken}
        release={release}
        onSite={(on) => tab?.url && save(withSite(settings, tab.url.hostname, on))}
        onAllow={() => tab?.url && browser.permissions.request({ origins: [patternOf(tab.url)] }).then(lookAgain)}
        onAnnotate={() => tab && sendToPage(tab.id, 'annotateNow', {}).catch(fail).then(lookAgain)}
        onReload={() => tab && browser.tabs.reload(tab.id).then(lookAgain)}
        onShowMention={(entity) => tab && sendToPage(tab.id, 'showMention', { entity }).catch(fail)}
        onChange={save}
        onOptions={() => browser.runtime.openOptionsPage().then(() => window.close())}
      />,
    );
  const save = async (change: Partial<Omit<Settings, 'version'>>): Promise<void> => {
    settings = await saveSettings(change);
    await lookAgain();
  };
  const fail = (error: unknown): void => {
    page = { kind: 'answered', answer: { state: 'failed', problem: messageOf(error), cast: [], truncated: false } };
  };
  const lookAgain = async (): Promise<void> => {
    clearTimeout(timer);
    const mine = ++look;
    const seen = await lookAtTab(tab, settings).catch(fail);
    // A slow answer must not overwrite a later one.
    if (mine !== look) return;
    if (seen) page = seen;
    show();
    const reading = page.kind === 'asking' || (page.kind === 'answered' && page.answer.state === 'reading');
    timer = setTimeout(lookAgain, reading ? READING_MS : RESTING_MS);
  };

  show();
  const closing = new AbortController();
  window.addEventListener('pagehide', () => closing.abort(), { once: true });
  watchSettings((changed) => void ((settings = changed), lookAgain()), closing.signal);
  await Promise.all([
    lookAgain(),
    sendToBackground('release', {})
      .catch((error: unknown) => ({ problem: messageOf(error) }))
      .then((answer) => void ((release = answer), show())),
  ]);
}
