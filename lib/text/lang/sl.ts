/**
 * Slovene. Declined: men's names and firms, all names on -a; women's surnames on a consonant stay, or become an adjective (Melonijeva, Merklova),
 * which is the form of men's things too (Muskova družba): it proves nobody's sex. Names on -i, -y, -r take j (Taylorja).
 */
import { words, type LanguageRules } from '../language';

export const sl: LanguageRules = {
  lang: 'sl',
  endings: [
    {
      name: 'sl/masculine-consonant',
      endings: words('a u om em'),
      bases: [''],
      male: true,
      examples: [
        ['Muska', 'Musk'],
        ['Altmanom', 'Altman'],
        ['Mercem', 'Merc'],
      ],
    },
    {
      name: 'sl/masculine-j',
      endings: words('ja ju jem'),
      bases: [''],
      male: true,
      examples: [
        ['Amodeija', 'Amodei'],
        ['Taylorjem', 'Taylor'],
      ],
    },
    {
      name: 'sl/masculine-o-e',
      endings: words('a u om em'),
      bases: ['o', 'e'],
      male: true,
      examples: [
        ['Markom', 'Marko'],
        ['Googla', 'Google'],
      ],
    },
    {
      name: 'sl/a',
      endings: words('e i o'),
      bases: ['a'],
      examples: [
        ['Tesle', 'Tesla'],
        ['Meto', 'Meta'],
        ['Ani', 'Ana'],
      ],
    },
    {
      name: 'sl/adjective',
      endings: words('ega emu im em'),
      bases: ['i'],
      male: true,
      examples: [['Zelenskega', 'Zelenski']],
    },
    { name: 'sl/fleeting-el', endings: words('la lu lom'), bases: ['el'], male: true, examples: [['Pavla', 'Pavel']] },
    { name: 'sl/fleeting-er', endings: words('ra ru rom'), bases: ['er'], male: true, examples: [['Petrom', 'Peter']] },
    { name: 'sl/fleeting-ec', endings: words('ca cu cem'), bases: ['ec'], male: true, examples: [['Nemca', 'Nemec']] },
    { name: 'sl/fleeting-ek', endings: words('ka ku kom'), bases: ['ek'], male: true, examples: [['Marku', 'Marek']] },
    {
      name: 'sl/possessive',
      endings: words(
        'ov ova ovo ovega ovemu ovem ovim ove ovi ovih ovimi ev eva evo evega evemu evem evim eve evi evih evimi',
      ),
      bases: ['', 'a', 'o', 'e'],
      possessive: true,
      examples: [
        ['Muskov', 'Musk'],
        ['Muskovega', 'Musk'],
        ['Googlova', 'Google'],
        ['Obamov', 'Obama'],
      ],
    },
    {
      name: 'sl/possessive-j',
      endings: words('jev jeva jevo jevega jevemu jevem jevim jeve jevi jevih jevimi'),
      bases: [''],
      possessive: true,
      examples: [['Melonijeva', 'Meloni']],
    },
    {
      name: 'sl/possessive-fleeting-el',
      endings: words('lov lova lovo love lovi'),
      bases: ['el'],
      possessive: true,
      examples: [['Merklova', 'Merkel']],
    },
    {
      name: 'sl/possessive-fleeting-en',
      endings: words('nova novo nove novi'),
      bases: ['en'],
      possessive: true,
      examples: [['Leynova', 'Leyen']],
    },
    {
      name: 'sl/possessive-a',
      endings: words('in ina ino inega inemu inem inim ine ini inih inimi'),
      bases: ['a'],
      possessive: true,
      examples: [['Obamina', 'Obama']],
    },
  ],
  tails: { joiners: "'-", endings: words('a u om em ja ju jem ov ova ovo ove i e') },
  lookalikes: words(
    'muška muško muški muške muškem maska maske masko marka marke marko meta mete meto sam sama samo tim tima tom ma moj moja moje mira miru mir mati majka pol pola peta pet pete žena žene ženo vas vasi luka luke luki lipa brada brado kim dan dana rad rada parka parku dar dara daru sara tara pita mike mika brina njen si',
  ),
  surroundings: {
    longer: {
      before: words(
        'ulica ulici ulico cesta cesti trg trgu stadion stadionu muzej muzeju fundacija fundaciji nagrada nagrade pokal univerza univerzi šola bolnišnica most park mesto',
      ),
      after: words('Arena'),
    },
    kin: { before: words('družina družine družini bratje') },
    firm: {
      before: words('podjetje podjetja podjetju družba družbe koncern koncerna banka delnice delnic proizvajalec'),
    },
    things: {
      before: words('svoj svojo svojim moj mojo njegov njegova avto avtom avta avtomobil vozilo znamke'),
      on: words('na v prek kot'),
      uses: words(
        'objava objavi objave zapis zapisu sporočilo video posnetek profil račun zapisal objavil delil strani omrežja',
      ),
    },
    callings: words(
      'igralec igralka slikar slikarka kipar pesnik pesnica pisatelj pisateljica pevec pevka glasbenik raper bobnar kitarist pianist violinist skladatelj plesalec zgodovinar arheolog učitelj učiteljica kmet ribič duhovnik škof nogometaš vratar napadalec branilec golfist boksar kolesar plavalec fotograf pek',
    ),
  },
  cues: words(
    'podjetje podjetja podjetju podjetjem podjetij družba družbe družbi družbo koncern koncerna korporacija korporacije delnice delnic startup startupa šef šefa šefom šefinja direktor direktorja direktorjem direktorica direktorice predsednik predsednika predsednica ustanovitelj ustanovitelja soustanovitelj soustanovitelja lastnik lastnika milijarder milijarderja milijarderjem podjetnik podjetnika vlagatelj vlagatelja investitor menedžer menedžerja sodišče sodišča sodnik sodnica tožba tožbo tožbe delničarji tiskovni proizvajalec proizvajalca dejal dejala izjavil izjavila objavil objavila napovedal sporočil sporočila zapisal navedel ceo',
  ),
  openers: words(
    'v na ampak a in o od do s z za pri po to kako da ko če on ona oni njegov njegova njen njihov tudi vendar pred gospod gospa prej nato iz k h niti proti med razen zaradi zahvaljujoč medtem ker zato podobno potem zdaj danes včeraj jutri takrat kasneje pozneje prav še samo celo nasprotno denimo čeprav že ta tista tega ponedeljek torek sredo sreda četrtek petek soboto sobota nedeljo nedelja januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra dr poleg toda saj kot',
  ),
};
