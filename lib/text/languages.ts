/** The languages whose rules we know, compiled on first use. Others are read without inflection. */
import { compileLanguage, type CompiledLanguage, type LanguageRules } from './language';
import { ar } from './lang/ar';
import { bg } from './lang/bg';
import { cs } from './lang/cs';
import { da } from './lang/da';
import { de } from './lang/de';
import { el } from './lang/el';
import { en } from './lang/en';
import { es } from './lang/es';
import { fa } from './lang/fa';
import { fi } from './lang/fi';
import { fr } from './lang/fr';
import { he } from './lang/he';
import { hi } from './lang/hi';
import { hr } from './lang/hr';
import { hu } from './lang/hu';
import { id } from './lang/id';
import { it } from './lang/it';
import { ja } from './lang/ja';
import { ko } from './lang/ko';
import { nb } from './lang/nb';
import { nl } from './lang/nl';
import { pl } from './lang/pl';
import { pt } from './lang/pt';
import { ro } from './lang/ro';
import { ru } from './lang/ru';
import { sk } from './lang/sk';
import { sl } from './lang/sl';
import { sr } from './lang/sr';
import { sv } from './lang/sv';
import { tr } from './lang/tr';
import { uk } from './lang/uk';
import { vi } from './lang/vi';
import { zh } from './lang/zh';

/** One rule set a language, in alphabetical order. */
export const LANGUAGES: readonly LanguageRules[] = [
  ar, bg, cs, da, de, el, en, es, fa, fi, fr, he, hi, hr, hu, id, it, ja, ko,
  nb, nl, pl, pt, ro, ru, sk, sl, sr, sv, tr, uk, vi, zh,
]; // prettier-ignore

const compiled = new Map<string, CompiledLanguage>();
const none: LanguageRules = { lang: 'und', cues: [], openers: [] };

/** The rules for a BCP 47 tag by its primary language ("zh-Hant-TW" gives zh); no rules for an unknown one. */
export function languageOf(tag: string): CompiledLanguage {
  const lang = primaryLanguage(tag);
  let language = compiled.get(lang);
  if (!language) {
    language = compileLanguage(
      LANGUAGES.find((rules) => rules.lang === lang || rules.also?.includes(lang)) ?? { ...none, lang },
      en,
    );
    compiled.set(lang, language);
  }
  return language;
}

/** "pt-BR" gives "pt". */
export function primaryLanguage(tag: string): string {
  return (tag.toLowerCase().split(/[-_]/)[0] ?? '') || 'und';
}
