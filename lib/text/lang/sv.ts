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
  surroundings: {
    longer: {
      after: words('Arena Stadion Stiftelsen Museum Museet gatan Torg Bro Cup Park Foundation regnskog'),
      before: words('Stiftelsen stiftelsen arenan gatan'),
    },
    kin: { before: words('familjen Familjen bröderna'), after: words('familjen') },
    firm: {
      before: words('bolaget bolagets företaget koncernen jätten banken tillverkaren aktien'),
      after: words('aktien vd chef säger meddelar meddelade sade'),
    },
    things: {
      before: words('en ett sin sitt min mitt hans hennes deras varje två tre'),
      on: words('på via som'),
      uses: words('inlägg inlägget video videor konto sida skrev delade publicerade'),
    },
    callings: words(
      'skådespelaren skådespelare målaren målare konstnären konstnär skulptören poeten författaren författare romanförfattaren sångaren sångerskan musikern rapparen trummisen gitarristen pianisten kompositören dirigenten dansaren historikern historiker läraren lärare sjuksköterskan bonden prästen biskopen fotbollsspelaren målvakten anfallaren mittfältaren försvararen golfaren boxaren cyklisten simmaren domaren fotografen',
    ),
  },
  cues: words(
    'bolag bolaget företaget företag koncernen aktie aktien vd ordförande grundare grundaren medgrundare miljardären investerare domare sade säger enligt koncern aktier aktierna bolagets jätten techjätten bilbolaget biltillverkaren tillverkaren banken dotterbolag dotterbolaget moderbolaget storägare ägare ägaren finanschef finanschefen chef chefen direktör miljardär entreprenör entreprenören rivalen konkurrenten stämning åtal president presidenten styrelse investeraren',
  ),
  openers: words(
    'en ett den det de i på av för med efter sedan hos och eller men också som när han hon från till om enligt måndag tisdag onsdag torsdag fredag lördag söndag under över mellan mot utan innan medan eftersom trots samt att då nu så där här varför hur vem vad inte ingen bara även redan ännu hans hennes deras sin vi ni jag dagens herr fru president statsminister domare grundaren januari februari mars april maj juni juli augusti september oktober november december',
  ),
};
