/** Norwegian (Bokmål, and read for Nynorsk too): genitive -s, part of the mention. Compounds have a hyphen behind the name (Equinor-sjefen). */
import { words, type LanguageRules } from '../language';

export const nb: LanguageRules = {
  lang: 'nb',
  also: ['no', 'nn'],
  endings: [
    {
      name: 'nb/genitive',
      endings: ['s'],
      bases: [''],
      examples: [
        ['Equinors', 'Equinor'],
        ['Altmans', 'Altman'],
      ],
    },
  ],
  tails: { joiners: "'", endings: ['s'] },
  surroundings: {
    longer: { after: words('Arena Stadion Stiftelsen Museum Plass Bru Cup Park Foundation regnskog') },
    kin: { before: words('familien Familien brødrene'), after: words('familien') },
    firm: {
      before: words('selskapet konsernet giganten banken produsenten'),
      after: words('aksjen sjef sier opplyser meldte'),
    },
    things: {
      before: words('en ei et sin sitt min mitt hans hennes deres hver to tre'),
      on: words('på via som'),
      uses: words('innlegg innlegget video konto side skrev delte'),
    },
    callings: words(
      'skuespilleren skuespiller maleren maler kunstneren dikteren forfatteren sangeren sangerinnen musikeren rapperen trommeslageren gitaristen pianisten komponisten danseren historikeren læreren sykepleieren bonden presten biskopen fotballspilleren målvakten keeperen spissen forsvareren golfspilleren bokseren svømmeren dommeren fotografen',
    ),
  },
  cues: words(
    'selskap selskapet bedrift bedriften firma firmaet konsern konsernet aksje aksjen aksjer aksjene toppsjef toppsjefen sjef sjefen direktør direktøren administrerende konsernsjef konsernsjefen styreleder styrelederen finansdirektør gründer gründeren grunnlegger grunnleggeren medgründer milliardær milliardæren investor eier eieren giganten teknologigiganten bilprodusenten produsenten oljeselskapet banken datterselskap datterselskapet morselskapet rival konkurrenten dommer dommeren søksmål sa sier ifølge president presidenten',
  ),
  openers: words(
    'en ei et den det de i på av for med etter siden hos og eller men også som når da han hun fra til om ifølge under over mellom mot uten før mens fordi selv trass samt at nå så der her hvorfor hvordan hvem hva ikke ingen bare allerede ennå hans hennes deres sin vi jeg herr fru president statsminister dommer gründeren mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli september oktober november desember',
  ),
};
