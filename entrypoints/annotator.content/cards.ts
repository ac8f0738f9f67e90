/** The reader's pointer and keys → the hover machine → the one open card. */
import type { EntityId } from '@/lib/base/brand';
import { boxesOf, findMentionAt } from '@/lib/highlight/hit-test';
import {
  HOVER_START,
  stepHover,
  type HoverCommand,
  type HoverEvent,
  type MentionKey,
  type Point,
} from '@/lib/highlight/hover';
import { placeCard, type Placement } from '@/lib/highlight/place-card';
import { localDay, type Annotation } from './annotation';
import { needCardScript, type CardContent, type CardScript, type OpenCard } from './card-script';
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

/** Listens until `signal` aborts; then an open card goes too. */
export function startCards(annotation: Annotation, signal: AbortSignal): Cards {
  let hover = HOVER_START;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let answer: { readonly token: number; readonly script: CardScript; readonly content: CardContent } | undefined;
  let open: { readonly card: OpenCard; readonly mention: MentionKey; readonly pinned: boolean } | undefined;
  /** From which mention the reader goes on. */
  let current: MentionKey | undefined;
  let flash: ReturnType<typeof setTimeout> | undefined;
  let pointer: Point | undefined;

  const send = (event: HoverEvent): void => {
    const { state, commands } = stepHover(hover, event);
    hover = state;
    clearTimeout(timer);
    if (state.wakeAt !== undefined) {
      timer = setTimeout(() => send({ type: 'tick', at: now() }), Math.max(0, state.wakeAt - now()) + 1);
    }
    for (const command of commands) obey(command);
  };
  const obey = (command: HoverCommand): void => {
    if (command.do === 'ask') void load(command.mention, command.token);
    if (command.do === 'close') closeCard(true);
    if (command.do === 'show') showCard(command);
  };

  const load = async (mention: MentionKey, token: number): Promise<void> => {
    let ok = false;
    try {
      const script = await needCardScript();
      const content = await script?.load(annotation.drawn().mentions[mention]?.entities ?? []);
      if (script && content) answer = { token, script, content };
      ok = content !== undefined;
    } catch {
      // No card rather than an error: the reader only passed by. The next hover asks again.
    }
    if (!signal.aborted) send({ type: 'answer', at: now(), token, ok });
  };
  const showCard = ({ mention, token, pinned }: Extract<HoverCommand, { do: 'show' }>): void => {
    const { mentions, ranges } = annotation.drawn();
    if (answer?.token !== token || boxesOf(ranges[mention]?.range).length === 0) return gone();
    current = mention;
    annotation.light(ranges[mention]?.range);
    const card = answer.script.open(answer.content, {
      confidence: mentions[mention]?.confidence ?? 1,
      articleDate: annotation.articleDate(),
      today: localDay(),
      place: (size) => placeAt(mention, size, pinned ? undefined : pointer),
      takeFocus: pinned,
      onClose: () => send({ type: 'escape', at: now() }),
    });
    open = { card, mention, pinned };
    send({ type: 'placed', at: now(), token, card: card.place() });
  };
  const placeAt = (mention: MentionKey, size: { width: number; height: number }, at: Point | undefined): Placement => {
    const range = annotation.drawn().ranges[mention]?.range;
    const parent = range?.startContainer.parentElement ?? document.documentElement;
    return placeCard({
      name: boxesOf(range),
      card: size,
      // In quirks mode the root element is as high as the page.
      viewport: {
        width: document.documentElement.clientWidth,
        height: Math.min(document.documentElement.clientHeight, innerHeight),
      },
      pointer: at,
      rtl: getComputedStyle(parent).direction === 'rtl',
    });
  };
  const closeCard = (fade: boolean): void => {
    open?.card.close(fade);
    open = undefined;
    annotation.light(undefined);
  };
  const gone = (): void => send({ type: 'gone', at: now() });
  /** A card from the keyboard goes with its name, as long as the name is drawn. */
  const follow = (): void => {
    if (!open || boxesOf(annotation.drawn().ranges[open.mention]?.range).length === 0) return gone();
    open.card.place();
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    pointer = { x: event.clientX, y: event.clientY };
    const inCard = isInCard(event);
    const { byNode, ranges } = annotation.drawn();
    // With a button down the reader selects or drags.
    const mention = inCard || event.buttons !== 0 ? undefined : findMentionAt(document, pointer, byNode, ranges);
    // So that it is there when the pointer has rested. A failure comes back with `load`.
    if (mention !== undefined) needCardScript().catch(() => undefined);
    send({ type: 'move', at: now(), point: pointer, inCard, ...(mention !== undefined && { mention }) });
  };
  const isInCard = (event: Event): boolean => open?.card.isTarget(event) ?? false;
  const onScroll = ({ target }: Event): void => {
    if (open?.pinned) return follow();
    const mention = open?.mention ?? hover.pointer?.mention;
    const node = mention === undefined ? undefined : annotation.drawn().ranges[mention]?.range.startContainer;
    // A carousel elsewhere may scroll as it likes.
    const moves = target === document || (node && target instanceof Node && target.contains(node));
    if (moves) send({ type: 'scroll', at: now() });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ type: 'escape', at: now() });
    }
    // Tab goes on from where the reader came from.
    if (event.key === 'Tab' && open?.pinned && open.card.isAtEdge(event.shiftKey)) send({ type: 'escape', at: now() });
  };

  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('scroll', onScroll, options);
  window.addEventListener(
    'pointerdown',
    (event) => send({ type: 'press', at: now(), inCard: isInCard(event) }),
    options,
  );
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('pagehide', gone, options);
  window.addEventListener('popstate', gone, options);
  window.addEventListener('resize', () => (open?.pinned ? follow() : gone()), options);
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
      const from = current ?? beforeSight(annotation, direction);
      const key = around(annotation.drawn().ranges.length, from, direction).find(goTo);
      if (key !== undefined) send({ type: 'step', at: now(), mention: key });
    },
    showNext(entity) {
      const { mentions, ranges } = annotation.drawn();
      const keys = around(ranges.length, current ?? -1, 1).filter((key) => mentions[key]?.entities[0] === entity);
      const key = keys.find(goTo);
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

/** All mentions once around, from the one after `from`. */
function around(count: number, from: MentionKey, direction: 1 | -1): readonly MentionKey[] {
  return Array.from({ length: count }, (_, step) => (((from + direction * (step + 1)) % count) + count) % count);
}

/** The number from which a step lands on the first mention in sight, or, backwards, on the last before it. */
function beforeSight(annotation: Annotation, direction: 1 | -1): MentionKey {
  const key = annotation.drawn().ranges.findIndex((found) => (boxesOf(found?.range)[0]?.top ?? -1) >= 0);
  return direction === 1 ? key - 1 : key;
}

function now(): number {
  return performance.now();
}
