/**
 * Arabic: conjunctions and prepositions of one letter are glued in front (وماسك, لوانغ); they stand outside the mention.
 * Folding takes away hamza, vowel signs and tatweel and writes ة as ه, ى as ي.
 */
import { words, type LanguageRules } from '../language';

export const ar: LanguageRules = {
  lang: 'ar',
  endings: [
    {
      // French -é: فوكيه. Written with ة it would be an adjective.
      name: 'ar/last-h',
      endings: ['يه'],
      bases: ['ي'],
      accented: true,
      examples: [
        ['فوكيه', 'فوكي'],
        ['كريديه', 'كريدي'],
      ],
    },
  ],
  prefixes: words('و ف ب ل ك وب ول وك فب فل فك'),
  articles: words('ال وال فال بال كال لل وبال ولل'),
  // After folding A is ايه, I and E are اي; A before I is also written أي.
  spellings: [
    { form: 'أي', base: 'إيه', before: 'آي' },
    { form: 'جي', base: 'جيه' },
    { form: 'جيه', base: 'جي' },
    { form: 'كي', base: 'كيه' },
    { form: 'كيه', base: 'كي' },
    { form: 'إيتش', base: 'إتش' },
    { form: 'دابليو', base: 'دبليو' },
  ],
  lookalikes: words(
    'ما على في هو هي لي أنا بين بن دين دور رأي الآن أولا أمين أمي بيت بات مات جيل جو جين جاري سي شي سام سكوت سليم نيل ري تيم فيل فريد رجب صفرا أد آر',
  ),
  cues: words(
    'شركة الشركة لشركة وشركة بشركة شركات الشركات مؤسسة مجموعة رئيس الرئيس لرئيس رئيسة مدير المدير مديرة التنفيذي التنفيذية مؤسس المؤسس مؤسسو ' +
      'الملياردير ملياردير المستثمر مستثمر القاضي القاضية دعوى أسهم سهم لسهم عملاق عملاقة منصة لمنصة موقع شبكة صحيفة تطبيق وكالة وزير وزيرة الوزير ' +
      'محافظ مصنع إيرادات أرباح استحواذ مقاضاة موظفو مهندسو متحدث المتحدث',
  ),
  openers: [],
};
