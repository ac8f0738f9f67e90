/**
 * Persian: prepositions are words of their own; folding unites Arabic and Persian letters. A zero-width non-joiner parts a word (بی‌بی‌سی);
 * behind a name it may be followed by an ending, which belongs to the mention. Plurals do not: ماسک‌ها are masks, تسلا‌ها cars.
 */
import { words, type LanguageRules } from '../language';

export const fa: LanguageRules = {
  lang: 'fa',
  endings: [
    {
      // The ezafe is only written behind a vowel.
      name: 'fa/ezafe',
      endings: ['ی'],
      bases: [''],
      after: 'او',
      examples: [
        ['تسلای', 'تسلا'],
        ['متای', 'متا'],
        ['پژوی', 'پژو'],
      ],
    },
  ],
  tails: { joiners: '', endings: words('ی ای یی اش را ست است هم') },
  lookalikes: words('ما کار دل تن دین زنگ هست شو گو سو شیر'),
  surroundings: {
    longer: {
      before: words('خیابان بنیاد ورزشگاه جایزه دانشگاه موزه پل بیمارستان میدان رود رودخانه جنگل‌های جام پارک'),
    },
    kin: { before: words('خانواده خاندان') },
    firm: { before: words('شرکت سهام غول') },
    things: { before: words('خودروی خودرو ماشین گوشی'), on: words('در'), uses: words('پست پیام ویدیو صفحه حساب نوشت') },
    callings: words(
      'بازیگر نقاش مجسمه‌ساز شاعر نویسنده رمان‌نویس خواننده نوازنده آهنگساز رقصنده مورخ معلم پرستار کشاورز ماهیگیر کشیش فوتبالیست دروازه‌بان مهاجم مدافع بوکسور شناگر داور عکاس',
    ),
  },
  cues: words(
    'شرکت شرکتهای کمپانی مدیر مدیرعامل بنیانگذار مؤسس میلیاردر سهام سهامداران رئیس رییس وزیر قاضی غول پلتفرم شبکه استارتاپ استارتآپ خودروساز سازنده ' +
      'گروه هلدینگ سرمایهگذار سرمایه کارآفرین کارکنان مهندسان سخنگوی اپلیکیشن بانک روزنامه خبرگزاری شکایت درآمد سود مالک',
  ),
  openers: [],
};
