/**
 * Hebrew: one-letter words are glued in front (ומאסק, לאלטמן), also two of them, and the article; all stand outside the mention.
 * Folding makes final letters plain ones and drops gershayim (מנכ"ל). Vowel letters are not folded: לוין is a name, לווין a satellite.
 */
import { words, type LanguageRules } from '../language';

export const he: LanguageRules = {
  lang: 'he',
  prefixes: words('ו ב ל כ מ ש וב ול וכ ומ וש של שב שמ כש וכש מש'),
  articles: words('ה וה שה מה כשה'),
  lookalikes: words('של לי דין נטו שיר דור דואר במרץ פארק פרס אבל ואלה פנאי רובו'),
  surroundings: {
    longer: {
      before: words('רחוב ברחוב אצטדיון באצטדיון פרס אוניברסיטת מוזיאון גשר כיכר נהר יערות ביערות גביע פארק בית-ספר'),
    },
    kin: { before: words('משפחת למשפחת האחים') },
    firm: { before: words('חברת מניות מניית ענקית') },
    things: { before: words('מכונית ברכב רכב במכונית טלפון'), on: words('ב'), uses: words('פוסט סרטון הודעה') },
    callings: words(
      'השחקן השחקנית הצייר הציירת הפסל המשורר המשוררת הסופר הסופרת הזמר הזמרת המוזיקאי הראפר המתופף הגיטריסט הפסנתרן המלחין הרקדן ההיסטוריון המורה האחות החקלאי הדייג הכומר הבישוף הכדורגלן השוער החלוץ הקשר הבלם המתאגרף השחיין השופט-כדורגל הצלם',
    ),
  },
  cues: words(
    'חברת חברה החברה לחברת בחברת וחברת חברות תאגיד התאגיד קבוצת ענקית הענקית מנכל המנכל מנכלית סמנכל יור היור מייסד מייסדת המייסד מייסדי ' +
      'מיליארדר המיליארדר משקיע המשקיע מניות מניית מנית נשיא הנשיא נשיאת ראש שר השר שופט השופט השופטת יצרנית יצרן אפליקציית רשת פלטפורמת ' +
      'סטארטאפ הסטארטאפ תביעה דירקטוריון עיתון סוכנות',
  ),
  openers: [],
};
