/** Wires the options page to the settings and the background. */
import { browser } from 'wxt/browser';
import type { ReleaseInfo } from '@/components/DatasetInfo';
import { Options } from '@/components/Options';
import { messageOf } from '@/lib/base/app-error';
import { sendToBackground } from '@/lib/messages/send';
import type { Settings } from '@/lib/model/settings';
import { BROKEN_KEY, loadSettings, saveSettings, watchSettings, withSite } from '@/lib/settings/settings';
import { openPage } from '../popup/open-page';

/** How long the button says that the copy is made. */
const COPIED_MS = 2000;

void main();

async function main(): Promise<void> {
  const { texts, draw } = openPage();
  document.title = texts.t('options_title');
  const loaded = await loadSettings();
  // Saving sets the broken store aside, so that from now on there is one to work with and one to look at.
  let settings = loaded.broken ? await saveSettings({}) : loaded.settings;
  let kept = await loadKept();
  let copied = false;
  let release: ReleaseInfo | undefined;

  const show = (): void =>
    draw(
      <Options
        settings={settings}
        kept={kept}
        copied={copied}
        release={release}
        onChange={save}
        onSiteOn={(host) => save(withSite(settings, host, true))}
        onCopyKept={copyKept}
        onDiscardKept={discardKept}
      />,
    );
  const save = async (change: Partial<Omit<Settings, 'version'>>): Promise<void> => {
    settings = await saveSettings(change);
    show();
  };
  const copyKept = async (): Promise<void> => {
    await navigator.clipboard.writeText(kept ?? '');
    copied = true;
    show();
    setTimeout(() => void ((copied = false), show()), COPIED_MS);
  };
  const discardKept = async (): Promise<void> => {
    await browser.storage.local.remove(BROKEN_KEY);
    kept = undefined;
    show();
  };

  show();
  const closing = new AbortController();
  window.addEventListener('pagehide', () => closing.abort(), { once: true });
  watchSettings((changed) => void ((settings = changed), show()), closing.signal);
  release = await sendToBackground('release', {}).catch((error: unknown) => ({ problem: messageOf(error) }));
  show();
}

async function loadKept(): Promise<string | undefined> {
  const { [BROKEN_KEY]: stored } = await browser.storage.local.get(BROKEN_KEY);
  return stored === undefined ? undefined : JSON.stringify(stored, null, 2);
}
