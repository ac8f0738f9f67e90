/**
 * Slovak. As Czech; the woman's surname on -ová declines like an adjective, and some of its forms (Muskovej) are those of the
 * possessive adjective too: there only the sex of the bearer tells.
 */
import { words, type LanguageRules } from '../language';

export const sk: LanguageRules = {
  lang: 'sk',
  endings: [
    {
      name: 'sk/masculine-consonant',
      endings: words('a ovi om u e i'),
      bases: [''],
      male: true,
      examples: [
        ['Muska', 'Musk'],
        ['Altmanom', 'Altman'],
        ['Microsofte', 'Microsoft'],
      ],
    },
    {
      name: 'sk/masculine-o-e',
      endings: words('a ovi om u i'),
      bases: ['o', 'e'],
      male: true,
      examples: [
        ['Markovi', 'Marko'],
        ['Stevom', 'Steve'],
        ['Googli', 'Google'],
      ],
    },
    { name: 'sk/i', endings: words('iho imu im'), bases: ['i'], male: true, examples: [['Amodeiho', 'Amodei']] },
    { name: 'sk/y', endings: words('yho ymu ym'), bases: ['y'], male: true, examples: [['Kennedymu', 'Kennedy']] },
    { name: 'sk/e', endings: words('eho emu em'), bases: ['e'], male: true, examples: [['Rutteho', 'Rutte']] },
    {
      name: 'sk/a',
      endings: words('y e i u ou'),
      bases: ['a'],
      examples: [
        ['Tesly', 'Tesla'],
        ['Metou', 'Meta'],
        ['Nvidiu', 'Nvidia'],
      ],
    },
    { name: 'sk/masculine-a', endings: words('ovi om'), bases: ['a'], male: true, examples: [['Obamom', 'Obama']] },
    {
      name: 'sk/fleeting-el',
      endings: words('la lovi lom'),
      bases: ['el', 'ol'],
      male: true,
      examples: [['Pavlovi', 'Pavol']],
    },
    {
      name: 'sk/fleeting-ek',
      endings: words('ka kovi kom'),
      bases: ['ek', 'ok'],
      male: true,
      examples: [['Marka', 'Marek']],
    },
    {
      name: 'sk/fleeting-ec',
      endings: words('ca covi com'),
      bases: ['ec'],
      male: true,
      examples: [['Nemcom', 'Nemec']],
    },
    {
      name: 'sk/fleeting-er',
      endings: words('ra rovi rom'),
      bases: ['er'],
      male: true,
      examples: [['Petra', 'Peter']],
    },
    {
      name: 'sk/adjective',
      endings: words('ého ému ým om'),
      bases: ['ý', 'yj', 'i'],
      male: true,
      examples: [
        ['Novotného', 'Novotný'],
        ['Zelenským', 'Zelenskyj'],
      ],
    },
    {
      name: 'sk/possessive',
      endings: words('ov ova ovo ovho ovmu ovom ovým ovu ovej ovou ove ových ovými'),
      bases: ['', 'a', 'o', 'e'],
      male: true,
      possessive: true,
      accented: true,
      examples: [
        ['Muskov', 'Musk'],
        ['Muskovho', 'Musk'],
        ['Obamova', 'Obama'],
      ],
    },
    {
      name: 'sk/woman',
      endings: words('ová ovej ovú ovou'),
      bases: ['', 'a', 'o', 'e'],
      female: true,
      accented: true,
      examples: [
        ['Suová', 'Su'],
        ['Meloniovej', 'Meloni'],
        ['Riberovú', 'Ribera'],
      ],
    },
    { name: 'sk/ova', endings: words('ovej ovou'), bases: ['ová'], examples: [['Novákovou', 'Nováková']] },
    { name: 'sk/adjective-feminine', endings: ['ej'], bases: ['a'], examples: [['Zelenskej', 'Zelenská']] },
  ],
  tails: { joiners: "'-", endings: words('a ovi om u e ho mu m y ou') },
  lookalikes: words(
    'muška mušku maska masku marka marku marke meta metu mete sám sama samo samom tom tomu teda čo pol pole poli polom pán pána pani panom žena ženu žene vás dary daru darom brada bradu stena stenu luka lúka lúku mira mieru majka parka parku parkom pata päť pit má my sú sima mati',
  ),
  surroundings: {
    longer: {
      before: words(
        'ulica ulici ulicu námestie námestí štadión štadióne múzeum nadácia nadácie nadácii cena cenu pohár univerzita univerzite škola nemocnica most park mesto',
      ),
      after: words('Arena Aréna'),
    },
    kin: { before: words('rodina rodiny rodine bratia') },
    firm: { before: words('firma firmy spoločnosť spoločnosti koncern koncernu banka akcie akcií výrobca') },
    things: {
      before: words('svoj svoju svojom svojím môj jeho jej auto autom auta vozidlo značky'),
      on: words('na cez ako'),
      uses: words('príspevok príspevku príspevky video správa profil účet napísal zverejnil zdieľal weby siete'),
    },
    callings: words(
      'herec herca herečka maliar maliarka sochár básnik spisovateľ spisovateľka spevák speváčka hudobník raper bubeník gitarista klavirista huslista skladateľ tanečník historik archeológ učiteľ učiteľka sestra farmár rybár kňaz biskup futbalista brankár útočník obranca golfista boxer cyklista plavec fotograf pekár',
    ),
  },
  cues: words(
    'firma firmy firme firmu firmou spoločnosť spoločnosti spoločnosťou podnik podniku koncern koncernu akcie akcií akciách korporácia korporácie startup startupu šéf šéfa šéfom šéfka šéfke riaditeľ riaditeľa riaditeľom riaditeľka riaditeľky predseda predsedníčka zakladateľ zakladateľa zakladateľka spoluzakladateľ spoluzakladateľa majiteľ majiteľa miliardár miliardára miliardárom podnikateľ podnikateľa investor investora prezident prezidenta prezidentka manažér manažéra súd sudca sudkyňa žaloba žalobu žaloby akcionár akcionári hovorca hovorkyňa výrobca výrobcu vývojár povedal povedala uviedol uviedla vyhlásil oznámil oznámila podľa ceo',
  ),
  openers: words(
    'v vo na ale a i aj o od do z zo za pre pri po to ako že keď ak on ona oni jeho jej ich tiež však pred pán pani pána pánovi podľa s so sa už k ku u ani aby proti medzi okrem počas kvôli vďaka kým pretože preto podobne navyše napriek potom teraz dnes včera zajtra vlani tento táto práve ešte len lenže naopak dokonca zrejme iba napríklad pondelok utorok stredu streda štvrtok piatok sobotu sobota nedeľu nedeľa januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri dr ing',
  ),
};
