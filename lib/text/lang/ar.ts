/**
 * Arabic: conjunctions and prepositions of one letter are glued in front (وماسك, لوانغ); they stand outside the mention.
 * Folding takes away hamza, vowel signs and tatweel and writes ة as ه, ى as ي.
 */
import { words, type LanguageRules } from '../language';

export const ar: LanguageRules = {
  lang: 'ar',
  prefixes: words('و ف ب ل ك وب ول وك فب فل فك'),
  cues: words(
    'شركة الشركة لشركة مؤسسة مجموعة رئيس الرئيس مدير المدير التنفيذي مؤسس المؤسس الملياردير ملياردير المستثمر القاضي دعوى أسهم سهم قال أعلن أعلنت صرح عملاق منصة موقع شبكة صحيفة',
  ),
  openers: [],
};
