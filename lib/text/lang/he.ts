/** Hebrew: one-letter words are glued in front (ומאסק, לאלטמן), also two of them; they stand outside the mention. */
import { words, type LanguageRules } from '../language';

export const he: LanguageRules = {
  lang: 'he',
  prefixes: words('ו ב ל כ מ ש ה וב ול וכ ומ וש וה של שב שה מה כש'),
  cues: words('חברת חברה מנכל מייסד מיליארדר מניות נשיא אמר'),
  openers: [],
};
