/**
 * When a card opens and closes: a pure state machine. Events come in with their time, commands go out; no DOM, no clock.
 *
 * The driver delivers events in the order of their times, carries out the commands, and sends `tick` at `state.wakeAt`.
 *
 *     hidden → might-show → asking → showing ⇄ might-hide → hidden
 *                                      ↑ step (keyboard): pinned, the pointer does not close it
 *
 * WCAG 2.2 SC 1.4.13: the card stays while the pointer is on the name or the card, goes on Escape, and names that the pointer crosses
 * on its way to the card do not replace it (failure F95), for which the safe triangle stands.
 */

/** The numbers of the card's manners, in milliseconds and CSS pixels. Picked from what the field does; see each. */
export const HOVER = {
  /** The pointer rests this long on a name before its card opens. */
  openMs: 300,
  /** The card outlives the pointer by this much. */
  closeMs: 300,
  /** A second card, within `nextWithinMs` of the last one, opens after this. */
  nextOpenMs: 100,
  nextWithinMs: 500,
  /** No opening so soon after scrolling: what is under the pointer came there by itself. */
  scrollQuietMs: 100,
  /** Trembling within this distance is rest. */
  restPx: 3,
} as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Number of a mention in the driver's list. */
export type MentionKey = number;

export type HoverEvent =
  /** The pointer is at a place; `mention` is the name under it, if any. */
  | {
      readonly type: 'move';
      readonly at: number;
      readonly point: Point;
      readonly mention?: MentionKey;
      readonly inCard: boolean;
    }
  /** The pointer left the window. */
  | { readonly type: 'leave'; readonly at: number }
  /** What is under the pointer or behind the card scrolled. */
  | { readonly type: 'scroll'; readonly at: number }
  | { readonly type: 'press'; readonly at: number; readonly inCard: boolean }
  | { readonly type: 'escape'; readonly at: number }
  /** Tab hidden, page left, mentions replaced, focus gone from a pinned card. */
  | { readonly type: 'gone'; readonly at: number }
  /** The data of a card came, or failed to. */
  | { readonly type: 'answer'; readonly at: number; readonly token: number; readonly ok: boolean }
  /** The card was drawn. */
  | { readonly type: 'placed'; readonly at: number; readonly token: number; readonly card: Box }
  /** The reader asked for a card by the keyboard. */
  | { readonly type: 'step'; readonly at: number; readonly mention: MentionKey }
  | { readonly type: 'tick'; readonly at: number };

export type HoverCommand =
  /** Fetch the card of a mention and come back with `answer` and this token. */
  | { readonly do: 'ask'; readonly mention: MentionKey; readonly token: number }
  /** Draw the card that was asked for; `pinned` cards take the focus. */
  | { readonly do: 'show'; readonly mention: MentionKey; readonly token: number; readonly pinned: boolean }
  | { readonly do: 'close' };

/** What the pointer does now. `since`: when its rest began. */
interface Pointer {
  readonly point: Point;
  readonly since: number;
  readonly mention: MentionKey | undefined;
}

interface Open {
  readonly mention: MentionKey;
  readonly token: number;
  readonly pinned: boolean;
  readonly card?: Box;
  /** Where the pointer last was on the name: the triangle's tip. */
  readonly tip?: Point;
}

type Phase =
  | { readonly name: 'hidden' }
  | { readonly name: 'might-show'; readonly mention: MentionKey }
  | { readonly name: 'asking'; readonly mention: MentionKey; readonly token: number; readonly pinned: boolean }
  | ({ readonly name: 'showing' } & Open)
  | ({ readonly name: 'might-hide'; readonly hideAt: number } & Open);

export interface HoverState {
  readonly phase: Phase;
  readonly pointer: Pointer | undefined;
  readonly lastToken: number;
  readonly closedAt: number;
  readonly scrolledAt: number;
  /** When the driver must send `tick`, if no event comes before. */
  readonly wakeAt: number | undefined;
}

/** No card, no pointer seen yet. */
export const HOVER_START: HoverState = {
  phase: { name: 'hidden' },
  pointer: undefined,
  lastToken: 0,
  closedAt: -Infinity,
  scrolledAt: -Infinity,
  wakeAt: undefined,
};

export interface HoverStep {
  readonly state: HoverState;
  readonly commands: readonly HoverCommand[];
}

/** The next state and what the driver must do now, in order. At most one card is ever open: `close` precedes a second `show`. */
export function stepHover(state: HoverState, event: HoverEvent): HoverStep {
  const { state: next, commands } = react(state, event);
  return { state: { ...next, wakeAt: wakeAtOf(next) }, commands };
}

function react(state: HoverState, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'move':
      return onMove(state, event);
    case 'leave':
      return onLeave({ ...state, pointer: undefined }, event.at);
    case 'scroll':
      return onScroll({ ...state, scrolledAt: event.at }, event.at);
    case 'press':
      return event.inCard ? stay(state) : close(forgetPointer(state), event.at);
    case 'escape':
    case 'gone':
      return close(forgetPointer(state), event.at);
    case 'answer':
      return onAnswer(state, event.token, event.ok);
    case 'placed':
      return stay(
        isOpen(state.phase) && state.phase.token === event.token
          ? { ...state, phase: { ...state.phase, card: event.card } }
          : state,
      );
    case 'step':
      return ask(close(forgetPointer(state), event.at), event.mention, true);
    case 'tick':
      return onTick(state, event.at);
  }
}

function onMove(state: HoverState, event: Extract<HoverEvent, { type: 'move' }>): HoverStep {
  // Browsers send a move without movement when the page scrolls or grows under a still pointer.
  if (state.pointer && distance(state.pointer.point, event.point) === 0) return stay(state);
  const before = state.pointer;
  const trembles =
    before !== undefined && before.mention === event.mention && distance(before.point, event.point) <= HOVER.restPx;
  // A trembling pointer keeps the point where its rest began, so that a slow drift still counts as movement.
  const pointer = trembles ? before : { point: event.point, since: event.at, mention: event.mention };
  const next = { ...state, pointer };
  if (isOpen(next.phase)) return moveWhileOpen(next, next.phase, event);
  return moveWhileClosed(next, event);
}

function moveWhileClosed(state: HoverState, { mention }: Extract<HoverEvent, { type: 'move' }>): HoverStep {
  const { phase } = state;
  if (phase.name === 'asking' && (phase.pinned || phase.mention === mention)) return stay(state);
  if (mention === undefined) return stay({ ...state, phase: { name: 'hidden' } });
  return stay({ ...state, phase: { name: 'might-show', mention } });
}

function moveWhileOpen(state: HoverState, open: Open, event: Extract<HoverEvent, { type: 'move' }>): HoverStep {
  const { mention, token, pinned, card } = open;
  const kept = { mention, token, pinned, ...(card && { card }) };
  if (pinned) return stay(state);
  if (event.mention === mention && !event.inCard)
    return stay({ ...state, phase: { name: 'showing', ...kept, tip: event.point } });
  const tip = open.tip ? { tip: open.tip } : {};
  if (event.inCard) return stay({ ...state, phase: { name: 'showing', ...kept, ...tip } });
  const wasHiding = state.phase.name === 'might-hide' ? state.phase.hideAt : Infinity;
  const onTheWay = open.tip !== undefined && card !== undefined && isBetween(open.tip, card, event.point);
  // On the way to the card each movement gives new time; elsewhere the time runs.
  const hideAt = onTheWay ? event.at + HOVER.closeMs : Math.min(wasHiding, event.at + HOVER.closeMs);
  const hiding: HoverState = { ...state, phase: { name: 'might-hide', hideAt, ...kept, ...tip } };
  // A deadline may have passed unseen: timers come late on a busy page.
  return event.at >= hideAt ? onTick(hiding, event.at) : stay(hiding);
}

function onLeave(state: HoverState, at: number): HoverStep {
  const { phase } = state;
  if (isOpen(phase) && !phase.pinned) {
    const hideAt = phase.name === 'might-hide' ? phase.hideAt : at + HOVER.closeMs;
    return stay({ ...state, phase: { ...phase, name: 'might-hide', hideAt } });
  }
  return isOpen(phase) || (phase.name === 'asking' && phase.pinned)
    ? stay(state)
    : stay({ ...state, phase: { name: 'hidden' } });
}

/** A pinned card was opened by scrolling to its name; the driver moves it along. */
function onScroll(state: HoverState, at: number): HoverStep {
  const pinned = (isOpen(state.phase) || state.phase.name === 'asking') && state.phase.pinned;
  return pinned ? stay(state) : close(stillPointer(state), at);
}

function onAnswer(state: HoverState, token: number, ok: boolean): HoverStep {
  const { phase } = state;
  if (phase.name !== 'asking' || phase.token !== token) return stay(state);
  if (!ok) return stay({ ...state, phase: { name: 'hidden' } });
  const { mention, pinned } = phase;
  const tip = state.pointer && !pinned ? { tip: state.pointer.point } : {};
  return {
    state: { ...state, phase: { name: 'showing', mention, token, pinned, ...tip } },
    commands: [{ do: 'show', mention, token, pinned }],
  };
}

function onTick(state: HoverState, at: number): HoverStep {
  const { phase, pointer } = state;
  if (phase.name === 'might-show' && at >= opensAt(state)) return ask(stay(state), phase.mention, false);
  if (phase.name !== 'might-hide' || at < opensNextAt(state, phase)) return stay(state);
  if (at < phase.hideAt && pointer?.mention === undefined) return stay(state);
  const closed = close(state, at);
  if (pointer?.mention === undefined || pointer.mention === phase.mention) return closed;
  // The pointer has been resting on another name meanwhile: that one's turn.
  const { state: next, commands } = onTick(
    { ...closed.state, phase: { name: 'might-show', mention: pointer.mention } },
    at,
  );
  return { state: next, commands: [...closed.commands, ...commands] };
}

/** When the card that might show does. */
function opensAt({ pointer, closedAt, scrolledAt }: HoverState): number {
  const since = pointer?.since ?? Infinity;
  const rested = since - closedAt <= HOVER.nextWithinMs ? since + HOVER.nextOpenMs : since + HOVER.openMs;
  return Math.max(rested, scrolledAt + HOVER.scrollQuietMs);
}

/** When an open card goes: at its deadline, or sooner for another name on which the pointer rests beside the way to the card. */
function opensNextAt({ pointer }: HoverState, phase: Extract<Phase, { name: 'might-hide' }>): number {
  if (pointer?.mention === undefined || pointer.mention === phase.mention) return phase.hideAt;
  const onTheWay = phase.tip && phase.card && isBetween(phase.tip, phase.card, pointer.point);
  return onTheWay ? phase.hideAt : Math.min(phase.hideAt, pointer.since + HOVER.nextOpenMs);
}

function wakeAtOf(state: HoverState): number | undefined {
  if (state.phase.name === 'might-show') return opensAt(state);
  return state.phase.name === 'might-hide' ? opensNextAt(state, state.phase) : undefined;
}

function ask({ state, commands }: HoverStep, mention: MentionKey, pinned: boolean): HoverStep {
  const token = state.lastToken + 1;
  return {
    state: { ...state, lastToken: token, phase: { name: 'asking', mention, token, pinned } },
    commands: [...commands, { do: 'ask', mention, token }],
  };
}

function close(state: HoverState, at: number): HoverStep {
  const hidden: HoverState = { ...state, phase: { name: 'hidden' } };
  return isOpen(state.phase) ? { state: { ...hidden, closedAt: at }, commands: [{ do: 'close' }] } : stay(hidden);
}

function stay(state: HoverState): HoverStep {
  return { state, commands: [] };
}

/** After Escape or a press the name under the pointer stays quiet until the pointer really moves: the next card takes its full time. */
function forgetPointer(state: HoverState): HoverState {
  return { ...stillPointer(state), closedAt: -Infinity };
}

/** Keeps the place, so that a move without movement is known as such, but not the name: it may have gone. */
function stillPointer(state: HoverState): HoverState {
  return state.pointer ? { ...state, pointer: { ...state.pointer, mention: undefined } } : state;
}

function isOpen(phase: Phase): phase is Extract<Phase, { name: 'showing' | 'might-hide' }> {
  return phase.name === 'showing' || phase.name === 'might-hide';
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether a point lies in the hull of the tip and the card: the union of the triangles over the card's four sides. */
function isBetween(tip: Point, { left, top, right, bottom }: Box, point: Point): boolean {
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.some((corner, index) => isInTriangle(point, tip, corner, corners[(index + 1) % 4] ?? corner));
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(point, a, b), turn(point, b, c), turn(point, c, a)];
  return !(sides.some((side) => side < 0) && sides.some((side) => side > 0)) && sides.some((side) => side !== 0);
}

/** Positive when a → b → point turns one way, negative the other, 0 on the line. */
function turn(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);
}
