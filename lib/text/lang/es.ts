/** Spanish: no inflection of names. */
import { words, type LanguageRules } from '../language';

export const es: LanguageRules = {
  lang: 'es',
  cues: words(
    'empresa compañía firma grupo gigante startup acciones ceo consejero director directora presidente presidenta fundador cofundador fundadora multimillonario magnate inversor ejecutivo jefe jefa juez jueza demanda según dijo afirmó de mansión sede',
  ),
  openers: words(
    'el la los las un una en de del al a y o pero si cuando como para por con sin sobre tras según desde hasta que se su sus este esta estos esas ese también además mientras señor señora don doña sr sra lunes martes miércoles jueves viernes sábado domingo más no es son fue',
  ),
};
