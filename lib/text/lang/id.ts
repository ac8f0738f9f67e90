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
  surroundings: {
    longer: {
      before: words(
        'jalan Jalan stadion Stadion museum yayasan Yayasan universitas Universitas sekolah jembatan taman Taman piala Piala hadiah penghargaan hutan Hutan sungai Sungai',
      ),
      after: words('Arena Stadium'),
    },
    kin: { before: words('keluarga Keluarga') },
    firm: { before: words('perusahaan PT saham raksasa'), after: words('mengatakan mengumumkan menyatakan') },
    things: {
      before: words('sebuah mobil motor seunit kendaraan ponsel'),
      on: words('di lewat melalui seperti'),
      uses: words('unggahan postingan pesan video halaman akun menulis mengunggah situs'),
    },
    callings: words(
      'aktor aktris pelukis pematung penyair novelis penyanyi musisi rapper drummer gitaris pianis komponis penari sejarawan arkeolog guru perawat petani nelayan pendeta uskup ustaz pesepakbola kiper striker gelandang bek pegolf petinju pebalap-sepeda perenang wasit fotografer',
    ),
  },
  cues: words(
    'perusahaan pt grup saham ceo cfo coo direktur utama dirut komisaris presiden pendiri miliarder investor hakim kata ujar tutur menurut bos raksasa emiten startup rintisan produsen pengusaha pemilik pemegang konglomerat gugatan menggugat syarikat berhad pengasas ketua jutawan',
  ),
  openers: words(
    'di ke dari pada dan atau tetapi tapi jika kalau bila ketika saat untuk dengan oleh menurut bagi kepada terhadap tentang yang ini itu ia dia mereka kami kita juga namun setelah sebelum sejak selama karena sementara sedangkan bahwa para sang si bapak pak ibu bu senin selasa rabu kamis jumat sabtu minggu mantan adapun selain seperti bukan encik puan datuk',
  ),
};
