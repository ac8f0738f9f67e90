/** Danish: genitive -s, behind an apostrophe on abbreviations (BP's) and part of the mention. Compounds have a hyphen behind the name (Novo-aktien). */
import { words, type LanguageRules } from '../language';

export const da: LanguageRules = {
  lang: 'da',
  endings: [
    {
      name: 'da/genitive',
      endings: ['s'],
      bases: [''],
      examples: [
        ['Musks', 'Musk'],
        ['Vestagers', 'Vestager'],
      ],
    },
  ],
  tails: { joiners: "'", endings: ['s'] },
  surroundings: {
    longer: { after: words('Arena Stadion Fonden Museum Plads Bro Cup Park Foundation regnskov') },
    kin: { before: words('familien Familien brødrene'), after: words('familien') },
    firm: {
      before: words('selskabet virksomheden koncernen giganten banken producenten'),
      after: words('aktien direktør siger oplyser meddelte'),
    },
    things: {
      before: words('en et sin sit min mit hans hendes deres hver to tre'),
      on: words('på via som'),
      uses: words('opslag opslaget video konto side skrev delte'),
    },
    callings: words(
      'skuespilleren skuespiller maleren maler kunstneren digteren forfatteren sangeren sangerinden musikeren rapperen trommeslageren guitaristen pianisten komponisten danseren historikeren læreren sygeplejersken landmanden præsten biskoppen fodboldspilleren målmanden angriberen forsvareren golfspilleren bokseren svømmeren dommeren fotografen',
    ),
  },
  cues: words(
    'selskab selskabet virksomhed virksomheden koncern koncernen firma firmaet aktie aktien aktier aktierne topchef topchefen direktør direktøren administrerende formand formanden bestyrelsesformand finansdirektør stifter stifteren grundlægger grundlæggeren medstifter milliardær milliardæren investor ejer ejeren giganten techgiganten bilproducenten producenten medicinalselskabet banken datterselskab datterselskabet moderselskabet rival konkurrenten dommer dommeren søgsmål sagde siger ifølge præsident præsidenten',
  ),
  openers: words(
    'en et den det de i på af for med efter siden hos og eller men også som når da han hun fra til om ifølge under over mellem mod uden før mens fordi selvom trods samt at nu så der her hvorfor hvordan hvem hvad ikke ingen kun selv allerede endnu hans hendes deres sin vi jeg hr fru præsident statsminister dommer stifteren mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli september oktober november december',
  ),
};
