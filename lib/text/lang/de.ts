/** German: genitive -s; every noun has a capital, so a capital proves nothing. */
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
      ],
    },
  ],
  cues: words(
    'unternehmen konzern konzerns firma aktie aktien chef chefin vorstand vorstandschef ceo cfo geschäftsführer gründer gründerin mitgründer mitbegründer präsident präsidentin milliardär unternehmer investor richter richterin klage ag gmbh se start-up startup hersteller sagte erklärte teilte von bei',
  ),
  openers: words(
    'der die das ein eine im in am an auf aus bei mit nach seit von vor zu zum zur für und oder aber auch als wie wenn wo herr frau herrn so doch',
  ),
};
