/**
 * The one element that Dramatis ever adds to a page, and only while a card is open: a `div` in the top layer with a closed shadow root.
 *
 * Every rule is in sheets adopted by the shadow root, none in attributes: of `!important` rules those of the inner tree win, so no style of
 * the page can hide, move or colour the card. Under an open modal dialog everything else is inert, so the host goes into the dialog.
 */
import type { Box } from './hover';
import type { Placement } from './place-card';

/** DESIGN.md §7. */
const FADE_IN_MS = 120;
const FADE_OUT_MS = 80;

export interface CardHost {
  /** Where the card's content goes; children of the root are laid out as blocks. */
  readonly root: ShadowRoot;
  /** Whether an event of the page happened in the card: a closed root shows its host as the target. */
  isTarget(event: Event): boolean;
  /** The natural size of the card, before it is placed. */
  size(): { readonly width: number; readonly height: number };
  place(placement: Placement): Box;
  close(fade: boolean): void;
}

/** Adds an invisible host to the page; `place` shows it. */
export function openCardHost(document: Document, styles: string): CardHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const [look, position] = [new CSSStyleSheet(), new CSSStyleSheet()];
  look.replaceSync(styles);
  position.replaceSync(hostRule('visibility: hidden; left: 0; top: 0;'));
  root.adoptedStyleSheets = [look, position];
  host.popover = 'manual';
  (openModal(document) ?? document.documentElement).append(host);
  host.showPopover();
  return {
    root,
    isTarget: (event) => event.target === host,
    size: () => ({ width: host.offsetWidth, height: host.offsetHeight }),
    place({ left, top, maxHeight }) {
      position.replaceSync(
        `${hostRule(`left: ${left}px; top: ${top}px; max-height: ${maxHeight}px; ${fadeIn}`)} ${keyframes}`,
      );
      return host.getBoundingClientRect();
    },
    close(fade) {
      if (!fade || matchMedia('(prefers-reduced-motion: reduce)').matches) return host.remove();
      position.replaceSync(`${position.cssRules[0]?.cssText ?? ''} :host { pointer-events: none !important; }`);
      host.animate({ opacity: 0 }, FADE_OUT_MS).finished.finally(() => host.remove());
    },
  };
}

const keyframes = `@keyframes card-fade-in { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { :host { animation: none !important; } }`;
const fadeIn = `animation: card-fade-in ${FADE_IN_MS}ms ease-out;`;

/** A flex column: a card that scrolls inside itself shrinks to the height that is left. */
function hostRule(declarations: string): string {
  const all = `all: initial; position: fixed; display: flex; flex-direction: column; inset: auto; margin: 0; width: max-content;
    max-width: calc(100vw - 16px); overflow: visible; ${declarations}`;
  return `:host { ${all.replaceAll(';', ' !important;')} }`;
}

/** The top one of the page's modal dialogs: the last that was opened is the last in the top layer, and mostly in the document too. */
function openModal(document: Document): Element | undefined {
  return [...document.querySelectorAll('dialog:modal')].at(-1);
}
