/** Persian: prepositions are words of their own; folding unites Arabic and Persian letters. */
import { words, type LanguageRules } from '../language';

export const fa: LanguageRules = {
  lang: 'fa',
  cues: words('شرکت مدیر مدیرعامل بنیانگذار میلیاردر سهام رئیس گفت'),
  openers: [],
};
