/**
 * Russian. Declined: men's names on a consonant, all names on -а/-я. Not declined: women's surnames on a consonant
 * («Анны Шмидт» is a woman, «Карла Шмидта» a man), names on -о, -е, -и, -у. Folding writes й as и and ё as е, so the endings here do too.
 */
import { words, type LanguageRules } from '../language';

export const ru: LanguageRules = {
  lang: 'ru',
  endings: [
    {
      name: 'ru/masculine-consonant',
      endings: words('а у ом ем е ым'),
      bases: [''],
      male: true,
      examples: [
        ['Маска', 'Маск'],
        ['Альтманом', 'Альтман'],
        ['Навальным', 'Навальн'],
      ],
    },
    {
      name: 'ru/masculine-soft',
      endings: words('я ю ем е'),
      bases: ['ь', 'й'],
      male: true,
      examples: [
        ['Игоря', 'Игорь'],
        ['Сергею', 'Сергей'],
      ],
    },
    {
      name: 'ru/a',
      endings: words('ы и е у ой ою ей'),
      bases: ['а'],
      examples: [
        ['Сары', 'Сара'],
        ['Метой', 'Мета'],
        ['Ольги', 'Ольга'],
      ],
    },
    {
      name: 'ru/ya',
      endings: words('и е ю ей ёй ею'),
      bases: ['я'],
      examples: [
        ['Ильи', 'Илья'],
        ['Ильёй', 'Илья'],
        ['Викторию', 'Виктория'],
      ],
    },
    {
      name: 'ru/adjective',
      endings: words('ого ому им ым ом'),
      bases: ['ий', 'ой', 'ый'],
      male: true,
      examples: [
        ['Бжезинского', 'Бжезинский'],
        ['Толстому', 'Толстой'],
        ['Карпатым', 'Карпатый'],
      ],
    },
    {
      name: 'ru/adjective-feminine',
      endings: words('ой ую'),
      bases: ['ая'],
      examples: [['Собчацкую', 'Собчацкая']],
    },
    {
      name: 'ru/fleeting-vowel',
      endings: words('ла лу лом ле'),
      bases: ['ел'],
      male: true,
      examples: [['Павла', 'Павел']],
    },
  ],
  tails: { joiners: "'-", endings: words('а у ом е ы ов ам ами ах ой ем и') },
  cues: words(
    'компания компании компанию компанией фирма фирмы корпорация корпорации акции акций глава главы главе главой гендиректор директор директора основатель основателя сооснователь сооснователя президент президента миллиардер миллиардера миллиардеру бизнесмен предприниматель инвестор топ-менеджер совладелец владелец суд заявил заявила сообщил сообщила сказал сказала по-словам иск разработчик разработчика стартап стартапа',
  ),
  openers: words(
    'в во на но а и к ко с со о об от до по за для при из у это как что когда если он она они его ее их также однако после перед господин г-н г-жа сам сама понедельник вторник среду четверг пятницу субботу воскресенье январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  ),
};
