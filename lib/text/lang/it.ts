/** Italian: no inflection; elision ends at its apostrophe. */
import { words, type LanguageRules } from '../language';

export const it: LanguageRules = {
  lang: 'it',
  cues: words(
    'azienda società gruppo colosso startup azioni titolo ceo amministratore delegato presidente fondatore cofondatore miliardario investitore giudice causa secondo ha detto',
  ),
  openers: words(
    'il lo la i gli le un una uno di del della dei in nel nella a al alla e o ma se quando come per con senza su sul dopo prima secondo da dal dalla che questo questa signor signora lunedì martedì mercoledì giovedì venerdì sabato domenica non anche',
  ),
};
