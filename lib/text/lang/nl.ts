/**
 * Dutch: genitive -s on names ending in a consonant; after a vowel or an abbreviation it stands behind an apostrophe (BP's) and is
 * part of the mention. A compound has a hyphen behind the name (Tesla-aandelen).
 */
import { words, type LanguageRules } from '../language';

export const nl: LanguageRules = {
  lang: 'nl',
  endings: [
    {
      name: 'nl/genitive',
      endings: ['s'],
      bases: [''],
      examples: [
        ['Musks', 'Musk'],
        ['Altmans', 'Altman'],
      ],
    },
  ],
  tails: { joiners: "'", endings: ['s'] },
  surroundings: {
    longer: {
      after: words(
        'Stadion Arena Stichting Museum Plein Straat straat Laan Brug Cup Prijs Universiteit Hogeschool School Orkest Park Foundation regenwoud',
      ),
      before: words('Stichting stichting stadion Stadion straat'),
    },
    places: words('stad dorp provincie regio eiland'),
    of: words('van'),
    kin: { before: words('familie Familie gebroeders'), after: words('familie clan') },
    firm: {
      before: words('bedrijf concern fabrikant autofabrikant chipmaker bank olieconcern luchtvaartmaatschappij'),
      after: words(
        'aandeel aandelen topman topvrouw woordvoerder woordvoerster ceo medewerkers personeel zegt zei kondigt kondigde meldt meldde',
      ),
    },
    things: {
      before: words('een zijn haar mijn jouw hun elke twee drie'),
      on: words('op via zoals'),
      after: words('bericht berichten post posts pagina account app'),
      uses: words('bericht berichten post posts video pagina account schreef deelde plaatste websites netwerken'),
    },
    callings: words(
      'acteur actrice schilder schilderes beeldhouwer dichter dichteres schrijver schrijfster romanschrijver zanger zangeres muzikant rapper drummer gitarist pianist violist componist dirigent danser historicus leraar lerares verpleegkundige boer visser pastoor dominee bisschop voetballer keeper doelman spits middenvelder verdediger golfer bokser wielrenner sprinter zwemmer scheidsrechter fotograaf bakker slager',
    ),
  },
  cues: words(
    'bedrijf concern aandeel aandelen topman topvrouw ceo bestuursvoorzitter voorzitter president oprichter miljardair belegger rechter zei volgens olieconcern fabrikant onderneming moederbedrijf moederconcern dochter dochterbedrijf techbedrijf techconcern autobouwer automaker chipmaker bank baas directeur bestuurder financieel medeoprichter oprichtster eigenaar investeerder ondernemer rivaal concurrent rechtszaak aanklacht aandeelhouders medewerkers beurskoers minister premier',
  ),
  openers: words(
    'de het een in op aan van voor met na sinds bij door en of maar ook als toen wanneer hij zij ze dat dit deze die er maandag dinsdag woensdag donderdag vrijdag zaterdag zondag volgens om uit over onder tegen tussen tijdens zonder tot naar dan want omdat hoewel terwijl nadat voordat zodat wie wat waar hoe waarom niet geen nog al nu zo zijn haar hun wij we ik je meneer mevrouw dhr mevr minister premier president rechter januari februari maart april mei juni juli augustus september oktober november december',
  ),
};
