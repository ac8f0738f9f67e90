/** Hands the words of `texts.ts` to every component: `<I18n.Provider value={createTexts(getMessage, uiLang)}>`. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTexts, type Texts } from './texts';

export { createTexts, type Texts, type Translate } from './texts';

/** Without a provider each text is its own key, which shows in tests at once. */
export const I18n = createContext<Texts>(createTexts((key) => key, 'en'));

/** The texts of the nearest provider. */
export function useTexts(): Texts {
  return useContext(I18n);
}
