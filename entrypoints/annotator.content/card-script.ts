/**
 * How the annotator reaches the card's script. That is one of its own, injected when the pointer first meets a name: Preact, the card and
 * the records' schemas take longer to set up than the page takes to read, and most pages are read without a hover.
 *
 * The two share the extension's isolated world, which the page cannot see.
 */
import type { EntityId } from '@/lib/base/brand';
import type { Box } from '@/lib/highlight/hover';
import type { Placement } from '@/lib/highlight/place-card';
import { annotatorToBackground } from '@/lib/messages/annotator-protocol';
import { post } from '@/lib/messages/post';

/** What the card's script offers. */
export interface CardScript {
  /** Fetches what the card of a mention shows; the first entity is the best reading. The result is for `open`. */
  load(entities: readonly EntityId[]): Promise<CardContent>;
  open(content: CardContent, options: CardOptions): OpenCard;
}

/** Made by `load`; what is in it is the card's business. */
export interface CardContent {
  readonly entity: EntityId;
}

export interface CardOptions {
  readonly confidence: number;
  readonly articleDate: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Where a card of this size goes. Asked again when the card's content changes. */
  readonly place: (size: { readonly width: number; readonly height: number }) => Placement;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
}

export interface OpenCard {
  isTarget(event: Event): boolean;
  /** Places the card anew. */
  place(): Box;
  /** Whether Tab, forwards or backwards, would leave the card. */
  isAtEdge(backwards: boolean): boolean;
  /** Gives the focus back to where it was before the card took it. */
  close(fade: boolean): void;
}

const KEY = Symbol.for('dramatis.card');
const world = globalThis as { [KEY]?: CardScript | undefined };

/** By the card's script. */
export function offerCardScript(script: CardScript): void {
  world[KEY] = script;
}

/** A script of an extension that has been reloaded since cannot answer any more. */
export function forgetCardScript(): void {
  world[KEY] = undefined;
}

/** Injects the card's script unless it is there. @throws {MessageError} */
export async function needCardScript(): Promise<CardScript | undefined> {
  if (!world[KEY]) await post(annotatorToBackground, 'injectCard', {});
  return world[KEY];
}
