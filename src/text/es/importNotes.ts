import { grouped } from '../lists';

/**
 * A sentence on one cell or row, without its place: what is wrong or was done, and how to mend it.
 *
 * @param value the cell as it stands; '' for none
 * @param detail '' for none; what it holds depends on the code
 * @param means how a choice is made where the sentence is read
 */
type NoteText = (value: string, detail: string, means: Means) => string;

/** The page has lists to choose from, the command line has flags, and neither knows the other's. */
interface Means {
  readonly unit: string;
  readonly zone: string;
  readonly otherColumn: string;
  readonly nameColumn: string;
  readonly amountColumn: string;
  readonly persons: string;
}

const pesos = (digits: string): string => `$${grouped(Number(digits), '.')}`;
const perhaps = (name: string, or: string): string => (name === '' ? or : `quizás quiso escribir ${name}`);

const UNITS: Readonly<Record<string, string>> = {
  clp: 'pesos',
  thousand: 'miles de pesos',
  million: 'millones de pesos',
};

const SECTORS: Readonly<Record<string, string>> = {
  road: 'caminos',
  electrification: 'electrificación',
  drinking_water: 'agua potable',
  connectivity: 'conectividad',
  health: 'salud',
};

/** Ways to choose: on the page, and on the command line. */
const means: Readonly<Record<'page' | 'command', Means>> = {
  page: {
    unit: 'elija arriba la unidad de los montos',
    zone: 'elija la zona en «Cómo se leyó el archivo»',
    otherColumn: 'elija la otra en «Columnas»',
    nameColumn: 'elíjala en «Columnas», o llame «nombre» a la que lo tiene',
    persons: 'se queda en este navegador, y lo que exporte no la lleva si usted no lo pide',
    amountColumn: 'elíjala en «Columnas», o llame «monto» a la que lo tiene',
  },
  command: {
    unit: 'indique --unit clp, thousand o million',
    zone: 'indique --utm 18 o 19',
    otherColumn: 'borre o renombre la que no vale',
    nameColumn: 'llame «nombre» a la columna que lo tiene',
    persons: 'bórrela antes de compartir el archivo',
    amountColumn: 'llame «monto» a la columna que lo tiene',
  },
};

const codes = {
  // Columns.
  empty_header: () => 'la columna no tiene nombre; se guarda con este, y puede ponerle uno en el encabezado',
  repeated_header: (_, name) =>
    `hay otra columna llamada «${name}»; esta se guarda con el número al final: déle un nombre propio`,
  rival_column: (_, taken, { otherColumn }) =>
    `podría ser el mismo dato que «${taken}», que es la columna que se usó; esta se conserva aparte: si era esta, ${otherColumn}`,
  no_name_column: (_, __, { nameColumn }) => `ninguna columna parece ser el nombre de la obra; ${nameColumn}`,
  no_amount_column: (_, __, { amountColumn }) =>
    `ninguna columna parece ser el monto: todas las obras quedan sin monto publicado; ${amountColumn}`,
  no_place_column: () =>
    'ninguna columna dice el lugar; agregue una columna «comuna», «isla» o «latitud» y «longitud»',
  personal_column: (_, __, { persons }) =>
    `parece tener datos de personas (nombre, RUT, teléfono, correo o dirección); ${persons}`,
  // Row.
  total_row: (value) =>
    `es una fila de total${value === '' ? '' : ` («${value}»)`} y no una obra; no se suma. Si es una obra, cámbiele el nombre`,
  repeated_id: (value, row) =>
    `el código «${value}» ya está en la fila ${row}, y su monto se contaría dos veces; borre una de las dos filas o dé otro código a esta`,
  older_sheet: (value, row) =>
    `el código «${value}» tiene una ficha de un año más nuevo en la fila ${row}, que es la que vale; si es otra obra, déle otro código`,
  same_as_row: (_, row) =>
    `tiene el mismo nombre, lugar y monto que la fila ${row}, y las dos se cuentan; borre una si es la misma obra`,
  no_name: () => 'falta el nombre de la obra; escríbalo en la columna del nombre',
  name_from_description: () => 'no tiene nombre y se usó su descripción; escriba un nombre si quiere otro',
  no_id: () => 'no tiene código y se le dio uno con el número de su fila; escriba el suyo si lo tiene',
  damaged_id: (value) =>
    `«${value}» es un código que la planilla convirtió en número y perdió cifras; escríbalo de nuevo en una celda de texto`,
  other_column: (value, taken, { otherColumn }) =>
    `esta columna dice «${value}» y la que se usó dice «${taken}»; corrija la que esté mal o ${otherColumn}`,
  error_in_cell: (value) =>
    `la celda tiene el error «${value}» y quedó vacía; corrija la fórmula o escriba el dato`,
  // Amount, refused.
  negative_amount: (value) =>
    `«${value}» es un monto negativo y no se suma; escríbalo sin signo ni paréntesis, o borre la fila si es un descuento`,
  foreign_currency: (value, currency) =>
    `«${value}» está en ${currency} y no en pesos; conviértalo a pesos con la fecha que corresponda, o deje la celda vacía`,
  unknown_currency: (value) => `no se conoce la moneda «${value}»; escriba CLP y el monto en pesos`,
  percent: (value) => `«${value}» es un porcentaje y no un monto; escriba los pesos o deje la celda vacía`,
  error_cell: (value) =>
    `la celda tiene el error «${value}»; corrija la fórmula, escriba el dato o deje la celda vacía`,
  date_as_amount: (value) =>
    `la celda tiene la fecha ${value}, quizás porque la planilla cambió un número; escriba el monto de nuevo con formato de número`,
  not_money: (value) =>
    `«${value}» no se entiende como monto; escriba solo el número con su unidad, por ejemplo 518000000 o «518 millones», o deje la celda vacía si no se publicó`,
  bad_grouping: (value) =>
    `en «${value}» los puntos o comas no separan de a tres cifras; escriba el número sin separadores de miles`,
  amount_range: (value) =>
    `«${value}» son dos montos; escriba uno solo, por ejemplo «más de 500 millones», o deje la celda vacía`,
  upper_bound: (value) =>
    `«${value}» dice un máximo, y un máximo no se puede sumar; escriba el monto o deje la celda vacía`,
  ambiguous_unit: (value) =>
    `en «${value}» la letra puede ser miles o millones; escriba la palabra entera, por ejemplo «518 millones»`,
  ambiguous_number: (value) =>
    `«${value}» puede valer mil veces más o menos, según si el signo separa miles o decimales; escríbalo sin separador de miles`,
  amount_too_large: (value) => `«${value}» es demasiado grande para ser pesos; revise las cifras y la unidad`,
  amount_of_unpublished: (value, word) =>
    `dice el monto «${value}» y también «${word}»; borre el monto o corrija la otra celda`,
  // Amount, told.
  amount_silent: (value) =>
    `«${value}» se tomó como monto sin publicar, que no es cero; escriba el monto si se publicó`,
  zero_amount: (value) =>
    `«${value}» se tomó como monto sin publicar: ninguna obra cuesta cero; escriba el monto o deje la celda vacía`,
  unit_doubtful: (value, amount, { unit }) =>
    `nada dice si «${value}» son pesos, miles o millones, y se tomó como ${pesos(amount)}; ${unit} o escríbala en el encabezado`,
  unit_overruled: (value, unit) =>
    `el encabezado dice otra unidad, pero «${value}» se leyó en ${UNITS[unit] ?? unit} como usted eligió; revise cuál vale`,
  unit_conflict: (value, amount) =>
    `«${value}» trae una unidad distinta de la de su columna, y valió la de la celda: ${pesos(amount)}; corrija la que esté mal`,
  ambiguous_number_read: (value, amount) =>
    `«${value}» podría ser mil veces menos si el punto separa decimales; se leyó como ${pesos(amount)}: escríbalo sin puntos para quitar la duda`,
  scientific_amount: (value, amount) =>
    `«${value}» se leyó como ${pesos(amount)}, pero la planilla pudo perder cifras al escribirlo así; escriba el número entero`,
  rounded_amount: (value, amount) =>
    `«${value}» tiene fracciones de peso y se redondeó a ${pesos(amount)}; escriba pesos enteros`,
  small_amount: (value, amount) =>
    `«${value}» se leyó como ${pesos(amount)}, muy poco para una obra; revise si son miles o millones de pesos`,
  large_amount: (value, amount) =>
    `«${value}» se leyó como ${pesos(amount)}, muchísimo para una obra; revise la unidad`,
  qualifier_without_amount: (value) =>
    `dice «${value}» y no hay monto, así que queda sin publicar; escriba el monto o borre la palabra`,
  qualifier_conflict: (value, amount) =>
    `dice «${value}» y el monto dice «${amount}»; valió lo menos preciso: corrija el que esté mal`,
  unknown_qualifier: (value) =>
    `no se conoce «${value}» y valió lo que dice el monto; escriba exacto, aproximado, al menos o sin publicar`,
  // Point, refused.
  not_a_coordinate: (value) =>
    `«${value}» no es una coordenada; escriba grados con decimales, por ejemplo -42,38, o metros UTM, o deje la celda vacía`,
  date_as_coordinate: (value) =>
    `la celda tiene la fecha ${value}, quizás porque la planilla cambió un número; escriba la coordenada de nuevo como texto`,
  half_point: () => 'hay una sola coordenada; escriba también la otra o borre las dos',
  zero_point: () =>
    'las coordenadas 0, 0 quedan en el mar de África; escriba las verdaderas o deje las celdas vacías',
  outside_chile: (value) =>
    `«${value}» con su otra coordenada cae fuera de Chile; revise las dos, sus signos y su orden`,
  mixed_point: (value) =>
    `una coordenada está en grados y la otra en metros («${value}»); escriba las dos en el mismo sistema`,
  utm_zone_unknown: (value, _, { zone }) =>
    `«${value}» son metros UTM y no se puede saber si de la zona 18 o la 19; ${zone} o agregue una columna «huso»`,
  other_crs: (_, system) =>
    `las coordenadas están en ${system}, que aquí no se convierte y puede errar cientos de metros; expórtelas en WGS84 (EPSG:4326) o UTM 18S o 19S`,
  coordinate_damaged: (value) =>
    `«${value}» perdió su coma decimal en la planilla, y ponerla no da un lugar que concuerde con la fila; escríbala de nuevo, por ejemplo -41,471234`,
  not_a_pair: (value) =>
    `«${value}» no son dos coordenadas; escriba latitud y longitud, por ejemplo -42,38; -73,65`,
  bad_shape: () =>
    'la geometría tiene posiciones que no se entienden o en distintos sistemas; vuelva a exportarla en WGS84',
  // Point, told.
  axes_swapped: (_, point) => `latitud y longitud estaban cambiadas y se leyó ${point}; corrija el orden`,
  sign_added: (_, point) => `faltaba el signo menos y se leyó ${point}; agréguelo`,
  coordinate_repaired: (value, point) =>
    `«${value}» perdió su coma decimal en la planilla; se repuso y quedó ${point}, que concuerda con el lugar: revíselo`,
  utm_zone_assumed: (_, zone) =>
    `nada dice la zona UTM y se tomó la ${zone}, la única que cae en la región; agregue una columna «huso»`,
  utm_zone_overruled: (_, zone) =>
    `el archivo dice la zona UTM ${zone}, pero se usó la que usted eligió; revise cuál vale`,
  coarse_point: (_, point) =>
    `${point} tiene tan pocos decimales que puede errar kilómetros y se tomó como aproximado; escriba más decimales`,
  point_of_shape: (_, type) =>
    `la obra es un trazado (${type}); se conserva, y su punto es uno del trazado y aproximado: no hay que corregir nada`,
  several_points: (_, type) =>
    `la obra tiene varios puntos (${type}); se muestra el primero, aproximado: sepárelos en filas si son obras distintas`,
  other_point: (_, point) =>
    `la fila da también otro punto, ${point}, a más de un kilómetro del que se usó; corrija el que esté mal`,
  outside_region: (_, point) =>
    `el punto ${point} cae fuera de las comunas de Los Lagos; corríjalo si la obra está en la región`,
  // Place.
  unknown_municipality: (value, near) =>
    `«${value}» no es una comuna ni una isla de Los Lagos; ${perhaps(near, 'escriba el nombre de la comuna o su código de cinco cifras, por ejemplo 10209')}`,
  other_region: (value, region) =>
    `«${value}» es de la región ${region} y este mapa es de Los Lagos; borre la fila o corrija el lugar`,
  no_single_place: (value) =>
    `«${value}» abarca más de una comuna, y la obra no cuenta en ninguna; nombre las comunas o la isla si las sabe`,
  place_read_as: (value, name) => `«${value}» se leyó como ${name}; corríjalo si no es`,
  several_municipalities: (_, names) =>
    `está en varias comunas (${names}); su monto se cuenta una vez, compartido, y aquí figura la primera: nada que corregir si es así`,
  island_as_municipality: (value, name) =>
    `«${value}» es una isla, y se tomó su comuna, ${name}; escriba la comuna si es otra`,
  island_from_locality: (value, name) => `«${value}» se leyó como la isla ${name}; corríjalo si no es`,
  unknown_island: (value, near) =>
    `«${value}» no es una isla conocida; ${perhaps(near, 'revise el nombre o escriba solo la comuna')}`,
  ambiguous_island: (value, ids) =>
    `hay más de una isla «${value}»; escriba la comuna en su columna, o el código de la isla: ${ids}`,
  island_group: (value, names) =>
    `«${value}» es un grupo de islas y no se sabe en cuál está la obra; nombre la isla o las islas: ${names}`,
  several_islands: (_, names) =>
    `está en varias islas (${names}); su monto se cuenta una vez, compartido, y aquí figura la primera: nada que corregir si es así`,
  place_conflict: (value, found) =>
    `«${value}» no concuerda con el punto o la isla, que caen en ${found}; valió el nombre: corrija el que esté mal`,
  no_place: () =>
    'no dice ningún lugar y no cuenta en ninguna comuna; escriba la comuna, la isla o las coordenadas',
  // Stage, sector, year.
  unknown_stage: (value) =>
    `no se conoce la etapa «${value}» y la obra queda sin etapa; escriba diseño, postulado, aprobado, en ejecución, terminado, detenido o cancelado`,
  open_stage: (value) =>
    `«${value}» no dice si la obra tiene sus recursos, y queda sin etapa; escriba diseño, postulado, aprobado, en ejecución, terminado, detenido o cancelado`,
  unknown_sector: (value) =>
    `«${value}» no es uno de los sectores de este mapa y la obra queda sin sector; escriba caminos, electrificación, agua potable, conectividad o salud si es uno de ellos`,
  sector_read_as: (value, sector) =>
    `«${value}» se leyó como el sector ${SECTORS[sector] ?? sector}; corríjalo si no es`,
  unknown_year: (value) =>
    `«${value}» no es un año y la obra queda sin año; escriba cuatro cifras, por ejemplo 2024`,
  first_year: (value, year) =>
    `«${value}» son varios años y se tomó ${year}, el primero; escriba uno solo si es otro`,
} satisfies Readonly<Record<string, NoteText>>;

/** Why a row of an imported file was not taken as it stands, by the code that `data/import` gives it. */
export const importNotes = {
  row: (row: number) => `fila ${row}`,
  column: (column: string) => `columna «${column}»`,
  means,
  codes: codes as Readonly<Record<string, NoteText>>,
};
