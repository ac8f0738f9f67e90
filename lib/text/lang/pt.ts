/** Portuguese: no inflection of names; contractions (da, do, pela, na) are words of their own. */
import { words, type LanguageRules } from '../language';

export const pt: LanguageRules = {
  lang: 'pt',
  cues: words(
    'empresa companhia grupo gigante startup ações ceo diretor diretora presidente fundador cofundador bilionário investidor executivo juiz processo segundo disse afirmou fintech banco empresas firma ação fundadora cofundadora magnata empresário dono proprietário acionista acionistas subsidiária controladora fabricante montadora petroleira tecnologia rival concorrente funcionários receita juíza ministro ministra chanceler',
  ),
  openers: words(
    'o a os as um uma em no na nos nas de do da dos das ao à e ou mas se quando como para por pelo pela com sem sobre após segundo desde até que este esta esse essa também além senhor senhora terça quarta quinta sexta sábado domingo não aos às num numa nem pois porque embora enquanto durante entre contra sob perante conforme ainda já hoje ontem amanhã agora então assim onde quem seu sua seus suas ele ela eles isso aquele mesmo só apenas dr presidente ministro juiz juíza chanceler janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
};
