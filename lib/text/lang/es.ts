/** Spanish: no inflection of names; "del" and "al" are words of their own. */
import { words, type LanguageRules } from '../language';

export const es: LanguageRules = {
  lang: 'es',
  cues: words(
    'empresa compañía firma grupo gigante startup acciones ceo consejero director directora presidente presidenta fundador cofundador fundadora multimillonario magnate inversor ejecutivo jefe jefa juez jueza demanda según dijo afirmó de mansión sede empresas acción delegado consejera cofundadora propietario dueño empresario accionistas accionista filial matriz fabricante automovilística tecnológica banco petrolera aerolínea rival competidora empleados ingresos ministro canciller',
  ),
  openers: words(
    'el la los las un una en de del al a y o pero si cuando como para por con sin sobre tras según desde hasta que se su sus este esta estos esas ese también además mientras señor señora don doña sr sra lunes martes miércoles jueves viernes sábado domingo más no es son fue ante bajo contra durante entre hacia mediante porque aunque pues así entonces ahora hoy ayer mañana ya aún incluso solo sólo donde quien cuyo ni él ella ellos lo le les presidente presidenta ministro canciller juez jueza enero febrero marzo mayo junio agosto septiembre octubre noviembre diciembre',
  ),
};
