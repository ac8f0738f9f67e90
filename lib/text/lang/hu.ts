/**
 * Hungarian: the last word of a name takes an ending, with a linking vowel after a consonant. Folding takes the accents off: it hides
 * the lengthened vowel (Tesla, Teslát), and one ending stands for two of its harmonies (-nál, -nal). Where that would take a name for
 * another (Cook + é, Cooke) the accents count. -né is no ending here: Orbánné is his wife.
 */
import { stacked, words, type EndingRule, type LanguageRules } from '../language';

const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';
/** The same behind vowels and consonants. */
const CASES = words('nak nek ért ig ként ban ben ba be ból ből hoz hez höz nál nél tól től ra re ról ről');

/** -val and -vá take on the last consonant: Muskkal. Of a digraph only its first letter is doubled: Kováccsal. */
function assimilation(doubled: string, base: string, form: string, name: string): EndingRule {
  return {
    name: `hu/${base}-to-${doubled}`,
    endings: stacked([doubled], ['al', 'el', 'á', 'é']),
    // What is double already stays so: Powellel.
    bases: doubled === base + base ? [base, doubled] : [base],
    accented: true,
    examples: [[form, name]],
  };
}

export const hu: LanguageRules = {
  lang: 'hu',
  lastWordOnly: true,
  endings: [
    {
      name: 'hu/case',
      endings: [...CASES, ...stacked(['ék', 'éi'], ['', 'nek', 'nél', 'hez', 're', 'ről', 'től', 'kel', 'et'])],
      bases: [''],
      examples: [
        ['Altmannak', 'Altman'],
        ['Teslának', 'Tesla'],
        ['Teslától', 'Tesla'],
        ['Nvidiánál', 'Nvidia'],
        ['Zuckerbergről', 'Zuckerberg'],
        ['Trumpért', 'Trump'],
        ['Muskék', 'Musk'],
        ['Muskékhez', 'Musk'],
      ],
    },
    {
      name: 'hu/vowel',
      after: 'aeiouy',
      endings: words('t n val vel vá vé'),
      bases: [''],
      examples: [
        ['Teslát', 'Tesla'],
        ['Obamával', 'Obama'],
        ['Nokián', 'Nokia'],
        ['Melonivel', 'Meloni'],
      ],
    },
    {
      name: 'hu/consonant',
      after: CONSONANTS,
      endings: words('at et ot öt on en ön'),
      bases: [''],
      examples: [
        ['Muskot', 'Musk'],
        ['Zuckerberget', 'Zuckerberg'],
        ['Microsofton', 'Microsoft'],
      ],
    },
    {
      name: 'hu/accusative',
      after: 'lnrszj',
      endings: ['t'],
      bases: [''],
      examples: [
        ['Altmant', 'Altman'],
        ['Bezost', 'Bezos'],
        ['Airbust', 'Airbus'],
      ],
    },
    {
      name: 'hu/owned',
      endings: stacked(['é'], ['', ...words('t n val vá hez nek nél től ről ben ből re ért')]),
      bases: [''],
      accented: true,
      examples: [
        ['Muské', 'Musk'],
        ['Bezoséval', 'Bezos'],
      ],
    },
    assimilation('bb', 'b', 'Jakabbal', 'Jakab'),
    assimilation('dd', 'd', 'McDonalddal', 'McDonald'),
    assimilation('ff', 'f', 'Rudolffal', 'Rudolf'),
    assimilation('gg', 'g', 'Zuckerberggel', 'Zuckerberg'),
    assimilation('kk', 'k', 'Muskkal', 'Musk'),
    assimilation('ll', 'l', 'Intellel', 'Intel'),
    assimilation('mm', 'm', 'Telegrammal', 'Telegram'),
    assimilation('nn', 'n', 'Altmannal', 'Altman'),
    assimilation('pp', 'p', 'Trumppal', 'Trump'),
    assimilation('rr', 'r', 'Magyarral', 'Magyar'),
    assimilation('ss', 's', 'Mészárossal', 'Mészáros'),
    assimilation('ssz', 's', 'Bezosszal', 'Bezos'),
    assimilation('tt', 't', 'Microsofttá', 'Microsoft'),
    assimilation('vv', 'v', 'Medvegyevvel', 'Medvegyev'),
    assimilation('zz', 'z', 'Merzzel', 'Merz'),
    assimilation('xsz', 'x', 'Netflixszel', 'Netflix'),
    assimilation('ccs', 'cs', 'Kováccsal', 'Kovács'),
    assimilation('zzs', 'zs', 'Balázzsal', 'Balázs'),
    assimilation('ssz', 'sz', 'Szásszal', 'Szász'),
    assimilation('ggy', 'gy', 'Naggyal', 'Nagy'),
    assimilation('nny', 'ny', 'Széchennyel', 'Szécheny'),
    assimilation('lly', 'ly', 'Károllyal', 'Károly'),
  ],
  // OpenAI-nak, Google-lel, IBM-mel, SpaceX-szel: behind letters that are not read as they stand. «Tesla-részvény» is a compound.
  tails: {
    joiners: "-'",
    endings: [
      ...CASES,
      ...words('t at et ot öt n on en ön é ék val vel vá vé'),
      ...stacked(words('b c cs d f g j k l m n p r s sz t z zs'), words('al el')),
    ],
  },
  // The inspection of books, and Audi in the accusative.
  lookalikes: words('audit'),
  surroundings: {
    longer: {
      after: words('Aréna Arena Stadion utca út tér Múzeum Alapítvány díj Kupa Egyetem Iskola Kórház híd Park'),
    },
    kin: { after: words('család család-tagok') },
    firm: { after: words('részvényei részvény vezérigazgatója szóvivője') },
    things: { after: words('márkájú autó autója autóval gépkocsi') },
    callings: words(
      'színész színésznő festő festőművész szobrász költő író énekes énekesnő zenész dobos gitáros zongorista zeneszerző táncos történész régész tanár tanító ápoló gazda halász pap püspök labdarúgó kapus csatár védő golfozó ökölvívó kerékpáros úszó fotós pék',
    ),
  },
  cues: words(
    'cég cége céget cégtől vállalat vállalatot vállalata konszern társaság részvény részvények részvényei részvényeit vezér vezérigazgató vezérigazgatója igazgató igazgatója elnök elnöke alapító alapítója társalapító társalapítója főnök főnöke milliárdos milliárdost befektető befektetője miniszterelnök bíró per pert beperelte szerint mondta közölte bejelentette vezetője tulajdonosa óriás óriáscég startup gyártó fejlesztője ceo',
  ),
  openers: words(
    'a az egy és vagy de ha is nem mert mint hogy amikor miután mielőtt majd most már még csak ez ezt ezek ő ők ki mi miért hogyan így úgy azonban viszont szerint tegnap ma holnap úr dr hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap január február március április május június július augusztus szeptember október november december',
  ),
};
