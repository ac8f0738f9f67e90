/**
 * Polish. Declined: men's names, names on -a; women's surnames on a consonant stay. Before -ie the consonant changes (Meta, Mecie).
 * Folding writes ą ę ó ł as a e o l.
 */
import { words, type LanguageRules } from '../language';

export const pl: LanguageRules = {
  lang: 'pl',
  endings: [
    {
      name: 'pl/masculine-consonant',
      endings: words('a owi em iem u ie ia iowi iu'),
      bases: [''],
      male: true,
      examples: [
        ['Muska', 'Musk'],
        ['Muskiem', 'Musk'],
        ['Altmanowi', 'Altman'],
        ['Trumpie', 'Trump'],
      ],
    },
    { name: 'pl/t', endings: ['cie'], bases: ['t'], male: true, examples: [['Microsofcie', 'Microsoft']] },
    { name: 'pl/d', endings: ['dzie'], bases: ['d'], male: true, examples: [['Fordzie', 'Ford']] },
    { name: 'pl/r', endings: ['rze'], bases: ['r'], male: true, examples: [['Pfizerze', 'Pfizer']] },
    { name: 'pl/l', endings: ['le'], bases: ['l'], male: true, examples: [['Michale', 'Michał']] },
    {
      name: 'pl/o',
      endings: words('a owi em'),
      bases: ['o'],
      male: true,
      examples: [['Guglielmem', 'Guglielmo']],
    },
    {
      name: 'pl/ko',
      endings: words('ki ce kę ką'),
      bases: ['ko'],
      male: true,
      examples: [['Kościuszkę', 'Kościuszko']],
    },
    {
      name: 'pl/a',
      endings: words('y i e ie o'),
      bases: ['a'],
      examples: [
        ['Tesli', 'Tesla'],
        ['Teslę', 'Tesla'],
        ['Anny', 'Anna'],
      ],
    },
    { name: 'pl/ta', endings: ['cie'], bases: ['ta'], examples: [['Mecie', 'Meta']] },
    { name: 'pl/da', endings: ['dzie'], bases: ['da'], examples: [['Hondzie', 'Honda']] },
    { name: 'pl/ra', endings: ['rze'], bases: ['ra'], examples: [['Barbarze', 'Barbara']] },
    { name: 'pl/ka', endings: ['ce'], bases: ['ka'], examples: [['Monice', 'Monika']] },
    { name: 'pl/ga', endings: ['dze'], bases: ['ga'], examples: [['Oldze', 'Olga']] },
    {
      name: 'pl/ski',
      endings: words('iego iemu im'),
      bases: ['i', 'yj'],
      male: true,
      examples: [
        ['Kowalskiego', 'Kowalski'],
        ['Kowalskim', 'Kowalski'],
        ['Zełenskiemu', 'Zełenskyj'],
      ],
    },
    {
      name: 'pl/y-e',
      endings: words('ego emu ym em'),
      bases: ['y', 'e'],
      male: true,
      examples: [
        ['Jerzego', 'Jerzy'],
        ['Ruttemu', 'Rutte'],
      ],
    },
    { name: 'pl/ska', endings: words('iej ej'), bases: ['a'], examples: [['Kowalskiej', 'Kowalska'], ['Georgiewej', 'Georgiewa']] }, // prettier-ignore
    {
      name: 'pl/fleeting-el',
      endings: words('la lowi lem lu le'),
      bases: ['el'],
      male: true,
      examples: [['Pawłem', 'Paweł']],
    },
    {
      name: 'pl/fleeting-ek',
      endings: words('ka kowi kiem ku'),
      bases: ['ek'],
      male: true,
      examples: [['Markiem', 'Marek']],
    },
    {
      name: 'pl/fleeting-ec',
      endings: words('ca cowi cem cu'),
      bases: ['ec', 'iec'],
      male: true,
      examples: [['Niemcowi', 'Niemiec']],
    },
    {
      name: 'pl/fleeting-er',
      endings: words('ra rowi rem rze'),
      bases: ['er'],
      male: true,
      examples: [['Aleksandrem', 'Aleksander']],
    },
  ],
  tails: { joiners: "'-", endings: words('a owi em iem u e ie ów om ego emu m y i ą ę') },
  lookalikes: words(
    'muska marka marki markę marką marce maska maskę maski meta mety mecie sam sama samo samą tom tomu kim ma pan pana panu panem panie pole pola polem dary daru darem parka parku luka luki łuk mira miara miarę karp karpa sen son lis lisa lisy emu pit pięć broda brody jola lina liny',
  ),
  surroundings: {
    longer: {
      before: words(
        'ulica ulicy ulicę ul plac placu pl aleja alei stadion stadionie stadionu muzeum fundacja fundacji fundację nagroda nagrody nagrodę puchar pucharu uniwersytet uniwersytetu szkoła szkoły szpital most park',
      ),
      after: words('Arena Stadium'),
    },
    kin: { before: words('rodzina rodziny rodzinę rodzinie rodziną bracia') },
    firm: {
      before: words('firma firmy firmie firmę spółka spółki koncern koncernu gigant producent bank akcje akcji'),
      after: words('ogłosił ogłosiła poinformował poinformowała zapowiedział zapowiedziała'),
    },
    things: {
      before: words(
        'swoją swoim swoje swojego mój moją moim jego jej auto autem samochód samochodem samochodu pojazd pojazdu marki dwie dwa',
      ),
      on: words('na w jak'),
      uses: words(
        'post posty postach wpis wpisy wpisie wiadomość wiadomości film filmy profil konto napisał napisała opublikował udostępnił serwisy portale',
      ),
    },
    callings: words(
      'aktor aktora aktorowi aktorem aktorka malarz malarza malarka rzeźbiarz poeta poetka pisarz pisarka piosenkarz piosenkarka muzyk raper perkusista gitarzysta pianista skrzypek kompozytor tancerz historyk archeolog nauczyciel nauczyciela nauczycielka pielęgniarka rolnik rybak ksiądz biskup piłkarz piłkarza bramkarz napastnik pomocnik obrońca golfista bokser kolarz pływak sędzia-piłkarski fotograf piekarz',
    ),
  },
  cues: words(
    'firma firmy firmie firmę firmą spółka spółki spółce spółkę spółką koncern koncernu koncernem korporacja korporacji akcje akcji startup startupu szef szefa szefem szefowi szefowa prezes prezesa prezesem prezeska dyrektor dyrektora dyrektorka założyciel założyciela współzałożyciel współzałożyciela właściciel właściciela miliarder miliardera miliarderem miliarderowi przedsiębiorca przedsiębiorcy inwestor inwestora prezydent prezydenta menedżer menedżera przewodniczący sędzia sąd sądu pozew pozwu akcjonariusze rzecznik rzeczniczka producent producenta powiedział powiedziała oświadczył ogłosił ogłosiła poinformował poinformowała według zdaniem ceo',
  ),
  openers: words(
    'w we na ale a i o od do z ze za dla przy przez po to jak że gdy jeśli on ona oni jego jej ich także jednak przed pan pani pana panu u ani aby żeby przeciw między oprócz podczas dzięki ponieważ dlatego podobnie ponadto mimo potem teraz dziś dzisiaj wczoraj jutro właśnie jeszcze tylko również nawet zaś natomiast kiedy gdyby czy bo więc tym ten ta poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu dr prof',
  ),
};
