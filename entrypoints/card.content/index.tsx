/** The card's script: fetches an entity's facts and draws them. Injected when the pointer first meets a name. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Card } from '@/components/Card';
import { cardStyles } from '@/components/card-styles';
import { createTexts, I18n, type Translate } from '@/components/i18n';
import type { EntityId } from '@/lib/base/brand';
import { openCardHost } from '@/lib/highlight/card-host';
import { sendToBackground } from '@/lib/messages/send';
import type { CardData, EntityLabel } from '@/lib/model/card';
import { offerCardScript, type CardContent, type CardOptions, type OpenCard } from '../annotator.content/card-script';

interface Content extends CardContent {
  readonly card: CardData;
  /** The other readings of the name. */
  readonly others: readonly EntityLabel[];
}

/** WXT types the names of messages one by one; ours are made of words of the dataset. */
const translate: Translate = (key, values) => browser.i18n.getMessage(key as never, [...(values ?? [])]);

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main() {
    const uiLang = browser.i18n.getUILanguage();
    const texts = createTexts(translate, uiLang);

    const load = async (entities: readonly EntityId[]): Promise<Content> => {
      const [entity, ...rest] = entities;
      if (entity === undefined) throw new Error('broken promise: a mention has an entity');
      const [card, labels] = await Promise.all([
        sendToBackground('card', { entity, uiLang }),
        rest.length > 0 ? sendToBackground('labels', { entities: rest, uiLang }) : undefined,
      ]);
      return { entity, card, others: labels?.labels.map(({ id, kind, name }) => ({ id, kind, name })) ?? [] };
    };

    const open = (first: CardContent, options: CardOptions): OpenCard => {
      const host = openCardHost(document, cardStyles);
      const returnTo = options.takeFocus ? document.activeElement : null;
      const place = () => host.place(options.place(host.size()));
      let isOpen = true;
      const draw = ({ card, others }: Content): void => {
        const { id, kind } = card.record;
        const readings = [{ id, kind, name: card.name }, ...others];
        const showOther = async (other: EntityId): Promise<void> => {
          // A reading that cannot be fetched leaves the card as it is.
          const content = await load([other]).catch(() => undefined);
          if (content && isOpen) draw({ ...content, others: readings.filter((reading) => reading.id !== other) });
        };
        render(
          <I18n.Provider value={texts}>
            <Card
              card={card}
              articleDate={options.articleDate}
              today={options.today}
              confidence={options.confidence}
              others={others}
              onOther={(other) => void showOther(other)}
              onClose={options.onClose}
            />
          </I18n.Provider>,
          host.root,
        );
        place();
      };

      draw(first as Content);
      if (options.takeFocus) stops(host.root, '[role="dialog"]')[0]?.focus({ preventScroll: true });
      return {
        isTarget: host.isTarget,
        place,
        isAtEdge: (backwards) => isAtEdge(host.root, backwards),
        close(fade) {
          isOpen = false;
          const hadFocus = host.root.activeElement !== null;
          render(null, host.root);
          host.close(fade);
          if (hadFocus && returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
        },
      };
    };
    offerCardScript({ load, open });
  },
});

/** Whether Tab would leave the card. The dialog itself has the focus first; nothing of the card comes before it. */
function isAtEdge(root: ShadowRoot, backwards: boolean): boolean {
  const all = stops(root, 'a[href], button:not([disabled]), summary').filter(({ tabIndex }) => tabIndex >= 0);
  const at = all.findIndex((stop) => stop === root.activeElement);
  return backwards ? at <= 0 : at === all.length - 1;
}

function stops(root: ShadowRoot, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
}
