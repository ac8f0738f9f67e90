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
  cues: words(
    'selskab selskabet virksomhed virksomheden koncern koncernen firma firmaet aktie aktien aktier aktierne topchef topchefen direktør direktøren administrerende formand formanden bestyrelsesformand finansdirektør stifter stifteren grundlægger grundlæggeren medstifter milliardær milliardæren investor ejer ejeren giganten techgiganten bilproducenten producenten medicinalselskabet banken datterselskab datterselskabet moderselskabet rival konkurrenten dommer dommeren søgsmål sagde siger ifølge præsident præsidenten',
  ),
  openers: words(
    'en et den det de i på af for med efter siden hos og eller men også som når da han hun fra til om ifølge under over mellem mod uden før mens fordi selvom trods samt at nu så der her hvorfor hvordan hvem hvad ikke ingen kun selv allerede endnu hans hendes deres sin vi jeg hr fru præsident statsminister dommer stifteren mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli september oktober november december',
  ),
};
