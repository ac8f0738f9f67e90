/** Polish. Declined: men's names on a consonant, names on -a; women's surnames on a consonant stay. Folding writes ą ę ó ł as a e o l. */
import { words, type LanguageRules } from '../language';

export const pl: LanguageRules = {
  lang: 'pl',
  endings: [
    {
      name: 'pl/masculine-consonant',
      endings: words('a owi em iem u ie ze'),
      bases: [''],
      male: true,
      examples: [
        ['Muska', 'Musk'],
        ['Muskiem', 'Musk'],
        ['Altmanowi', 'Altman'],
      ],
    },
    {
      name: 'pl/a',
      endings: words('y i e ie o ą ę'),
      bases: ['a'],
      examples: [
        ['Tesli', 'Tesla'],
        ['Teslę', 'Tesla'],
        ['Anny', 'Anna'],
      ],
    },
    { name: 'pl/ta', endings: words('cie'), bases: ['ta'], examples: [['Mecie', 'Meta']] },
    { name: 'pl/ski', endings: words('ego emu m'), bases: ['', 'i'], male: true, examples: [['Kowalskiego', 'Kowalski'], ['Kowalskim', 'Kowalski']] }, // prettier-ignore
    { name: 'pl/ska', endings: words('iej'), bases: ['a'], examples: [['Kowalskiej', 'Kowalska']] },
  ],
  tails: { joiners: "'-", endings: words('a owi em iem u e ie ów om') },
  cues: words(
    'firma firmy firmie spółka spółki koncern koncernu akcje akcji szef szefa prezes prezesa założyciel założyciela współzałożyciel miliarder miliardera inwestor sędzia pozew powiedział według dyrektor',
  ),
  openers: words(
    'w we na ale a i o od do z ze za dla przy przez po to jak że gdy jeśli on ona oni jego jej ich także jednak przed pan pani poniedziałek wtorek środę czwartek piątek sobotę niedzielę według',
  ),
};
