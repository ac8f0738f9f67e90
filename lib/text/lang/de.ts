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
  cues: words(
    'unternehmen konzern konzerns firma aktie aktien chef chefin vorstand vorstandschef ceo cfo geschäftsführer gründer gründerin mitgründer mitbegründer präsident präsidentin milliardär unternehmer investor richter richterin klage ag gmbh se startup hersteller sagte erklärte teilte von bei chefs konzernchef konzernchefin firmenchef vorstandsvorsitzende vorstandsvorsitzender vorstandsvorsitzenden aufsichtsrat aufsichtsratschef finanzchef finanzchefin manager managerin mitgründerin gründers eigentümer großaktionär tochter tochterfirma mutterkonzern autobauer chipkonzern softwarekonzern ölkonzern bank onlinehändler rivale konkurrent aktionäre mitarbeiter zufolge laut kanzler bundeskanzler minister ministerin',
  ),
  openers: words(
    'der die das den dem des ein eine einem einen einer im in am an auf aus bei mit nach seit von vor zu zum zur für und oder aber auch als wie wenn wo herr frau herrn so doch während weil obwohl dass ob denn laut gegen ohne um über unter zwischen durch bis er sie es wir ihr sein seine ihre dieser diese dieses nun jetzt dann damals heute gestern morgen schon noch nur sogar zudem außerdem allerdings dagegen dabei trotz neben statt wegen selbst nicht kein keine dr prof präsident kanzler kanzlerin bundeskanzler minister ministerin richter richterin milliardär gründer ex montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli september oktober november dezember',
  ),
};
