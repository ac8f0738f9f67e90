/** Renders a component in a language and reads what it says. */
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { createTexts, I18n } from '../../components/i18n';
import { translateIn } from '../locale';

/** The rendered root; each call starts from an empty document. */
export function mount(children: ComponentChildren, lang = 'en'): HTMLElement {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  void act(() => render(<I18n.Provider value={createTexts(translateIn(lang), lang)}>{children}</I18n.Provider>, root));
  return root;
}

/** Text as a reader sees it: one blank between words, no invisible characters. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The element that shows `text`, the smallest of them. */
export function findByText(root: Element, selector: string, text: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((element) => textOf(element).includes(text));
  if (!found) throw new Error(`no ${selector} says "${text}" in: ${textOf(root)}`);
  return found;
}

/** A press, with all that follows from it. */
export function press(element: HTMLElement): void {
  void act(() => element.click());
}
