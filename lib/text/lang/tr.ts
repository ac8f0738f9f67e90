/**
 * Turkish: a name's endings stand behind an apostrophe and belong to the mention (Musk'ın, Apple'ınki). Names of institutions take them
 * without one (Koç Holdingin, İş Bankasına), and many writers leave it out. Folding writes ı ü ö ş ç ğ as i u o s c g, so an ending
 * is listed with two of the four vowels of its harmony.
 */
import { stacked, words, type LanguageRules } from '../language';

const CASES = words(
  'in un nin nun i u yi yu ni nu a e ya ye na ne da de ta te nda nde dan den tan ten ndan nden la le yla yle',
);
/** Behind the plural and the possessive. */
const STACKED_CASES = words(
  'in i a e da de dan den la le nin ni na ne nda nde ndan nden yla yle ini inin ina ine inda inde indan inden iyla iyle',
);
/** "is", "was", "it is said", "if it is"; and what makes a word of a word: of, with, without, as. */
const CLITICS = words(
  'dir dur tir tur di du ti tu ydi ydu mis mus ymis ymus sa se ysa yse ken yken ca ce li lu siz suz ci cu',
);

export const tr: LanguageRules = {
  lang: 'tr',
  lastWordOnly: true,
  endings: [
    {
      // Shorter endings would make a name of another: Honda is no Hon.
      name: 'tr/case',
      endings: words('nin nun dan den tan ten yla yle'),
      bases: [''],
      examples: [
        ['Teslanın', 'Tesla'],
        ['Volvonun', 'Volvo'],
        ['Telekomdan', 'Telekom'],
        ['Facebooktan', 'Facebook'],
        ['Metayla', 'Meta'],
      ],
    },
    {
      name: 'tr/genitive',
      after: 'bcdfghjklmnpqrstvwxyz',
      endings: words('in un'),
      bases: [''],
      examples: [
        ['Holdingin', 'Holding'],
        ['Telekomun', 'Telekom'],
      ],
    },
    {
      name: 'tr/possessed',
      endings: stacked(['s'], stacked(words('i u'), words('ni nin nun na ne nda nde ndan nden yla yle'))),
      bases: ['sı', 'su'],
      examples: [
        ['Bankasını', 'Bankası'],
        ['Bankasından', 'Bankası'],
        ['Borsasına', 'Borsası'],
      ],
    },
    {
      name: 'tr/holding',
      endings: words('ngi nge ngde ngle'),
      bases: ['ng'],
      examples: [
        ['Holdinge', 'Holding'],
        ['Holdingi', 'Holding'],
      ],
    },
    {
      name: 'tr/softening',
      endings: words('ğın ğun ğa ğe ğı ğu'),
      bases: ['k'],
      examples: [
        ['Elektriğin', 'Elektrik'],
        ['Havacılığa', 'Havacılık'],
      ],
    },
  ],
  tails: {
    joiners: "'",
    endings: [
      ...CASES,
      ...CLITICS,
      ...words('lar ler si su giller'),
      ...stacked(words('lar ler'), STACKED_CASES),
      ...stacked(words('s'), stacked(words('i u'), words('n ni nin na ne nda nde ndan nden yla yle'))),
      ...stacked(words('da de ta te nda nde in un nin nun'), words('ki kiler kilerin kine kini kinin kinde kinden')),
      ...stacked(
        words('da de ta te dan den tan ten in un nin nun la le yla yle'),
        words('dir dur ydi ydu ymis ymus sa se ysa yse'),
      ),
    ],
  },
  surroundings: {
    longer: {
      after: words(
        'Caddesi Sokağı Bulvarı Meydanı Stadı Stadyumu Arena Park Parkı Vakfı Üniversitesi Okulu Lisesi Müzesi Ödülü Ödülleri Kupası Köprüsü Hastanesi Kulesi Enstitüsü nehri ormanları Ormanları Nehri',
      ),
    },
    kin: { after: words('ailesi Ailesi kardeşler') },
    firm: { after: words('şirketi hisseleri hissesi yöneticisi sözcüsü') },
    things: { after: words('marka otomobil otomobili araç aracı aracıyla') },
    callings: words(
      'oyuncu aktör aktris ressam heykeltıraş şair romancı yazar şarkıcı müzisyen rapçi davulcu gitarist piyanist kemancı besteci dansçı tarihçi arkeolog öğretmen hemşire çiftçi balıkçı rahip imam futbolcu kaleci forvet golfçü boksör bisikletçi yüzücü hakem fotoğrafçı fırıncı',
    ),
  },
  cues: words(
    'şirket şirketi şirketin şirketinin firma firması firmanın grubu holding hisse hisseleri hissesi ceo icra başkan başkanı cumhurbaşkanı başbakan bakanı kurucusu kurucu kurucuları milyarder yatırımcı girişimci yargıç dava davası dedi açıkladı söyledi belirtti göre devi genel müdür müdürü patronu sahibi yöneticisi üreticisi',
  ),
  openers: words(
    'bu şu o bir iki ve veya ile ama fakat ancak çünkü için gibi göre sonra önce daha en ne nasıl neden eğer hem ise de da ki kadar karşı rağmen böylece ayrıca dün bugün yarın artık henüz hâlâ onun bunun sayın bay bayan eski yeni pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  ),
};
