/** Italian: no inflection; elision (dell'Apple, all'Enel, d'Elon) ends at its apostrophe. */
import { words, type LanguageRules } from '../language';

export const it: LanguageRules = {
  lang: 'it',
  surroundings: {
    longer: {
      before: words(
        'via viale piazza corso largo stadio museo fondazione premio trofeo coppa università liceo scuola istituto ospedale ponte parco torre teatro quartiere fiume',
      ),
      after: words('Arena Stadium'),
    },
    places: words('città paese porto provincia regione isola fiume'),
    of: words('di'),
    kin: { before: words('famiglia fratelli clan') },
    firm: {
      before: words('società azienda gruppo colosso casa banca compagnia'),
      after: words('riporta annuncia dichiara afferma comunica'),
    },
    things: {
      before: words('un una uno sua suo mia mio loro ogni due tre auto macchina'),
      on: words('su tramite come'),
      uses: words('messaggio messaggi post video pagina profilo account scritto pubblicato condiviso siti'),
    },
    callings: words(
      'attore attrice pittore pittrice scultore poeta poetessa romanziere scrittore scrittrice cantante cantautore musicista rapper batterista chitarrista pianista violinista compositore ballerino ballerina storico archeologo professore professoressa insegnante maestro maestra infermiere infermiera contadino pescatore prete vescovo calciatore portiere attaccante centrocampista difensore golfista pugile ciclista velocista nuotatore nuotatrice arbitro fotografo fornaio macellaio',
    ),
  },
  cues: words(
    'azienda società gruppo colosso startup azioni titolo ceo amministratore delegato presidente fondatore cofondatore miliardario investitore giudice causa secondo ha detto aziende impresa compagnia gigante casa marchio banca costruttore produttore controllata controllante filiale rivale concorrente azionista azionisti proprietario patron numero capo direttore direttrice fondatrice cofondatrice imprenditore magnate manager dipendenti ricavi ministro ministra cancelliere',
  ),
  openers: words(
    'il lo la i gli le un una uno di del della dei in nel nella a al alla e o ma se quando come per con senza su sul dopo prima secondo da dal dalla che questo questa signor signora lunedì martedì mercoledì giovedì venerdì sabato domenica non anche degli delle dello nei nelle ai agli alle allo dai dagli dalle sui sulle sulla tra fra contro verso durante mentre perché poiché sebbene però quindi così allora ora oggi ieri domani già ancora solo dove chi suo sua suoi sue lui lei loro né ed ad dott presidente ministro giudice cancelliere gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
};
