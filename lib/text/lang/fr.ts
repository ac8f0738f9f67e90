/** French: no inflection; elision (d'Elon, l'OpenAI) ends at its apostrophe. */
import { words, type LanguageRules } from '../language';

export const fr: LanguageRules = {
  lang: 'fr',
  surroundings: {
    longer: {
      before: words(
        'rue avenue boulevard place stade arena musée fondation prix trophée coupe université lycée collège école institut hôpital pont square quai parc tour impasse allée théâtre orchestre festival ville',
      ),
      after: words('Arena Stadium'),
    },
    places: words('ville village commune port province région île fleuve festival maire'),
    of: words('de d'),
    kin: { before: words('famille frères clan') },
    firm: {
      before: words('groupe société entreprise constructeur géant banque opérateur firme'),
      after: words('annonce annonçait affirme dit indique prévoit'),
    },
    things: {
      before: words('une un sa mon ma son leur votre notre chaque deux trois voiture véhicule modèle téléphone'),
      on: words('sur via comme'),
      uses: words(
        'message messages publication publications post posts vidéo vidéos page compte écrit publié posté partagé sites réseaux',
      ),
    },
    callings: words(
      'acteur actrice comédien comédienne peintre sculpteur poète poétesse romancier romancière écrivain chanteur chanteuse musicien rappeur batteur guitariste pianiste violoniste compositeur danseur danseuse historien historienne archéologue professeur instituteur institutrice infirmier infirmière agriculteur pêcheur prêtre évêque moine footballeur gardien attaquant milieu défenseur golfeur boxeur cycliste sprinteur nageur nageuse arbitre photographe boulanger boucher',
    ),
  },
  cues: words(
    'entreprise société groupe firme géant actions action pdg patron patronne directeur directrice président présidente fondateur fondatrice cofondateur milliardaire investisseur juge plainte selon dit déclaré bureaux siège chez réseau startup titre constructeur fabricant banque filiale concurrent concurrente rival actionnaire actionnaires dirigeant dirigeante directeurs cofondatrice entrepreneur groupes salariés poursuit racheté ministre chancelier',
  ),
  openers: words(
    'le la les un une des de du en à au aux et ou mais si quand comme pour par avec sans sur après avant selon depuis que qui ce cette ces il elle ils elles son sa ses m mme mm monsieur madame lundi mardi mercredi jeudi vendredi samedi dimanche face chez pendant dans entre contre sous vers dès lors lorsque alors ainsi aussi donc or car ni puis puisque parce malgré outre pourtant cependant toutefois hier demain désormais déjà même seul leur leurs nous vous on président présidente ministre chancelier maître dr où pourquoi comment est janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
};
