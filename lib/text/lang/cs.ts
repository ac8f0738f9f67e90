/** Czech: cases of men's names on a consonant, names on -a, and possessive adjectives (Muskův, Muskova firma). */
import { words, type LanguageRules } from '../language';

export const cs: LanguageRules = {
  lang: 'cs',
  endings: [
    {
      name: 'cs/masculine-consonant',
      endings: words('a ovi em u e ům y'),
      bases: [''],
      male: true,
      examples: [
        ['Muskem', 'Musk'],
        ['Altmanovi', 'Altman'],
      ],
    },
    {
      name: 'cs/possessive',
      endings: words('ův ova ovo ovu ovy ově ovým ových ovými ovou ové'),
      bases: [''],
      male: true,
      examples: [
        ['Muskův', 'Musk'],
        ['Muskova', 'Musk'],
      ],
    },
    {
      name: 'cs/a',
      endings: words('y ě e u ou o'),
      bases: ['a'],
      examples: [
        ['Metou', 'Meta'],
        ['Metě', 'Meta'],
      ],
    },
    {
      name: 'cs/fleeting-vowel',
      endings: words('la lovi lem'),
      bases: ['el'],
      male: true,
      examples: [['Pavla', 'Pavel']],
    },
    {
      name: 'cs/adjective',
      endings: words('ého ému ým ém'),
      bases: ['ý'],
      male: true,
      examples: [['Novotného', 'Novotný']],
    },
    { name: 'cs/ova', endings: words('ovou ové'), bases: ['ová'], examples: [['Novákovou', 'Nováková']] },
  ],
  cues: words(
    'firma firmy společnost společnosti akcie akcií šéf šéfa ředitel ředitele zakladatel spoluzakladatel miliardář investor soud žaloba řekl podle prezident',
  ),
  openers: words(
    'v ve na ale a i o od do z ze za pro při po to jak že když pokud on ona oni jeho její jejich také však před pan paní podle s se už',
  ),
};
