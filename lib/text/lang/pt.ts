/** Portuguese: no inflection of names; contractions (da, do, pela, na) are words of their own. */
import { words, type LanguageRules } from '../language';

export const pt: LanguageRules = {
  lang: 'pt',
  surroundings: {
    longer: {
      before: words(
        'rua avenida praça alameda rodovia estádio arena museu fundação prêmio prémio troféu taça copa universidade colégio escola instituto hospital ponte parque torre teatro bairro rio',
      ),
      after: words('Arena Stadium'),
    },
    places: words('cidade porto província região ilha rio estado'),
    of: words('de do da'),
    kin: { before: words('família irmãos clã') },
    firm: {
      before: words('empresa companhia fabricante gigante montadora banco petroleira'),
      after: words('diz disse anuncia anunciou informou afirma afirmou'),
    },
    things: {
      before: words('um uma seu sua meu minha cada dois duas três carro veículo automóvel caminhonete'),
      on: words('no na em via como'),
      uses: words(
        'mensagem mensagens publicação publicações post posts vídeo vídeos página conta escreveu publicou compartilhou sites redes',
      ),
    },
    callings: words(
      'ator atriz pintor pintora escultor poeta romancista escritor escritora cantor cantora músico rapper baterista guitarrista pianista violinista compositor bailarino bailarina historiador historiadora arqueólogo professor professora enfermeiro enfermeira agricultor pescador padre bispo jogador futebolista goleiro atacante zagueiro meia golfista boxeador ciclista velocista nadador nadadora árbitro fotógrafo padeiro açougueiro',
    ),
  },
  cues: words(
    'empresa companhia grupo gigante startup ações ceo diretor diretora presidente fundador cofundador bilionário investidor executivo juiz processo segundo disse afirmou fintech banco empresas firma ação fundadora cofundadora magnata empresário dono proprietário acionista acionistas subsidiária controladora fabricante montadora petroleira tecnologia rival concorrente funcionários receita juíza ministro ministra chanceler',
  ),
  openers: words(
    'o a os as um uma em no na nos nas de do da dos das ao à e ou mas se quando como para por pelo pela com sem sobre após segundo desde até que este esta esse essa também além senhor senhora terça quarta quinta sexta sábado domingo não aos às num numa nem pois porque embora enquanto durante entre contra sob perante conforme ainda já hoje ontem amanhã agora então assim onde quem seu sua seus suas ele ela eles isso aquele mesmo só apenas dr presidente ministro juiz juíza chanceler janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
};
