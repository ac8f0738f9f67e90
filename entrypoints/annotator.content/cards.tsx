/** The reader's pointer and keys → the hover machine → the one open card. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Card } from '@/components/Card';
import { cardStyles } from '@/components/card-styles';
import { createTexts, I18n, type Translate } from '@/components/i18n';
import type { EntityId } from '@/lib/base/brand';
import { openCardHost, type CardHost } from '@/lib/highlight/card-host';
import { boxesOf, findMentionAt } from '@/lib/highlight/hit-test';
import {
  HOVER_START,
  stepHover,
  type HoverCommand,
  type HoverEvent,
  type MentionKey,
  type Point,
} from '@/lib/highlight/hover';
import { placeCard } from '@/lib/highlight/place-card';
import { sendToBackground } from '@/lib/messages/send';
import type { CardData, EntityLabel } from '@/lib/model/card';
import { localDay, type Annotation } from './annotation';
import { scrollToRange } from './scroll';

/** How long a mention that was scrolled to stays lit. Picked. */
const FLASH_MS = 1_500;

export interface Cards {
  /** Keyboard: the card of the next or previous mention, with the focus in it. */
  step(direction: 1 | -1): void;
  /** Scrolls to the entity's next mention and lights it up. */
  showNext(entity: EntityId): void;
  /** The numbers of the mentions mean others now. */
  mentionsChanged(): void;
}

/** What a card shows, once the background has answered. */
interface Content {
  readonly card: CardData;
  readonly others: readonly EntityLabel[];
}

interface OpenCard {
  readonly host: CardHost;
  readonly mention: MentionKey;
  readonly token: number;
  readonly pinned: boolean;
  /** Had the focus before a pinned card took it. */
  readonly returnTo: Element | null;
}

/** `WXT` types message names one by one; ours are made of words of the dataset. */
const translate: Translate = (key, substitutions) => browser.i18n.getMessage(key as never, [...(substitutions ?? [])]);

/** Listens until `signal` aborts; then an open card goes too. */
export function startCards(annotation: Annotation, signal: AbortSignal): Cards {
  const uiLang = browser.i18n.getUILanguage();
  let hover = HOVER_START;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let answered: { readonly token: number; readonly content: Content } | undefined;
  let open: OpenCard | undefined;
  let current: MentionKey | undefined;
  let flash: ReturnType<typeof setTimeout> | undefined;
  let pointer: Point | undefined;

  const send = (event: HoverEvent): void => {
    const { state, commands } = stepHover(hover, event);
    hover = state;
    clearTimeout(timer);
    if (state.wakeAt !== undefined)
      timer = setTimeout(() => send({ type: 'tick', at: now() }), Math.max(0, state.wakeAt - now()) + 1);
    for (const command of commands) obey(command);
  };
  const obey = (command: HoverCommand): void => {
    if (command.do === 'ask') void fetchContent(command.mention, command.token);
    if (command.do === 'close') closeCard(true);
    if (command.do === 'show' && answered?.token === command.token) showCard(command, answered.content);
  };

  const fetchContent = async (key: MentionKey, token: number): Promise<void> => {
    const [entity, ...rest] = annotation.drawn().mentions[key]?.entities ?? [];
    let ok = false;
    try {
      if (entity !== undefined) answered = { token, content: await loadContent(entity, rest, uiLang) };
      ok = entity !== undefined;
    } catch {
      // No card rather than an error: the reader only passed by. The next hover asks again.
    }
    if (!signal.aborted) send({ type: 'answer', at: now(), token, ok });
  };

  const showCard = ({ mention, token, pinned }: Extract<HoverCommand, { do: 'show' }>, content: Content): void => {
    closeCard(false);
    const range = annotation.drawn().ranges[mention]?.range;
    if (boxesOf(range).length === 0) return send({ type: 'gone', at: now() });
    open = {
      host: openCardHost(document, cardStyles),
      mention,
      token,
      pinned,
      returnTo: pinned ? document.activeElement : null,
    };
    current = mention;
    annotation.light(range);
    draw(content);
    if (pinned) focusables(open.host.root)[0]?.focus({ preventScroll: true });
  };
  const draw = ({ card, others }: Content): void => {
    if (!open) return;
    const { host, mention } = open;
    const showOther = async (id: EntityId): Promise<void> => {
      const labels = [
        { id: card.record.id, kind: card.record.kind, name: card.name },
        ...others.filter((other) => other.id !== id),
      ];
      const other = await loadContent(id, [], uiLang).catch(() => undefined);
      if (other && open?.host === host) draw({ card: other.card, others: labels });
    };
    render(
      <I18n.Provider value={createTexts(translate, uiLang)}>
        <Card
          card={card}
          articleDate={annotation.articleDate()}
          today={localDay()}
          confidence={annotation.drawn().mentions[mention]?.confidence}
          others={others}
          onOther={(id) => void showOther(id)}
          onClose={() => send({ type: 'escape', at: now() })}
        />
      </I18n.Provider>,
      host.root,
    );
    placeOpen();
  };
  const placeOpen = (): void => {
    if (!open) return;
    const range = annotation.drawn().ranges[open.mention]?.range;
    const name = boxesOf(range);
    if (!range || name.length === 0) return send({ type: 'gone', at: now() });
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const parent = range.startContainer.parentElement;
    const placement = placeCard({
      name,
      card: open.host.size(),
      // In quirks mode the root element is as high as the page.
      viewport: { width, height: Math.min(height, innerHeight) },
      pointer: open.pinned ? undefined : pointer,
      rtl: parent !== null && getComputedStyle(parent).direction === 'rtl',
    });
    const card = open.host.place(placement);
    send({ type: 'placed', at: now(), token: open.token, card });
  };
  const closeCard = (fade: boolean): void => {
    if (!open) return;
    const { host, returnTo } = open;
    open = undefined;
    const hadFocus = host.hasFocus();
    render(null, host.root);
    host.close(fade);
    annotation.light(undefined);
    if (hadFocus && returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    pointer = { x: event.clientX, y: event.clientY };
    const inCard = open?.host.isTarget(event) ?? false;
    // With a button down the reader selects or drags.
    const { byNode, ranges } = annotation.drawn();
    const mention = inCard || event.buttons !== 0 ? undefined : findMentionAt(document, pointer, byNode, ranges);
    send({ type: 'move', at: now(), point: pointer, inCard, ...(mention !== undefined && { mention }) });
  };
  const onScroll = (event: Event): void => {
    if (open?.pinned) return placeOpen();
    const mention = open?.mention ?? hover.pointer?.mention;
    const node = mention === undefined ? undefined : annotation.drawn().ranges[mention]?.range.startContainer;
    // A carousel elsewhere may scroll as it likes.
    if (event.target === document || (node && event.target instanceof Node && event.target.contains(node)))
      send({ type: 'scroll', at: now() });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ type: 'escape', at: now() });
    }
    if (event.key === 'Tab' && open.pinned && isAtEdge(open.host.root, event.shiftKey))
      send({ type: 'escape', at: now() });
  };
  const gone = (): void => send({ type: 'gone', at: now() });
  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('scroll', onScroll, options);
  window.addEventListener(
    'pointerdown',
    (event) => send({ type: 'press', at: now(), inCard: open?.host.isTarget(event) ?? false }),
    options,
  );
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('pagehide', gone, options);
  window.addEventListener('popstate', gone, options);
  window.addEventListener('resize', () => (open?.pinned ? placeOpen() : gone()), options);
  document.addEventListener('visibilitychange', gone, options);
  document.documentElement.addEventListener('pointerleave', () => send({ type: 'leave', at: now() }), {
    passive: true,
    signal,
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(flash);
    closeCard(false);
  });

  const goTo = (key: MentionKey): boolean => {
    const range = annotation.drawn().ranges[key]?.range;
    if (!range || !scrollToRange(range)) return false;
    current = key;
    return true;
  };
  return {
    step(direction) {
      const keys = keysFrom(
        annotation.drawn().ranges.length,
        current ?? firstKeyInSight(annotation, direction),
        direction,
      );
      const key = keys.find(goTo);
      if (key !== undefined) send({ type: 'step', at: now(), mention: key });
    },
    showNext(entity) {
      const { mentions, ranges } = annotation.drawn();
      const key = keysFrom(ranges.length, current ?? -1, 1).find(
        (candidate) => mentions[candidate]?.entities[0] === entity && goTo(candidate),
      );
      if (key === undefined) return;
      annotation.light(ranges[key]?.range);
      clearTimeout(flash);
      flash = setTimeout(() => open || annotation.light(undefined), FLASH_MS);
    },
    mentionsChanged() {
      current = undefined;
      gone();
    },
  };
}

async function loadContent(entity: EntityId, others: readonly EntityId[], uiLang: string): Promise<Content> {
  const [card, labels] = await Promise.all([
    sendToBackground('card', { entity, uiLang }),
    others.length > 0 ? sendToBackground('labels', { entities: [...others], uiLang }) : undefined,
  ]);
  return { card, others: labels?.labels.map(({ id, kind, name }) => ({ id, kind, name })) ?? [] };
}

/** All mentions once around, from the one after `from`. */
function keysFrom(count: number, from: MentionKey, direction: 1 | -1): readonly MentionKey[] {
  return Array.from({ length: count }, (_, step) => (((from + direction * (step + 1)) % count) + count) % count);
}

/** The mention before the first one in sight, seen in the direction of the step: the step itself lands on what the reader sees. */
function firstKeyInSight(annotation: Annotation, direction: 1 | -1): MentionKey {
  const key = annotation.drawn().ranges.findIndex((found) => (boxesOf(found?.range)[0]?.top ?? -1) >= 0);
  return direction === 1 ? key - 1 : key;
}

const FOCUSABLE = 'a[href], button:not([disabled]), summary, [tabindex]';

/** The dialog itself comes first: it takes the focus, and the screen reader says its name. */
function focusables(root: ShadowRoot): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.checkVisibility());
}

/** Whether Tab would leave the card. It closes then, and Tab goes on from where the reader came from. */
function isAtEdge(root: ShadowRoot, backwards: boolean): boolean {
  const stops = focusables(root).filter(({ tabIndex }) => tabIndex >= 0);
  const at = root.activeElement;
  return backwards ? at === stops[0] || !stops.includes(at as HTMLElement) : at === stops.at(-1);
}

function now(): number {
  return performance.now();
}
