/** A sentence on one value, without its place: what is wrong and how to mend it. `detail` as in Problem, '' for none. */
export type ProblemText = (value: string, detail: string) => string;

/** `0..100` as words; a side that nothing bounds is not named. */
function between(range: string): string {
  const [low = '', high = ''] = range.split('..');
  if (high === 'Infinity') return `de ${low} o más`;
  return low === '-Infinity' ? `de ${high} o menos` : `entre ${low} y ${high}`;
}

const unknown =
  (what: string, where: string): ProblemText =>
  (value, nearest) =>
    `«${value}» no es ${what}; ${nearest === '' ? where : `quizás quiso escribir ${nearest}`}`;

const items = (list: string): string => list.split(';').join(', ');

const codes = {
  broken_quotes: () =>
    'las comillas se abren y no se cierran; dentro de un texto, escriba cada comilla dos veces',
  coverage_differs: (value, counted) =>
    `dice ${value} comunas y se leyeron ${counted}; corrija el número o agregue los valores que faltan`,
  empty_cell: () => 'la celda está vacía; escriba el dato',
  interval_incomplete: () => 'el intervalo tiene un solo extremo; escriba los dos o ninguno',
  missing_column: () => 'falta esta columna y el archivo no se leyó; agréguela al encabezado con este nombre',
  missing_file: () => 'falta el archivo; póngalo de nuevo en la carpeta geodata',
  missing_translation: () =>
    'el texto está en un solo idioma; escriba aquí el que falta o deje vacíos los dos',
  not_a_date: (value) =>
    `«${value}» no es una fecha; escriba por ejemplo 2024-01-02, o 2024-01 o 2024 si no se sabe el día o el mes`,
  not_a_day: (value) => `«${value}» no es una fecha completa; escriba año, mes y día, por ejemplo 2024-01-02`,
  not_a_number: (value, mended) =>
    mended === ''
      ? `«${value}» no es un número; escriba solo cifras, con punto para los decimales, por ejemplo 12.5`
      : `«${value}» lleva coma decimal; escriba ${mended}`,
  not_a_shape: (value, types) =>
    `el trazado de «${value}» no sirve; dibuje una línea o un polígono (${types}) en longitud y latitud`,
  not_a_url: (value) =>
    `«${value}» no es una dirección web; escríbala entera, por ejemplo https://www.ejemplo.cl/noticia`,
  not_a_whole_number: (value) =>
    `«${value}» no es un número entero; escriba solo cifras, sin puntos, comas ni letras`,
  not_allowed: (value, allowed) =>
    `«${value}» no es una opción de esta columna; escriba una de estas: ${allowed}`,
  not_an_id: (value) =>
    `«${value}» no sirve de código; use solo letras sin tilde, cifras y guiones, por ejemplo MCR-011`,
  not_geojson: (_, cause) =>
    `el archivo no es GeoJSON${cause === '' ? '' : ` (${cause})`}; vuelva a exportarlo desde el programa de mapas`,
  not_utf8: (value) => `«${value}» perdió sus tildes o eñes; corríjalo y guarde el archivo como CSV UTF-8`,
  not_whole_pesos: (value) => `«${value}» no son pesos enteros; escriba solo cifras, por ejemplo 1700000000`,
  out_of_range: (value, range) =>
    `«${value}» no puede ser: el valor debe ser ${between(range)}; revise el punto decimal y la unidad`,
  outside_interval: (value, range) =>
    `«${value}» queda fuera de su propio intervalo; debe estar ${between(range)}, o el intervalo está mal`,
  place_conflict: (value, found) =>
    `«${value}» no concuerda con el punto, el trazado o la isla, que caen en ${items(found)}; se tomó el código de la celda: corrija el que esté mal`,
  place_incomplete: (_, certainty) =>
    `un lugar «${certainty}» necesita este dato; escríbalo o cambie la columna place`,
  place_not_expected: (value, certainty) =>
    `«${value}» no va en un lugar «${certainty}»; borre la celda o cambie la columna place`,
  point_outside: (value) =>
    `el punto «${value}» queda fuera de todas las comunas; revise que longitud y latitud estén en su columna y con signo menos`,
  range_reversed: (value) =>
    `«${value}» no es mayor que el valor de la columna value; escriba aquí el extremo más alto o deje la celda vacía`,
  reference_circle: (_, way) => `la cadena ${way} vuelve al comienzo; quite una de esas referencias`,
  refers_to_left_out: (value) => `la fila de «${value}» no se pudo leer; corrija primero esa fila`,
  repeated_column: () => 'la columna está dos veces y el archivo no se leyó; deje una sola',
  repeated_id: (value, line) =>
    line === ''
      ? `«${value}» está dos veces; deje uno solo`
      : `«${value}» ya está en la línea ${line}; cambie el código o borre la fila repetida`,
  repeated_item: (value, item) => `en «${value}» se repite ${item}; escríbalo una sola vez`,
  source_never_cited: (value) =>
    `ninguna fila cita la fuente «${value}»; cítela donde corresponda o borre esta fila`,
  unknown_column: () => 'esta columna no se usa; revise cómo está escrito su nombre o bórrela',
  unknown_indicator: unknown('un indicador conocido', 'agréguelo a indicators_meta.csv o corrija el código'),
  unknown_island: unknown('una isla conocida', 'busque su código en islands.geojson'),
  unknown_municipality: unknown(
    'una comuna conocida',
    'escriba su código oficial de cinco cifras, por ejemplo 10209',
  ),
  unknown_organisation: unknown(
    'una organización conocida',
    'agréguela a organisations.csv o corrija el código',
  ),
  unknown_source: unknown('una fuente conocida', 'agréguela a sources.csv o corrija el código'),
  unknown_work: unknown('una obra conocida', 'agréguela a works.csv o corrija el código'),
  unknown_work_or_figure: unknown('una obra ni una cifra conocida', 'búsquela en works.csv o en figures.csv'),
  value_missing: (_, kind) =>
    `el tipo dice «${kind}» y falta el valor; escríbalo o ponga unpublished si no se publicó`,
  value_of_unpublished: (value) =>
    `hay un valor, «${value}», y el tipo dice unpublished; borre el valor o cambie el tipo`,
  wrong_cell_count: (_, counts) =>
    `la fila no tiene tantas celdas como el encabezado (${counts}); ponga entre comillas los textos con comas`,
  zero_amount: () =>
    'dice 0 pesos y así se tomó; si el monto no se publicó, borre el cero y ponga unpublished en amount_kind',
} satisfies Readonly<Record<string, ProblemText>>;

export type ProblemCode = keyof typeof codes;

/** Why a row or a cell was not taken, by the code that `data/` gives it, and how to mend it. */
export const problems = {
  line: (line: number) => `línea ${line}`,
  column: (column: string) => `columna ${column}`,
  unknown: (code: string) => `problema «${code}»`,
  codes: codes as Readonly<Record<string, ProblemText>>,
};
