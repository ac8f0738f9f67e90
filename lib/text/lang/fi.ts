/**
 * Finnish: the last word of a name takes a case ending, straight behind a vowel, behind -i- after a consonant, and a clitic (-kin, also)
 * behind that. Folding writes ä and ö as a and o, so that one ending stands for both of its harmonies.
 *
 * Consonants before the last vowel weaken in closed syllables (Pekka, Pekan). In foreign names only double ones do, so the other
 * grades are listed for the vowels with which Finnish surnames and firms have them: «Toyodan» is Toyoda's and never Toyota's.
 */
import { stacked, words, type EndingRule, type LanguageRules } from '../language';

const VOWELS = 'aeiouy';
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
/** Behind a vowel. The illative (Nokiaan) repeats the vowel and has rules of its own. */
const CASES = words('n a ta ssa sta lla lta lle na ksi nsa');
/** The cases that close the last syllable. */
const CLOSING = words('n ssa sta lla lta lle ksi');
const CLITICS = words('kin kaan');

/** Endings alone and with each clitic. */
function withClitics(endings: readonly string[]): readonly string[] {
  return [...endings, ...stacked(endings, CLITICS)];
}

function illative(vowel: string, form: string, base: string): EndingRule {
  const endings = withClitics([`${vowel}n`]);
  return { name: `fi/illative-${vowel}`, after: vowel, endings, bases: [''], examples: [[form, base]] };
}

function gradation(strong: string, weak: string, vowel: string, form: string, base: string): EndingRule {
  return {
    name: `fi/${strong}-to-${weak}-before-${vowel}`,
    endings: stacked([weak + vowel], CLOSING),
    bases: [strong + vowel],
    examples: [[form, base]],
  };
}

export const fi: LanguageRules = {
  lang: 'fi',
  lastWordOnly: true,
  endings: [
    {
      name: 'fi/vowel',
      after: VOWELS,
      endings: [...withClitics(CASES), ...CLITICS],
      bases: [''],
      examples: [
        ['Nokian', 'Nokia'],
        ['Nokiasta', 'Nokia'],
        ['Nokiaa', 'Nokia'],
        ['Applen', 'Apple'],
        ['Googlelle', 'Google'],
        ['Niinistön', 'Niinistö'],
        ['Orpolta', 'Orpo'],
        ['Teslankin', 'Tesla'],
        ['Metakaan', 'Meta'],
        ['Huaweita', 'Huawei'],
        ['Disneyllä', 'Disney'],
      ],
    },
    illative('a', 'Nokiaan', 'Nokia'),
    illative('e', 'Appleen', 'Apple'),
    illative('i', 'Meloniin', 'Meloni'),
    illative('o', 'Niinistöön', 'Niinistö'),
    illative('u', 'Netanjahuun', 'Netanjahu'),
    illative('y', 'Kennedyynkin', 'Kennedy'),
    {
      name: 'fi/consonant',
      after: CONSONANTS,
      endings: stacked(['i'], withClitics([...words('n a ssa sta lla lta lle na ksi nsa'), 'in'])).concat(
        stacked(['i'], CLITICS),
      ),
      bases: [''],
      examples: [
        ['Muskin', 'Musk'],
        ['Muskille', 'Musk'],
        ['Altmanista', 'Altman'],
        ['Trumpia', 'Trump'],
        ['Bideniin', 'Biden'],
        ['Stubbilla', 'Stubb'],
        ['Microsoftinkin', 'Microsoft'],
        ['Putinikaan', 'Putin'],
      ],
    },
    {
      name: 'fi/nen',
      endings: withClitics(words('sen sta sella selta selle sessa sesta seen sena seksi')),
      bases: ['nen'],
      examples: [
        ['Virtasen', 'Virtanen'],
        ['Virtasta', 'Virtanen'],
        ['Haloselle', 'Halonen'],
        ['Virkkusenkin', 'Virkkunen'],
      ],
    },
    {
      name: 'fi/s',
      endings: withClitics(words('ksen sta ksella kselta kselle ksessa ksesta kseen ksena kseksi')),
      bases: ['s'],
      examples: [
        ['Veikkauksen', 'Veikkaus'],
        ['Bezoksesta', 'Bezos'],
      ],
    },
    {
      name: 'fi/e',
      after: 'e',
      endings: words('ella elta elle essa esta eksi tta'),
      bases: [''],
      examples: [
        ['Koneelle', 'Kone'],
        ['Nesteestä', 'Neste'],
        ['Nestettä', 'Neste'],
      ],
    },
    {
      name: 'fi/i-to-e',
      after: CONSONANTS,
      endings: words('en een ea ella elta elle essa esta ena eksi'),
      bases: ['i'],
      examples: [
        ['Järven', 'Järvi'],
        ['Koskelle', 'Koski'],
        ['Niemestä', 'Niemi'],
      ],
    },
    {
      name: 'fi/ki-to-e',
      after: 'aou',
      endings: words('en ella elta elle essa esta eksi'),
      bases: ['ki'],
      examples: [
        ['Kivimäen', 'Kivimäki'],
        ['Alajoelle', 'Alajoki'],
      ],
    },
    {
      name: 'fi/ti-to-de',
      endings: words('den della delta delle dessa desta deksi'),
      bases: ['ti'],
      examples: [['Lahden', 'Lahti']],
    },
    gradation('kk', 'k', 'a', 'Pekan', 'Pekka'),
    gradation('kk', 'k', 'i', 'Heikistä', 'Heikki'),
    gradation('kk', 'k', 'o', 'Mikolle', 'Mikko'),
    gradation('kk', 'k', 'u', 'Markun', 'Markku'),
    gradation('pp', 'p', 'o', 'Sepon', 'Seppo'),
    gradation('pp', 'p', 'i', 'Lapin', 'Lappi'),
    gradation('tt', 't', 'a', 'Riitalta', 'Riitta'),
    gradation('tt', 't', 'i', 'Matin', 'Matti'),
    gradation('tt', 't', 'o', 'Otosta', 'Otto'),
    gradation('tt', 't', 'u', 'Artulle', 'Arttu'),
    gradation('nk', 'ng', 'i', 'Helsingin', 'Helsinki'),
    gradation('nt', 'nn', 'a', 'Rannan', 'Ranta'),
    gradation('mp', 'mm', 'o', 'Sammosta', 'Sampo'),
    gradation('mp', 'mm', 'u', 'Outokummulle', 'Outokumpu'),
    gradation('lt', 'll', 'o', 'Aallon', 'Aalto'),
    gradation('rt', 'rr', 'a', 'Virralle', 'Virta'),
    gradation('t', 'd', 'o', 'Tiedosta', 'Tieto'),
  ],
  // OpenAI:n, EU:hun, Glasgow'n. A hyphen makes a compound (Apple-johtaja), whose other half is no part of the name.
  tails: {
    joiners: ":'",
    endings: withClitics(
      words(
        'n a ta ssa sta lla lta lle na ksi nsa hin han hon hun hen in ia issa ista illa ilta ille ina iksi iin an en on un aa',
      ),
    ),
  },
  surroundings: {
    longer: { after: words('Arena Areena Stadion katu Museo Säätiö Cup Puisto Foundation') },
    kin: { before: words('perhe Perhe'), after: words('perhe perheen suku') },
    firm: { before: words('yhtiö konserni pankki'), after: words('osake kertoo ilmoitti') },
    things: { before: words('yksi kaksi kolme minun hänen auto') },
    callings: words(
      'näyttelijä taidemaalari maalari kuvanveistäjä runoilija kirjailija laulaja muusikko räppäri rumpali kitaristi pianisti viulisti säveltäjä kapellimestari tanssija historioitsija arkeologi opettaja sairaanhoitaja maanviljelijä kalastaja pappi piispa jalkapalloilija maalivahti hyökkääjä keskikenttäpelaaja puolustaja golfari nyrkkeilijä pyöräilijä uimari erotuomari valokuvaaja leipuri',
    ),
  },
  cues: words(
    'yhtiö yhtiön yhtiötä yhtiöstä yhtiölle yritys yrityksen konserni konsernin firma osake osakkeet osakkeen kurssi toimitusjohtaja toimitusjohtajan johtaja johtajan pääjohtaja perustaja perustajan pomo pomon hallitus miljardööri miljardöörin sijoittaja sijoittajat presidentti presidentin pääministeri tuomari kertoi sanoi sanoo mukaan syyttää kanne kanteen oikeus valmistaja valmistajan omistaja kilpailija teknologiajätti jätti startup-yhtiö ceo',
  ),
  openers: words(
    'ja mutta tai sekä että kun jos vaan vaikka koska siis nyt sitten myös vielä jo ei hän se he ne tämä tuo nämä joka mikä kuka miksi miten missä mukaan kuitenkin samalla lisäksi eilen tänään huomenna aiemmin myöhemmin viime ensin herra rouva tohtori maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa',
  ),
};
