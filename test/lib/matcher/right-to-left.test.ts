/**
 * Sentences of our own in Arabic, Persian, Hebrew and Hindi: scripts without capitals, three of them written from right to left, with
 * prefixes, quotation marks, non-joiners and spelling variants. [ماسك|elon-musk] is a mention; what has no brackets must not be marked.
 *
 * Faults that the file was written against: common words that are also somebody's surname (ما, کار, של, एक), first names alone,
 * the article that makes a river of a company, words of which a non-joiner cuts off a name.
 */
import { describe, expect, it } from 'vitest';
import { annotateText } from '@/lib/matcher/annotate';
import { CONFIDENCE_FLOOR } from '@/lib/model/settings';
import { loadDataset } from '../../tools/load-index';

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'التقى [إيلون ماسك|elon-musk] بالمستثمرين، و[ماسك|elon-musk] لم يعلق بعد ذلك.',
    'قال المحامي إن القرار ل[ماسك|elon-musk] وحده، كما أكد [إيلون ماسك|elon-musk].',
    'وب[غوغل|google] تعمل آلاف المهندسات، ول[مايكروسوفت|microsoft] مكتب جديد.',
    'رفعت الدعوى على شركة بـ"[أوبن إيه آي|openai]" في كاليفورنيا.',
    'ارتفعت أسهم «[إنفيديا|nvidia]» و«[إنتل|intel]» يوم الخميس.',
    'تعود المنصة لـ«[ميتا|meta-platforms]» التي يديرها [مارك زوكربيرغ|mark-zuckerberg].',
    'أسس شركة [إكس إيه آي|xai] قبل عامين.',
    'تنافس [إكس أيه آي|xai] و[أوبن آيه آي|openai] على المهندسين.',
    'قالت [إكس اي اي|xai] إن النموذج جاهز.',
    'استقال من [سكيل أي آي|scale-ai] في الصيف.',
    'باعت [كي كيه آر|kkr-and-co] حصتها ولم تعلق.',
    'توقع بنك [جيه بي مورجان|jpmorgan-chase] ركودا، وخالفه [غولدمان ساكس|goldman-sachs].',
    'يرى [إیلون ماسک|elon-musk] أن المنافسة ضرورية.',
    'وصل [ســـام ألتمـــان|sam-altman] متأخرا، ثم غادر [ألتمان|sam-altman] القاعة.',
    'أعلنت [أرامكو|aramco] نتائجها، وقال [أمين الناصر|amin-h-nasser] إنها جيدة.',
    'كتب [مارك زوكربرج|mark-zuckerberg] رسالة إلى موظفيه.',
    'اشترى [بيل غيتس|bill-gates] الأرض، فيما رفض [جيتس|bill-gates] التعليق.',
    'استقبل [دونالد ترمب|donald-trump] ضيفه، وأشاد ب[ترمب|donald-trump] كثيرون.',
    'تراجعت [فولكسفاغن|volkswagen-group] كما تراجعت [بي إم دبليو|bmw].',
    'اشترت [سيسكو|cisco] الشركة من [آي بي إم|ibm].',
    'ردّت [أنثروبيك|anthropic] على الدعوى، وقال [داريو أمودي|dario-amodei] إنها بلا أساس.',
    'فتحت [يوتيوب|youtube] الباب، لكن ال[يوتيوب|youtube] لا يدفع كثيرا.',
    'نشر على منصة [تويتر|x-corp] ثم حذف ما نشر.',
    'وَ[غُوغِل|google] تُنْكِرُ ذلك.',
    'وكالة [بلومبرغ|bloomberg-news] نقلت عن [ساتيا ناديلا|satya-nadella] قوله.',
    'شكرت [ليزا سو|lisa-su] موظفيها بعد فوز [إيه إم دي|amd].',
    'يستعد [تيم كوك|tim-cook] للتقاعد بعد سنوات في [آبل|apple-inc].',
    'جفت ضفاف الأمازون هذا العام وماتت الأسماك.',
    'ترعى القبيلة الإبل قرب واحة صغيرة.',
    'هو ما في الأمر، ولي رأي فيه على كل حال.',
    'اشترى [جاك ما|jack-ma] الصحيفة. هذا ما قاله المحررون، وما لم يقله أحد.',
    'تحدث [علي قدسي|ali-ghodsi] رئيس شركة داتا. على الطاولة ملف آخر، وعلى الباب حارس.',
    'حضر [مايك كريغر|mike-krieger] رئيس شركة ناشئة، وغاب مايك بنس.',
    'قال إن مبادلة الأسرى ستبدأ غدا.',
    'يحكي الجد عن بيت قديم بين جبلين وعن دين لم يسدد.',
  ],
  fa: [
    '[ایلان ماسک|elon-musk] را در دادگاه دیدند و [ماسک|elon-musk] چیزی نگفت.',
    '[إيلون ماسك|elon-musk] به تهران نیامد.',
    'مدیرعامل [اوپن‌ای‌آی|openai] استعفا داد.',
    'قرارداد را [اوپن ای آی|openai] امضا کرد.',
    'شکایت از [ایکس‌ای‌آی|xai] رد شد.',
    'گزارش [بی‌بی‌سی|bbc] درست نبود، گفتهٔ [بی بی سی|bbc] هم.',
    'خبرنگار [سی‌ان‌ان|cnn] آنجا بود، نه [سیانان|cnn].',
    'سهام [انویدیا|nvidia] و [اینتل|intel] بالا رفت.',
    'کارخانهٔ [تویوتا|toyota]، نه [نوکیای|nokia] قدیم، بسته شد.',
    'مدیر [نستله‌ی|nestle] سوئیس رفت.',
    'کاربران [گوگل‌ی|google] و [مایکروسافت|microsoft] ناراضی‌اند.',
    '[مارک زاکربرگ|mark-zuckerberg] مدیر [متا|meta-platforms] ماند؛ [زاکربرگ|mark-zuckerberg] خندید.',
    '[سم آلتمن|sam-altman] آمد و «[آلتمن|sam-altman]» رفت.',
    '[تیم کوک|tim-cook] از [اپل|apple-inc] رفت.',
    '[داگ مک‌میلون|doug-mcmillon] و [داگ مک میلون|doug-mcmillon] یکی هستند.',
    '[رن ژنگ‌فی|ren-zhengfei] بنیانگذار [هواوی|huawei] است.',
    '[شی جین‌پینگ|xi-jinping] با [ولادیمیر پوتین|vladimir-putin] دیدار کرد؛ [پوتین|vladimir-putin] خرسند بود.',
    '[دونالد ترامپ|donald-trump] را همه می‌شناسند و [ترامپ|donald-trump] این را می‌داند.',
    'موتور جست‌وجوی [گوگل|google] کند شد.',
    '[وال‌استریت ژورنال|the-wall-street-journal] نوشت که [بلک‌راک|blackrock] می‌فروشد.',
    '[فولکس واگن|volkswagen-group] و [بی‌ام‌و|bmw] رقیب‌اند.',
    '[جنسن هوانگ|jensen-huang] کت چرمی پوشید.',
    'یک میلیون نفر در [اینستاگرام|instagram] و [تلگرام|telegram] بودند.',
    '[ساتیا نادلا|satya-nadella] از [لینکدین|linkedin] گفت.',
    'پیامی در [توییتر|x-corp] گذاشت؛ [توئیتر|x-corp] آن را پاک کرد.',
    'بانک [گلدمن ساکس|goldman-sachs] و [مورگان استنلی|morgan-stanley] ضرر کردند.',
    'ماسک‌ها را از روی صورت برداشتند.',
    'متا‌داده‌ها را پاک کن، دل‌پذیر نیستند.',
    'ما کار را از ته دل دوست داریم.',
    '[برندان کار|brendan-carr] حرف زد. کار ما تمام نشده است و کار دیگری نیست.',
    'تیم ملی برد و تیم حریف باخت؛ سم در خاک ماند.',
    'مایک پنس و مارک روفالو آنجا نبودند.',
    'آمازون رودی است که خشک نمی‌شود.',
  ],
  he: [
    '[אילון מאסק|elon-musk] הגיע ו[מאסק|elon-musk] שתק.',
    'התביעה הוגשה נגד ל[אלון מאסק|elon-musk] ונדחתה.',
    'המניות של [אנבידיה|nvidia] עלו, ומניות [אינטל|intel] ירדו.',
    'הוא עבר מ[גוגל|google] ל-[מיקרוסופט|microsoft].',
    'כך נמסר ב"[מטא|meta-platforms]", החברה של [מארק צוקרברג|mark-zuckerberg].',
    'מנכ"ל [אנבידיה|nvidia] [ג׳נסן הואנג|jensen-huang] נאם.',
    'מנכ״ל [אמזון|amazon] לשעבר [ג׳ף בזוס|jeff-bezos] קנה עיתון, ו[בזוס|jeff-bezos] מימן אותו.',
    "[ג'ף בזוס|jeff-bezos] לא הגיב.",
    '[ג’ף בזוס|jeff-bezos] לא אישר.',
    '[סם אלטמן|sam-altman] חזר, וב[אלטמן|sam-altman] תמכו העובדים.',
    'חברת [יב"מ|ibm] פיטרה, [יבמ|ibm] הכחישה.',
    '[ב.מ.וו|bmw] ו[טויוטה|toyota] התאחדו.',
    '[אופן איי איי|openai] גייסה כסף מ[סופטבנק|softbank-group].',
    'זה לא ה[גוגל|google] של פעם, אומרים ב[גוגל|google] עצמה.',
    '[דונלד טראמפ|donald-trump] ניצח. ל[טראמפ|donald-trump] יש רוב, וש[טראמפ|donald-trump] ירצה או לא.',
    'סגן הנשיא [ג׳יי די ואנס|jd-vance] נסע.',
    '[טים קוק|tim-cook] פרש, ומניית [אפל|apple-inc] ירדה.',
    '[ג׳ורג׳ סורוס|george-soros] תרם; [סורוס|george-soros] סירב לדבר.',
    'סוכנות [בלומברג|bloomberg-news] מדווחת כי [סאטיה נאדלה|satya-nadella] יישאר.',
    '[וואטסאפ|whatsapp] קרסה וגם [אינסטגרם|instagram].',
    'ב[וולמארט|walmart] אמרו שהמחירים יעלו.',
    '[פרידריך מרץ|friedrich-merz] נבחר במרץ, ו[מרץ|friedrich-merz] הודה לבוחריו.',
    '[בנימין נתניהו|benjamin-netanyahu] נפגש עם [לארי אליסון|larry-ellison].',
    'משרדי [ניו יורק טיימס|the-new-york-times-company] הועברו, כך ב[רויטרס|reuters].',
    '[נטפליקס|netflix] תקנה את [וורנר ברוס דיסקברי|warner-bros-discovery].',
    'הנהלת [סמסונג|samsung-electronics] לא הגיבה ל[דיסני|the-walt-disney-company].',
    'המנכ״ל של חברת הבנייה התפטר אתמול.',
    'של מי החברה הזאת? של כולנו.',
    '[גרג אבל|greg-abel] ינהל את הקרן, אבל לא לבד. אבל גם לא מיד.',
    'הלוויין שוגר, והאוזן לא שומעת.',
    'מייק טייסון ומארק ספיץ לא באו.',
    'יש לי דין ודברים, שיר ישן ודואר רב.',
    'הוא קנה פרי אדום והלך לפארק.',
  ],
  hi: [
    '[एलन मस्क|elon-musk] ने कहा कि [मस्क|elon-musk] की टीम तैयार है।',
    '[एलॉन मस्क|elon-musk] को अदालत ने बुलाया।',
    '[डोनाल्ड ट्रम्प|donald-trump] और [डोनाल्ड ट्रंप|donald-trump] एक ही हैं; [ट्रम्प|donald-trump] जीते।',
    '[जेन्सन हुआंग|jensen-huang] और [जेंसन हुआंग|jensen-huang] की कंपनी [एनवीडिया|nvidia] है।',
    '[मुकेश अम्बानी|mukesh-ambani] से [नरेन्द्र मोदी|narendra-modi] मिले, [मोदी|narendra-modi] ने बधाई दी।',
    '[इन्फोसिस|infosys] और [विप्रो|wipro] के शेयर गिरे।',
    '[ऐप्पल|apple-inc] ने [टिम कुक|tim-cook] को अध्यक्ष बनाया।',
    '[एप्पल|apple-inc] की बिक्री बढ़ी, [एपल|apple-inc] का मुनाफा भी।',
    '[वॉट्सएप|whatsapp] बंद रहा और [व्हाट्सऐप|whatsapp] भी।',
    '[मार्क ज़ुकरबर्ग|mark-zuckerberg] की [मेटा|meta-platforms] पर मुकदमा, [जुकरबर्ग|mark-zuckerberg] चुप।',
    '[जेफ़ बेज़ोस|jeff-bezos] ने अखबार खरीदा; [बेजोस|jeff-bezos] खुश हैं।',
    '[सत्या नडेला|satya-nadella] ने [माइक्रोसॉफ्ट|microsoft] में बदलाव किए।',
    '“[ओपनएआई|openai]” ने [सैम ऑल्टमैन|sam-altman] को हटाया, फिर [ऑल्टमैन|sam-altman] लौटे।',
    "'[गूगल|google]' और '[इंटेल|intel]' में करार हुआ।",
    '[केवन पारेख|kevan-parekh] नए सीएफओ होंगे। [पारेख|kevan-parekh] इंजीनियर हैं।',
    '[सलिल पारेख|salil-parekh] ने [इंफोसिस|infosys] के नतीजे बताए।',
    '[शाओमि|xiaomi] का फोन सस्ता है और [शाओमी|xiaomi] का टीवी भी।',
    '[शिगेरु इशिबा|shigeru-ishiba] ने इस्तीफा दिया।',
    '[बेंजामिन नेतन्याहु|benjamin-netanyahu] अमेरिका गए।',
    '[निर्मला सीतारमण|nirmala-sitharaman] ने बजट पेश किया।',
    '[वॉलमार्ट|walmart] की [फ्लिपकार्ट|flipkart] में हिस्सेदारी है।',
    '[जेपी मॉर्गन|jpmorgan-chase] ने रिपोर्ट दी।',
    '[बोइंग|boeing] और [एयरबस|airbus] को ठेका मिला।',
    '[जोमैटो|eternal-limited] ने दाम बढ़ाए, [ज़ोमैटो|eternal-limited] ने माफी मांगी।',
    '[सुंदर पिचाई|sundar-pichai] का भाषण [यूट्यूब|youtube] पर है।',
    '[लिसा सू|lisa-su] ने [एएमडी|amd] का नया चिप दिखाया।',
    '[डेनियल एक|daniel-ek] ने एक बयान दिया। एक और बात, एक ही दिन में।',
    '[फेई-फेई ली|fei-fei-li] ने शपथ ली और छुट्टी ली।',
    '[ब्रेंडन कार|brendan-carr] की बात। कार सड़क पर खड़ी थी।',
    'शरीर का मेटाबोलिज़्म तेज होता है।',
    'वीज़ा अधिकारी ने आवेदन खारिज किया।',
    'हमारी टीम जीती और टिम हारा।',
    'जून में सावन आता है, पेज पलटो।',
    'माइक और मार्क दोस्त हैं।',
  ],
};

const { index } = loadDataset();
const MARKED = /\[([^|\]]+)\|([^\]]+)\]/g;

describe.each(Object.entries(SENTENCES))('%s', (lang, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const source = sentence.replace(MARKED, '$1');
    const expected = [...sentence.matchAll(MARKED)].map(([, surface, id]) => [surface, id]);
    const found = annotateText(source, lang, index)
      .filter(({ confidence }) => confidence >= CONFIDENCE_FLOOR.balanced)
      .map(({ start, end, entities }) => [source.slice(start, end), entities.join('|')]);
    expect(found).toEqual(expected);
  });

  it('has enough sentences', () => {
    const marked = sentences.filter((sentence) => sentence.includes('['));
    expect([marked.length >= 25, sentences.length - marked.length >= 5]).toEqual([true, true]);
  });
});
