/** Ukrainian. As Russian, with -ові/-еві; folding writes ї as і and й as и. */
import { words, type LanguageRules } from '../language';

export const uk: LanguageRules = {
  lang: 'uk',
  endings: [
    {
      name: 'uk/masculine-consonant',
      endings: words('а у ом ем ові еві і им'),
      bases: [''],
      male: true,
      examples: [
        ['Маска', 'Маск'],
        ['Альтманові', 'Альтман'],
        ['Цукербергом', 'Цукерберг'],
      ],
    },
    {
      name: 'uk/masculine-soft',
      endings: words('я ю єм ем ї і'),
      bases: ['ь', 'й'],
      male: true,
      examples: [['Сергія', 'Сергій']],
    },
    {
      name: 'uk/a',
      endings: words('и і у ою ї'),
      bases: ['а'],
      examples: [
        ['Метою', 'Мета'],
        ['Сари', 'Сара'],
      ],
    },
    {
      name: 'uk/ya',
      endings: words('і ї ю ею єю'),
      bases: ['я'],
      examples: [
        ['Іллю', 'Ілля'],
        ['Вікторією', 'Вікторія'],
      ],
    },
    {
      name: 'uk/adjective',
      endings: words('ого ому им ім'),
      bases: ['ий'],
      male: true,
      examples: [['Зеленського', 'Зеленський']],
    },
    {
      name: 'uk/adjective-feminine',
      endings: words('ої ій ою у'),
      bases: ['а'],
      examples: [['Зеленської', 'Зеленська']],
    },
    { name: 'uk/o', endings: words('а у ові ом'), bases: ['о'], male: true, examples: [['Дмитра', 'Дмитро']] },
  ],
  tails: { joiners: "'-", endings: words('а у ом і и ів ам ами ах ою') },
  cues: words(
    'компанія компанії компанію компанією фірма фірми корпорація корпорації акції акцій глава голова директор директора засновник засновника співзасновник президент мільярдер інвестор суд заявив заявила повідомив повідомила сказав позов стартап стартапу розробник',
  ),
  openers: words(
    'в у на але а і й та до з із зі про від по за для при це як що коли якщо він вона вони його її їх також однак після перед пан пані',
  ),
};
