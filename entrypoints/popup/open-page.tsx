/** What popup and options page have in common: language, direction and style sheet of the document. */
import { render, type ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { createTexts, I18n, type Texts, type Translate } from '@/components/i18n';
import { pageStyles } from '@/components/page-styles';

/** Prepares the document. @returns the page's texts, and what draws it, again and again */
export function openPage(): { readonly texts: Texts; readonly draw: (children: ComponentChildren) => void } {
  // The types of `getMessage` list the keys one by one; ours are made of words of the dataset.
  const t: Translate = (key, substitutions) => browser.i18n.getMessage(key as never, [...(substitutions ?? [])]);
  const texts = createTexts(t, browser.i18n.getUILanguage());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyles);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = texts.lang;
  document.documentElement.dir = texts.dir;
  return {
    texts,
    draw: (children) => render(<I18n.Provider value={texts}>{children}</I18n.Provider>, document.body),
  };
}
