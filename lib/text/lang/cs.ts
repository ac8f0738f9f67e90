/**
 * Czech. Declined: men's names, all names on -a; a woman's surname gets -ová (Lisa Suová) or stays (Giorgia Meloni). The possessive
 * adjective (Muskův, Muskova firma) is told from the woman (Musková) by its accents alone.
 */
import { words, type LanguageRules } from '../language';

export const cs: LanguageRules = {
  lang: 'cs',
  endings: [
    {
      name: 'cs/masculine-consonant',
      endings: words('a ovi em u e'),
      bases: [''],
      male: true,
      examples: [
        ['Muskem', 'Musk'],
        ['Altmanovi', 'Altman'],
        ['Jobse', 'Jobs'],
      ],
    },
    {
      name: 'cs/masculine-o-e',
      endings: words('a ovi em u'),
      bases: ['o', 'e'],
      male: true,
      examples: [
        ['Marka', 'Marko'],
        ['Stevovi', 'Steve'],
        ['Googlem', 'Google'],
      ],
    },
    { name: 'cs/i', endings: words('iho imu im'), bases: ['i'], male: true, examples: [['Amodeiho', 'Amodei']] },
    { name: 'cs/y', endings: words('yho ymu ym'), bases: ['y'], male: true, examples: [['Kennedymu', 'Kennedy']] },
    { name: 'cs/e', endings: words('eho emu em'), bases: ['e'], male: true, examples: [['Rutteho', 'Rutte']] },
    {
      name: 'cs/a',
      endings: words('y e i u ou o'),
      bases: ['a'],
      examples: [
        ['Metou', 'Meta'],
        ['Metě', 'Meta'],
        ['Nvidií', 'Nvidia'],
      ],
    },
    { name: 'cs/masculine-a', endings: ['ovi'], bases: ['a'], male: true, examples: [['Obamovi', 'Obama']] },
    { name: 'cs/ka', endings: ['ce'], bases: ['ka'], examples: [['Veronice', 'Veronika']] },
    { name: 'cs/ga', endings: ['ze'], bases: ['ga', 'ha'], examples: [['Olze', 'Olga']] },
    { name: 'cs/ra', endings: ['ře'], bases: ['ra'], accented: true, examples: [['Barboře', 'Barbora']] },
    {
      name: 'cs/fleeting-el',
      endings: words('la lovi lem lu'),
      bases: ['el'],
      male: true,
      examples: [['Pavla', 'Pavel']],
    },
    {
      name: 'cs/fleeting-ek',
      endings: words('ka kovi kem ku'),
      bases: ['ek'],
      male: true,
      examples: [['Markovi', 'Marek']],
    },
    {
      name: 'cs/fleeting-ec',
      endings: words('ce covi cem'),
      bases: ['ec'],
      male: true,
      examples: [['Němce', 'Němec']],
    },
    {
      name: 'cs/fleeting-er',
      endings: words('ra rovi rem'),
      bases: ['er'],
      male: true,
      examples: [['Alexandrem', 'Alexander']],
    },
    {
      name: 'cs/adjective',
      endings: words('ého ému ým ém'),
      bases: ['ý', 'yj', 'i'],
      male: true,
      examples: [
        ['Novotného', 'Novotný'],
        ['Zelenskému', 'Zelenskyj'],
      ],
    },
    {
      name: 'cs/possessive',
      endings: words('ův ova ovo ovu ovy ově ovým ových ovými ovou'),
      bases: ['', 'a', 'o', 'e'],
      male: true,
      possessive: true,
      accented: true,
      examples: [
        ['Muskův', 'Musk'],
        ['Muskova', 'Musk'],
        ['Obamův', 'Obama'],
      ],
    },
    {
      name: 'cs/woman',
      endings: words('ová ové ovou'),
      bases: ['', 'a', 'o', 'e'],
      female: true,
      accented: true,
      examples: [
        ['Suová', 'Su'],
        ['Meloniové', 'Meloni'],
        ['Silvovou', 'Silva'],
      ],
    },
    {
      name: 'cs/woman-fleeting-el',
      endings: words('lová lové lovou'),
      bases: ['el'],
      female: true,
      accented: true,
      examples: [['Havlová', 'Havel']],
    },
    { name: 'cs/ova', endings: words('ové ovou'), bases: ['ová'], examples: [['Novákovou', 'Nováková']] },
  ],
  tails: { joiners: "'-", endings: words('a ovi em u e ho mu m y ou') },
  lookalikes: words(
    'muška mušku mušky maska masku marka marku meta metu mete sám sama samo samu tom tomu teď co jim pol pole polem pán pana panu panem paní žena ženu ženě vás dary daru brada bradu stěna stěnu luka louka luku míra míru míry majka parka parku pata patu pět pit má my jako',
  ),
  surroundings: {
    longer: {
      before: words(
        'ulice ulici ulicí náměstí třída stadion stadionu muzeum nadace nadaci cena cenu pohár poháru univerzita univerzitě škola nemocnice most park',
      ),
      after: words('Arena Aréna Stadium'),
    },
    kin: { before: words('rodina rodiny rodině rodinu bratři') },
    firm: {
      before: words('firma firmy firmě společnost společnosti koncern koncernu výrobce banka akcie akcií'),
      after: words('oznámil oznámila uvedl uvedla'),
    },
    things: {
      before: words('svůj svou svém svým můj jeho její auto autem auta vůz vozem vozu automobil značky'),
      on: words('na přes jako'),
      uses: words(
        'příspěvek příspěvky příspěvku video videa zpráva zprávy profil účet napsal napsala zveřejnil sdílel weby',
      ),
    },
    callings: words(
      'herec herce herci herečka malíř malíře malířka sochař básník básnířka spisovatel spisovatelka zpěvák zpěvačka hudebník rapper bubeník kytarista klavírista houslista skladatel tanečník historik archeolog učitel učitele učitelka sestra zemědělec rybář kněz biskup fotbalista brankář gólman útočník záložník obránce golfista boxer cyklista plavec fotograf pekař',
    ),
  },
  cues: words(
    'firma firmy firmě firmu firmou společnost společnosti společností podnik podniku koncern koncernu akcie akcií akciích korporace startup startupu šéf šéfa šéfem šéfka šéfce ředitel ředitele ředitelem ředitelka ředitelky předseda předsedkyně zakladatel zakladatele zakladatelka spoluzakladatel spoluzakladatele majitel majitele miliardář miliardáře miliardářem podnikatel podnikatele investor investora prezident prezidenta prezidentka manažer manažera soud soudce soudkyně žaloba žalobu žaloby akcionář akcionáři mluvčí výrobce výrobcem vývojář řekl řekla uvedl uvedla prohlásil oznámil oznámila podle ceo',
  ),
  openers: words(
    'v ve na ale a i o od do z ze za pro při po to jak že když pokud on ona oni jeho její jejich jej také však před pan paní pana panu podle s se už k ke u ani aby proti mezi kromě během kvůli díky zatímco protože proto podobně navíc přesto potom pak poté nyní teď dnes včera zítra letos loni právě ještě jen jenže naopak dokonce zřejmě jenom například pondělí úterý středu středa čtvrtek pátek sobotu sobota neděli neděle lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci dr ing',
  ),
};
