/** Indonesian: no inflection of names. */
import { words, type LanguageRules } from '../language';

export const id: LanguageRules = {
  lang: 'id',
  cues: words(
    'perusahaan pt grup saham ceo direktur presiden pendiri miliarder investor hakim kata menurut bos raksasa',
  ),
  openers: words(
    'di ke dari pada dan atau tetapi jika ketika untuk dengan oleh menurut yang ini itu ia dia mereka juga namun setelah sebelum bapak ibu senin selasa rabu kamis jumat sabtu minggu mantan',
  ),
};
