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
    { name: 'ru/feminine-soft', endings: words('и ью'), bases: ['ь'], examples: [['Роснефтью', 'Роснефть']] },
    {
      name: 'ru/a',
      endings: words('ы и е у ой ою ей'),
      bases: ['а'],
      examples: [
        ['Сары', 'Сара'],
        ['Метой', 'Мета'],
        ['Ольги', 'Ольга'],
        ['Георгиевой', 'Георгиева'],
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
      name: 'ru/adjective-soft',
      endings: words('его ему ем'),
      bases: ['ий'],
      male: true,
      examples: [['Кеннеди-младшего', 'Кеннеди-младший']],
    },
    {
      name: 'ru/adjective-feminine',
      endings: words('ой ую'),
      bases: ['ая'],
      examples: [['Собчацкую', 'Собчацкая']],
    },
    {
      name: 'ru/fleeting-el',
      endings: words('ла лу лом ле'),
      bases: ['ел'],
      male: true,
      examples: [['Павла', 'Павел']],
    },
    { name: 'ru/fleeting-ek', endings: words('ка ку ком ке'), bases: ['ек', 'ок'], male: true, examples: [['Чапка', 'Чапек']] }, // prettier-ignore
    {
      name: 'ru/fleeting-ec',
      endings: words('ца цу цом цем це'),
      bases: ['ец'],
      male: true,
      examples: [['Немцем', 'Немец']],
    },
    {
      name: 'ru/fleeting-ev',
      endings: words('ьва ьву ьвом ьве'),
      bases: ['ев'],
      male: true,
      examples: [['Львом', 'Лев']],
    },
  ],
  tails: { joiners: "'-", endings: words('а у ом е ы ов ам ами ах ой ем и') },
  // A mask, a fishing season, a bishop's cap.
  lookalikes: words('маска маску маске путина путину путине митра митру митре'),
  cues: words(
    'компания компании компанию компанией фирма фирмы корпорация корпорации концерн концерна акции акций глава главы главе главой гендиректор гендиректора директор директора основатель основателя основателем сооснователь сооснователя президент президента президентом миллиардер миллиардера миллиардеру миллиардером бизнесмен бизнесмена предприниматель предпринимателя инвестор инвестора менеджер совладелец владелец владельца суд судья заявил заявила сообщил сообщила сказал сказала объявил объявила словам мнению иск иска разработчик разработчика стартап стартапа производитель производителя',
  ),
  openers: words(
    'в во на но а и к ко с со о об от до по за для при из у это как что когда если он она они его ее их также однако после перед господин господина г-н г-жа сам сама между против кроме благодаря поэтому затем потом теперь сейчас сегодня вчера завтра тогда ранее позже именно еще только даже тоже например впрочем хотя пока так вот уже по-прежнему понедельник вторник среду четверг пятницу субботу воскресенье январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  ),
};
