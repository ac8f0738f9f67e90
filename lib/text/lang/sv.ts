/** Swedish: genitive -s. */
import { words, type LanguageRules } from '../language';

export const sv: LanguageRules = {
  lang: 'sv',
  endings: [{ name: 'sv/genitive', endings: ['s'], bases: [''], examples: [['Klarnas', 'Klarna']] }],
  cues: words(
    'bolag bolaget företaget företag koncernen aktie aktien vd vd:n ordförande grundare grundaren medgrundare miljardären investerare domare sade säger enligt',
  ),
  openers: words(
    'en ett den det de i på av för med efter sedan hos och eller men också som när han hon från till om enligt måndag tisdag onsdag torsdag fredag lördag söndag',
  ),
};
