/**
 * German: genitive -s, and every noun has a capital, so that a capital proves nothing. In a compound the name stands before the
 * hyphen (Apple-Chef, OpenAI-Gründerin) and is the mention alone.
 */
import { words, type LanguageRules } from '../language';

export const de: LanguageRules = {
  lang: 'de',
  nounCapitals: true,
  endings: [
    {
      name: 'de/genitive',
      endings: ['s'],
      bases: [''],
      examples: [
        ['Musks', 'Musk'],
        ['Teslas', 'Tesla'],
        ['OpenAIs', 'OpenAI'],
      ],
    },
  ],
  surroundings: {
    longer: {
      after: words(
        'Arena Stadion Stiftung Museum Platz Straße Allee Brücke Cup Pokal Preis Universität Hochschule Schule Orchester Halle Park Index Siedlung Werksmuseum Fan Imitator Doppelgänger Double Regenwald Becken Assistant',
      ),
      before: words('Stiftung Stadion Museum Platz Schule'),
    },
    places: words('Stadt Dorf Provinz Region Insel Festival'),
    of: words('von'),
    kin: { before: words('Familie Brüder Gebrüder Clan'), after: words('Familie Clan Dynastie Erben') },
    firm: {
      before: words(
        'Konzern Konzerns Unternehmen Unternehmens Firma Hersteller Autobauer Chiphersteller Bank Fluggesellschaft Betreiber',
      ),
      after: words(
        'Aktie Aktien Sprecher Sprecherin Sprechers Chef Chefin Chefs Vorstand Konzern Konzerns Manager Managerin Mitarbeiter Mitarbeitern Werk Werks AG teilte kündigte meldete meldet verklagte erklärte erklärt kündigt teilt',
      ),
    },
    things: {
      before: words(
        'ein einen einem eines eine einer mein meinen meinem sein seinen seinem seiner seine ihr ihren ihrem ihrer ihre unser unseren dein deinen jeder jeden zwei drei',
      ),
      on: words('auf via wie'),
      after: words('Beitrag Beiträge Post Posts Nachricht Nachrichten Video Videos Seite Konto Account App'),
      uses: words(
        'Beitrag Beiträge Beiträgen Post Posts Nachricht Nachrichten Video Videos Seite Konto Account schrieb teilte veröffentlichte postete Netzwerke Netzwerken Webseiten',
      ),
    },
    callings: words(
      'Schauspieler Schauspielerin Maler Malerin Bildhauer Dichter Dichterin Schriftsteller Schriftstellerin Romanautor Sänger Sängerin Musiker Musikerin Rapper Schlagzeuger Gitarrist Pianist Pianistin Geiger Komponist Dirigent Tänzer Tänzerin Historiker Historikerin Archäologe Lehrer Lehrerin Krankenschwester Krankenpfleger Bauer Landwirt Fischer Pfarrer Pastor Bischof Mönch Fußballer Torwart Torhüter Stürmer Mittelfeldspieler Verteidiger Golfer Boxer Radprofi Sprinter Schwimmer Läufer Schiedsrichter Fotograf Bäcker Metzger',
    ),
  },
  cues: words(
    'unternehmen konzern konzerns firma aktie aktien chef chefin vorstand vorstandschef ceo cfo geschäftsführer gründer gründerin mitgründer mitbegründer präsident präsidentin milliardär unternehmer investor richter richterin klage ag gmbh se startup hersteller sagte erklärte teilte von bei chefs konzernchef konzernchefin firmenchef vorstandsvorsitzende vorstandsvorsitzender vorstandsvorsitzenden aufsichtsrat aufsichtsratschef finanzchef finanzchefin manager managerin mitgründerin gründers eigentümer großaktionär tochter tochterfirma mutterkonzern autobauer chipkonzern softwarekonzern ölkonzern bank onlinehändler rivale konkurrent aktionäre mitarbeiter zufolge laut kanzler bundeskanzler minister ministerin',
  ),
  openers: words(
    'der die das den dem des ein eine einem einen einer im in am an auf aus bei mit nach seit von vor zu zum zur für und oder aber auch als wie wenn wo herr frau herrn so doch während weil obwohl dass ob denn laut gegen ohne um über unter zwischen durch bis er sie es wir ihr sein seine ihre dieser diese dieses nun jetzt dann damals heute gestern morgen schon noch nur sogar zudem außerdem allerdings dagegen dabei trotz neben statt wegen selbst nicht kein keine dr prof präsident kanzler kanzlerin bundeskanzler minister ministerin richter richterin milliardär gründer ex montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli september oktober november dezember',
  ),
};
