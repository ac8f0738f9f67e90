/**
 * Croatian (and Serbian, Bosnian, Montenegrin in Latin letters). Declined: men's names and firms, all names on -a; women's surnames on a
 * consonant stay. Names on -i and -y take j (Amodeija). The adjective of a name is made of men's and, in the press, of women's
 * surnames (Muskova tvrtka, Merkelova), so it proves nobody's sex.
 */
import { words, type EndingRule, type LanguageRules } from '../language';

/** Serbian takes them over, in both alphabets. */
export const hrEndings: readonly EndingRule[] = [
  {
    name: 'hr/masculine-consonant',
    endings: words('a u om em'),
    bases: [''],
    male: true,
    examples: [
      ['Trampa', 'Tramp'],
      ['Altmanom', 'Altman'],
      ['Mercem', 'Merc'],
    ],
  },
  {
    name: 'hr/masculine-j',
    endings: words('ja ju jem'),
    bases: ['', 'o'],
    male: true,
    examples: [
      ['Amodeija', 'Amodei'],
      ['Marijem', 'Mario'],
    ],
  },
  { name: 'hr/masculine-o', endings: words('a u om'), bases: ['o'], male: true, examples: [['Markom', 'Marko']] },
  {
    name: 'hr/a',
    endings: words('e i u om'),
    bases: ['a'],
    examples: [
      ['Tesle', 'Tesla'],
      ['Metom', 'Meta'],
      ['Ani', 'Ana'],
    ],
  },
  { name: 'hr/ia', endings: words('je ji ju jom'), bases: ['a'], examples: [['Nvidije', 'Nvidia']] },
  {
    name: 'hr/adjective',
    endings: words('og oga om ome im'),
    bases: ['i'],
    male: true,
    examples: [
      ['Zelenskog', 'Zelenski'],
      ['Zelenskim', 'Zelenski'],
    ],
  },
  { name: 'hr/adjective-feminine', endings: ['oj'], bases: ['a'], examples: [['Zelenskoj', 'Zelenska']] },
  {
    name: 'hr/fleeting-ar',
    endings: words('ra ru rom'),
    bases: ['ar', 'er'],
    male: true,
    examples: [['Aleksandra', 'Aleksandar']],
  },
  {
    name: 'hr/fleeting-al',
    endings: words('la lu lom'),
    bases: ['al', 'ao', 'el'],
    male: true,
    examples: [['Pavla', 'Pavao']],
  },
  { name: 'hr/fleeting-ac', endings: words('ca cu cem'), bases: ['ac'], male: true, examples: [['Otca', 'Otac']] },
  {
    name: 'hr/fleeting-ak',
    endings: words('ka ku kom'),
    bases: ['ak', 'ek'],
    male: true,
    examples: [['Čapka', 'Čapek']],
  },
  {
    name: 'hr/possessive',
    endings: words(
      'ov ova ovo ovog ovoga ovom ovome ovoj ovu ove ovi ovih ovim ovima ev eva evo evog evoga evom evoj evu eve evi evih evim',
    ),
    bases: ['', 'o'],
    possessive: true,
    examples: [
      ['Muskov', 'Musk'],
      ['Trampovog', 'Tramp'],
      ['Merkelova', 'Merkel'],
    ],
  },
  {
    name: 'hr/possessive-j',
    endings: words('jev jeva jevo jevog jevom jevoj jevu jeve jevi jevih jevim'),
    bases: ['', 'o'],
    possessive: true,
    examples: [['Melonijeva', 'Meloni']],
  },
  {
    name: 'hr/possessive-a',
    endings: words('in ina ino inog inom inoj inu ine ini inih inim'),
    bases: ['a'],
    possessive: true,
    examples: [['Obamina', 'Obama']],
  },
];

export const hr: LanguageRules = {
  lang: 'hr',
  also: ['bs'],
  endings: hrEndings,
  tails: { joiners: "'-", endings: words('a u om em ja ju jem ov ova ovo ove i e') },
  lookalikes: words(
    'muška muško mušku muški muške maska maske masku maskom marka marke marku markom meta mete meti metu metom sam sama samo samu tim tima timu timom tom tome ma moj moja moje mira mire miru mir mati majka majke majku pol pola peta pet žena žene ženu vas vasi su luka luke luku luci lipa brada brade bradu kim kome dan dana rad rada radu parka parku dar dara daru sara tara pita kuka zima',
  ),
  surroundings: {
    longer: {
      before: words(
        'ulica ulici ulicu trg trgu stadion stadionu muzej muzeju zaklada zaklade zakladi nagrada nagradu kup sveučilište škola bolnica most park grad',
      ),
      after: words('Arena'),
    },
    kin: { before: words('obitelj obitelji braća') },
    firm: {
      before: words('tvrtka tvrtke tvrtki kompanija kompanije koncern koncerna banka dionice dionica proizvođač'),
    },
    things: {
      before: words('svoj svoju svojim moj moju njegov njegova auto autom automobil automobilom vozilo marke'),
      on: words('na u preko kao'),
      uses: words('objava objavi objave poruka video snimka profil račun napisao objavio podijelio stranice mreže'),
    },
    callings: words(
      'glumac glumica slikar slikarica kipar pjesnik pjesnikinja pisac književnik pjevač pjevačica glazbenik reper bubnjar gitarist pijanist violinist skladatelj plesač povjesničar arheolog učitelj učiteljica seljak ribar svećenik biskup nogometaš vratar napadač branič golfer boksač biciklist plivač fotograf pekar',
    ),
  },
  cues: words(
    'tvrtka tvrtke tvrtki tvrtku tvrtkom kompanija kompanije kompaniji kompaniju poduzeće poduzeća koncern koncerna korporacija korporacije dionice dionica startup startupa šef šefa šefom šefica direktor direktora direktorom direktorica predsjednik predsjednika predsjednica osnivač osnivača osnivačem suosnivač suosnivača vlasnik vlasnika milijarder milijardera milijarderom poduzetnik poduzetnika investitor investitora ulagač menadžer menadžera sud sudac sutkinja tužba tužbu tužbe dioničari glasnogovornik glasnogovornica proizvođač proizvođača rekao rekla izjavio izjavila objavio objavila najavio naveo prema ceo',
  ),
  openers: words(
    'u na ali a i o od do s sa za pri po to kako da kad kada ako on ona oni njegov njegova njezin njihov također međutim pred gospodin gospođa prije nakon iz k prema ni niti protiv između osim tijekom zbog zahvaljujući dok jer zato slično potom zatim sada danas jučer sutra tada kasnije ranije upravo još samo čak naprotiv primjerice iako već ovaj ova taj ta te što ponedjeljak utorak srijedu srijeda četvrtak petak subotu subota nedjelju nedjelja siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu listopadu studenom prosincu dr',
  ),
};
