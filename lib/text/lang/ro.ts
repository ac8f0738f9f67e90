/**
 * Romanian: the article and the genitive stand at the end of a foreign name, glued or behind a hyphen (Googleului, Google-ului), and are
 * part of the mention. Names on -a take -ei (Teslei, Angelei). A man's genitive is a word of its own: lui Musk.
 */
import { words, type LanguageRules } from '../language';

export const ro: LanguageRules = {
  lang: 'ro',
  endings: [
    {
      name: 'ro/article',
      endings: words('ul ului'),
      bases: [''],
      examples: [
        ['Googleului', 'Google'],
        ['Facebookul', 'Facebook'],
      ],
    },
    {
      name: 'ro/feminine-genitive',
      endings: ['ei'],
      bases: ['a'],
      examples: [
        ['Teslei', 'Tesla'],
        ['Angelei', 'Angela'],
        ['Nokiei', 'Nokia'],
      ],
    },
  ],
  tails: { joiners: "-'", endings: words('ul ului ule l lui ei a') },
  surroundings: {
    longer: {
      before: words(
        'strada bulevardul piața stadionul muzeul fundația premiul cupa universitatea școala spitalul podul parcul orașul',
      ),
      after: words('Arena'),
    },
    kin: { before: words('familia frații') },
    firm: { before: words('compania firma grupul concernul banca acțiunile producătorul') },
    things: {
      before: words('un o mașina mașină autoturism autoturismul'),
      on: words('pe prin ca'),
      uses: words('mesaj mesajul postare postarea video pagina contul scris publicat'),
    },
    callings: words(
      'actorul actrița pictorul sculptorul poetul scriitorul cântărețul cântăreața muzicianul compozitorul dansatorul istoricul profesorul învățătorul asistenta fermierul pescarul preotul episcopul fotbalistul portarul atacantul fundașul boxerul ciclistul înotătorul fotograful',
    ),
  },
  cues: words(
    'compania companiei companie firma firmei firmă grupul grupului gigantul gigantului producătorul producătorului concernul banca băncii acțiunile acțiuni acțiunilor directorul directorului director directoarea șeful șefului șefa președintele președintelui președinta fondatorul fondatorului fondator cofondatorul cofondator miliardarul miliardarului miliardar investitorul investitor proprietarul patronul judecătorul judecătoarea proces procesul rivalul startup filiala acționarii angajații potrivit spus declarat anunțat ministrul cancelarul',
  ),
  openers: words(
    'în la de din pe cu pentru prin după înainte și sau dar însă dacă când cum ca că care ce un o unui unei al a ai ale lui el ea ei ele său sa lor este sunt fost nu mai tot doar chiar astfel atunci acum astăzi ieri mâine potrivit conform fără sub peste între contra împotriva despre către spre până deși deoarece domnul doamna dl dna președintele premierul ministrul judecătorul luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie',
  ),
};
