/** Turkish: a name's endings stand behind an apostrophe and belong to the mention (Musk'ın). Folding writes ı ü ö ş as i u o s. */
import { words, type LanguageRules } from '../language';

export const tr: LanguageRules = {
  lang: 'tr',
  tails: {
    joiners: "'",
    endings: words(
      'ın in un ün nın nin nun nün ı i u ü yı yi yu yü a e ya ye da de ta te dan den tan ten la le yla yle lar ler ların lerin daki deki taki teki dır dir tır tir ki nki ca ce ydı ydi',
    ),
  },
  cues: words(
    'şirket şirketi şirketin firma firması hisse hisseleri ceo başkan başkanı kurucusu kurucu milyarder yatırımcı yargıç dava dedi göre devi genel müdür patronu',
  ),
  openers: words(
    'bu o bir ve ile ama fakat ancak için gibi göre sonra önce daha en ne nasıl eğer hem sayın pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  ),
};
