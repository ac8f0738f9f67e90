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
  surroundings: {
    longer: { before: words('شارع بشارع ملعب استاد جائزة جامعة متحف جسر مستشفى ميدان ساحة نهر غابات غابة كأس حديقة') },
    kin: { before: words('عائلة أسرة لعائلة آل') },
    firm: { before: words('شركة لشركة أسهم سهم عملاق أعلنت وأعلنت قالت وقالت') },
    things: {
      before: words('سيارة بسيارة سيارته سيارتها هاتف مركبة'),
      on: words('على عبر مثل'),
      uses: words('منشور منشورات تدوينة تغريدة صفحة صفحته حساب حسابه فيديو كتب كتبت نشر نشرت مواقع'),
    },
    callings: words(
      'الممثل الممثلة الرسام الرسامة الفنان الفنانة النحات الشاعر الشاعرة الروائي الروائية الكاتب المطرب المطربة المغني المغنية الموسيقي عازف الملحن الراقص المؤرخ المؤرخة المعلم المعلمة المدرس الممرضة المزارع الصياد القس الأسقف اللاعب الحارس المهاجم المدافع الملاكم السباح الحكم المصور',
    ),
  },
  cues: words(
    'شركة الشركة لشركة وشركة بشركة شركات الشركات مؤسسة مجموعة رئيس الرئيس لرئيس رئيسة مدير المدير مديرة التنفيذي التنفيذية مؤسس المؤسس مؤسسو ' +
      'الملياردير ملياردير المستثمر مستثمر القاضي القاضية دعوى أسهم سهم لسهم عملاق عملاقة منصة لمنصة موقع شبكة صحيفة تطبيق وكالة وزير وزيرة الوزير ' +
      'محافظ مصنع إيرادات أرباح استحواذ مقاضاة موظفو مهندسو متحدث المتحدث',
  ),
  openers: [],
};
