/** Indonesian, and Malay: names are not inflected; a few small words are glued behind them, with or without a hyphen. */
import { words, type LanguageRules } from '../language';

export const id: LanguageRules = {
  lang: 'id',
  also: ['ms'],
  endings: [
    {
      name: 'id/enclitic',
      endings: words('nya lah kah pun'),
      bases: [''],
      examples: [
        ['Teslanya', 'Tesla'],
        ['Musklah', 'Musk'],
        ['Googlekah', 'Google'],
        ['Applepun', 'Apple'],
      ],
    },
  ],
  tails: { joiners: "-'", endings: words('nya lah kah pun') },
  cues: words(
    'perusahaan pt grup saham ceo cfo coo direktur utama dirut komisaris presiden pendiri miliarder investor hakim kata ujar tutur menurut bos raksasa emiten startup rintisan produsen pengusaha pemilik pemegang konglomerat gugatan menggugat syarikat berhad pengasas ketua jutawan',
  ),
  openers: words(
    'di ke dari pada dan atau tetapi tapi jika kalau bila ketika saat untuk dengan oleh menurut bagi kepada terhadap tentang yang ini itu ia dia mereka kami kita juga namun setelah sebelum sejak selama karena sementara sedangkan bahwa para sang si bapak pak ibu bu senin selasa rabu kamis jumat sabtu minggu mantan adapun selain seperti bukan encik puan datuk',
  ),
};
