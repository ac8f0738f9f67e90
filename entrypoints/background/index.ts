/** The background: owns dataset and matcher, answers the pages and the popup. It may die at any moment and starts again from bytes. */
import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { AppError } from '@/lib/base/app-error';
import { describeEntity } from '@/components/describe';
import type { EntityId } from '@/lib/base/brand';
import { gatherCard, labelOf, organisationsOf } from '@/lib/dataset/card-data';
import { isEntity } from '@/lib/dataset/compile';
import { displayName } from '@/lib/dataset/display-name';
import { annotateText } from '@/lib/matcher/annotate';
import { handleInBackground } from '@/lib/messages/handle';
import { sendToPage } from '@/lib/messages/send';
import { chooseLanguage } from '@/lib/text/choose-language';
import { messageOf } from '@/lib/base/app-error';
import { openRelease, type OpenRelease } from './open-release';

/** Enough for the browser to tell the language of a text. */
const LANGUAGE_SAMPLE_UNITS = 2000;

/** `no-tab`, `unknown-entity`: the sender asked for what is not there. */
class RequestError extends AppError<'no-tab' | 'unknown-entity'> {}

export default defineBackground(() => {
  handleInBackground({
    inject: (_, sender) => inject(sender, '/content-scripts/annotator.js'),
    injectCard: (_, sender) => inject(sender, '/content-scripts/card.js'),
    async annotate({ text, lang }) {
      const { index } = await openRelease();
      return { mentions: [...annotateText(text, await resolveLanguage(text, lang), index)] };
    },
    async labels({ entities, uiLang }) {
      const release = await openRelease();
      const labels = await Promise.all(entities.map((entity) => labelWithSummary(entity, uiLang, release)));
      return { labels: labels.flatMap((label) => label ?? []) };
    },
    async card({ entity, uiLang }) {
      const { manifest, records } = await openRelease();
      const { version, date } = manifest;
      const card = await gatherCard(entity, uiLang, { version, date }, records.findRecord);
      if (!card) throw new RequestError('unknown-entity', `card: the dataset has no "${entity}"`);
      return card;
    },
    async release() {
      try {
        return { manifest: (await openRelease()).manifest };
      } catch (error) {
        return { problem: messageOf(error) };
      }
    },
  });

  browser.commands?.onCommand.addListener(async (command, tab) => {
    const direction = command === 'next-mention' ? 1 : -1;
    // A tab without an annotator has no mention to step to.
    if (tab?.id !== undefined) await sendToPage(tab.id, 'stepMention', { direction }).catch(() => undefined);
  });
});

async function inject(
  { tab, frameId }: Browser.runtime.MessageSender,
  file: '/content-scripts/annotator.js' | '/content-scripts/card.js',
): Promise<Record<string, never>> {
  if (tab?.id === undefined) throw new RequestError('no-tab', 'inject: expected a message from a tab');
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId ?? 0] }, files: [file] });
  return {};
}

async function resolveLanguage(text: string, lang: string): Promise<string> {
  return chooseLanguage(lang, await browser.i18n.detectLanguage(text.slice(0, LANGUAGE_SAMPLE_UNITS)));
}

async function labelWithSummary(entity: EntityId, uiLang: string, { records }: OpenRelease) {
  const record = (await records.findRecord(entity))?.record;
  if (!record || !isEntity(record)) return undefined;
  const organisations = await Promise.all(organisationsOf(record).map((id) => records.findRecord(id)));
  const names = new Map(
    organisations.flatMap((found) => (found ? [[found.record.id as string, displayName(found.record, uiLang)]] : [])),
  );
  const summary = describeEntity(record, (id) => names.get(id) ?? id, (key, values) => browser.i18n.getMessage(key as never, [...(values ?? [])]), uiLang); // prettier-ignore
  return { ...labelOf(record, uiLang), summary };
}
