/** Dutch: genitive -s on names ending in a consonant; after a vowel or an abbreviation it stands behind an apostrophe (BP's). */
import { words, type LanguageRules } from '../language';

export const nl: LanguageRules = {
  lang: 'nl',
  endings: [{ name: 'nl/genitive', endings: ['s'], bases: [''], examples: [['Musks', 'Musk']] }],
  tails: { joiners: "'", endings: ['s'] },
  cues: words(
    'bedrijf concern aandeel aandelen topman topvrouw ceo bestuursvoorzitter voorzitter president oprichter miljardair belegger rechter zei volgens olieconcern fabrikant',
  ),
  openers: words(
    'de het een in op aan van voor met na sinds bij door en of maar ook als toen wanneer hij zij ze dat dit deze die er maandag dinsdag woensdag donderdag vrijdag zaterdag zondag volgens',
  ),
};
