/** Italian: no inflection; elision (dell'Apple, all'Enel, d'Elon) ends at its apostrophe. */
import { words, type LanguageRules } from '../language';

export const it: LanguageRules = {
  lang: 'it',
  cues: words(
    'azienda società gruppo colosso startup azioni titolo ceo amministratore delegato presidente fondatore cofondatore miliardario investitore giudice causa secondo ha detto aziende impresa compagnia gigante casa marchio banca costruttore produttore controllata controllante filiale rivale concorrente azionista azionisti proprietario patron numero capo direttore direttrice fondatrice cofondatrice imprenditore magnate manager dipendenti ricavi ministro ministra cancelliere',
  ),
  openers: words(
    'il lo la i gli le un una uno di del della dei in nel nella a al alla e o ma se quando come per con senza su sul dopo prima secondo da dal dalla che questo questa signor signora lunedì martedì mercoledì giovedì venerdì sabato domenica non anche degli delle dello nei nelle ai agli alle allo dai dagli dalle sui sulle sulla tra fra contro verso durante mentre perché poiché sebbene però quindi così allora ora oggi ieri domani già ancora solo dove chi suo sua suoi sue lui lei loro né ed ad dott presidente ministro giudice cancelliere gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
};
