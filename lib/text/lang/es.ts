/** Spanish: no inflection of names; "del" and "al" are words of their own. */
import { words, type LanguageRules } from '../language';

export const es: LanguageRules = {
  lang: 'es',
  surroundings: {
    longer: {
      before: words(
        'calle avenida plaza paseo bulevar carretera estadio museo fundación premio premios trofeo copa universidad colegio escuela instituto hospital puente parque torre teatro auditorio barrio río',
      ),
      after: words('Arena Stadium'),
    },
    places: words('ciudad pueblo puerto provincia región isla río festival'),
    of: words('de'),
    kin: { before: words('familia hermanos clan') },
    firm: {
      before: words('empresa compañía firma grupo gigante fabricante banco aerolínea petrolera tecnológica'),
      after: words('dice dijo anuncia anunció declara informó afirma afirmó'),
    },
    things: {
      before: words('un una su mi tu cada dos tres coche auto carro vehículo camioneta móvil'),
      on: words('en vía como'),
      uses: words(
        'mensaje mensajes publicación publicaciones post posts vídeo vídeos video videos página cuenta escribió publicó compartió sitios redes',
      ),
    },
    callings: words(
      'actor actriz pintor pintora escultor poeta novelista escritor escritora cantante músico rapero baterista guitarrista pianista violinista compositor bailarín bailarina historiador historiadora arqueólogo profesor profesora maestro maestra enfermero enfermera agricultor pescador sacerdote cura obispo futbolista portero delantero centrocampista defensa golfista boxeador ciclista velocista nadador nadadora árbitro fotógrafo panadero carnicero',
    ),
  },
  cues: words(
    'empresa compañía firma grupo gigante startup acciones ceo consejero director directora presidente presidenta fundador cofundador fundadora multimillonario magnate inversor ejecutivo jefe jefa juez jueza demanda según dijo afirmó de mansión sede empresas acción delegado consejera cofundadora propietario dueño empresario accionistas accionista filial matriz fabricante automovilística tecnológica banco petrolera aerolínea rival competidora empleados ingresos ministro canciller',
  ),
  openers: words(
    'el la los las un una en de del al a y o pero si cuando como para por con sin sobre tras según desde hasta que se su sus este esta estos esas ese también además mientras señor señora don doña sr sra lunes martes miércoles jueves viernes sábado domingo más no es son fue ante bajo contra durante entre hacia mediante porque aunque pues así entonces ahora hoy ayer mañana ya aún incluso solo sólo donde quien cuyo ni él ella ellos lo le les presidente presidenta ministro canciller juez jueza enero febrero marzo mayo junio agosto septiembre octubre noviembre diciembre',
  ),
};
