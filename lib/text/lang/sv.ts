/** Swedish: genitive -s, behind a colon on abbreviations (BP:s); part of the mention. Compounds have a hyphen behind the name (Klarna-aktier). */
import { words, type LanguageRules } from '../language';

export const sv: LanguageRules = {
  lang: 'sv',
  endings: [
    {
      name: 'sv/genitive',
      endings: ['s'],
      bases: [''],
      examples: [
        ['Klarnas', 'Klarna'],
        ['Musks', 'Musk'],
      ],
    },
  ],
  tails: { joiners: ":'", endings: ['s'] },
  cues: words(
    'bolag bolaget företaget företag koncernen aktie aktien vd ordförande grundare grundaren medgrundare miljardären investerare domare sade säger enligt koncern aktier aktierna bolagets jätten techjätten bilbolaget biltillverkaren tillverkaren banken dotterbolag dotterbolaget moderbolaget storägare ägare ägaren finanschef finanschefen chef chefen direktör miljardär entreprenör entreprenören rivalen konkurrenten stämning åtal president presidenten styrelse investeraren',
  ),
  openers: words(
    'en ett den det de i på av för med efter sedan hos och eller men också som när han hon från till om enligt måndag tisdag onsdag torsdag fredag lördag söndag under över mellan mot utan innan medan eftersom trots samt att då nu så där här varför hur vem vad inte ingen bara även redan ännu hans hennes deras sin vi ni jag dagens herr fru president statsminister domare grundaren januari februari mars april maj juni juli augusti september oktober november december',
  ),
};
