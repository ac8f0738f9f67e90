/** The messages of `_locales` as `browser.i18n.getMessage` gives them. */
import ar from '../data/public/_locales/ar/messages.json';
import de from '../data/public/_locales/de/messages.json';
import en from '../data/public/_locales/en/messages.json';
import es from '../data/public/_locales/es/messages.json';
import ru from '../data/public/_locales/ru/messages.json';
import type { Translate } from '../components/texts';

/** The messages of a file: `description` is for translators. */
export type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** Every locale of the extension. */
export const LOCALES: Readonly<Record<string, Messages>> = { ar, de, en, es, ru };

/** A key that the language lacks comes from English, one that English lacks is the empty string, as in the browsers. */
export function translateIn(lang: string): Translate {
  return (key, substitutions = []) => {
    const message = (LOCALES[lang]?.[key] ?? LOCALES['en']?.[key])?.message ?? '';
    return message.replace(/\$([1-9])/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
  };
}
