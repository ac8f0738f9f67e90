/** Portuguese: no inflection of names. */
import { words, type LanguageRules } from '../language';

export const pt: LanguageRules = {
  lang: 'pt',
  cues: words(
    'empresa companhia grupo gigante startup ações ceo diretor diretora presidente fundador cofundador bilionário investidor executivo juiz processo segundo disse afirmou fintech banco',
  ),
  openers: words(
    'o a os as um uma em no na nos nas de do da dos das ao à e ou mas se quando como para por pelo pela com sem sobre após segundo desde até que este esta esse essa também além senhor senhora segunda-feira terça quarta quinta sexta sábado domingo não',
  ),
};
