import type { DeckProblemCode } from '../../domain/deckDraft';
import { grouped } from '../lists';
import { obras } from './words';
import type { ProblemText } from './problems';

const many = (n: number, one: string, more: string): string => `${grouped(n, '.')} ${n === 1 ? one : more}`;
const perhaps = (meant: string, else_: string): string =>
  meant === '' ? else_ : `quizás quiso escribir ${meant}`;

/** The slides' own words, and what can be wrong with a deck file. */
export const deck = {
  municipalities: (n: number) => many(n, 'comuna', 'comunas'),
  companies: (n: number) => many(n, 'empresa', 'empresas'),
  islands: (n: number) => many(n, 'isla con nombre', 'islas con nombre'),
  inhabitants: (n: string) => `${n} habitantes`,
  noWork: 'ninguna obra',
  nobody: 'ninguna comuna de la mesa',
  /** `Calbuco (33,1 %)`. */
  placeWith: (place: string, value: string) => `${place} (${value})`,
  noRatio: 'no se puede calcular',
  aboutRatio: 'unos',
  severalPlaces: 'En varias comunas',
  noPlace: 'Sin comuna publicada',
  /** Under a group of the parts of a sum. */
  under: (n: number, unpublished: number) =>
    unpublished === 0 ? obras(n) : `${obras(n)}, ${grouped(unpublished, '.')} sin monto`,
  since: {
    before: (date: string) => `Sumaban el ${date}`,
    after: (date: string) => `Suman el ${date}`,
    added: 'Obras nuevas desde esa fecha',
    amounts: 'Montos que cambiaron',
    stages: 'Cambios de etapa',
    gone: 'Dejaron de contar',
    still: 'Siguen sin monto publicado',
    notZero: 'Sin monto publicado no es cero: esas obras se cuentan aparte.',
    page: (title: string, page: number, of: number) => `${title} (${page} de ${of})`,
    notes: (from: string, to: string) =>
      `Esta lámina se armó sola con los datos: compara lo que se sabía el ${from} con lo que se sabe el ${to}.`,
  },
  problems: {
    deck_missing: () => 'falta el archivo de láminas; póngalo de nuevo en la carpeta geodata',
    deck_empty: () =>
      'no hay ninguna lámina; escriba una línea ---, luego id: portada, otra línea --- y debajo # y un titular',
    front_not_closed: (value) =>
      `la cabecera de la lámina no termina antes de «${value}»; cierre la cabecera con una línea --- y escriba ahí solo «clave: valor»`,
    unknown_key: (value, meant) =>
      `«${value}» no es una clave de la cabecera; ${perhaps(meant, 'use id, view, layout, minutes o sources')}`,
    repeated_key: (value) => `la clave «${value}» está dos veces en la cabecera; deje una sola`,
    spanish_decides: (value) => `«${value}» se toma de deck.md y aquí no cambia nada; borre la línea`,
    no_id: () => 'la lámina no tiene nombre; escriba id: y un nombre corto entre las dos líneas ---',
    bad_id: (value) =>
      `«${value}» no sirve de nombre; use solo minúsculas sin tilde, cifras y guiones, por ejemplo total-2024`,
    same_id: (value, line) =>
      `otra lámina, la de la línea ${line}, ya se llama «${value}»; cambie uno de los dos nombres`,
    no_spanish: (value) =>
      `ninguna lámina de deck.md se llama «${value}»; corrija el nombre o escriba la lámina también en español`,
    no_english: (value, line) =>
      `falta en inglés la lámina «${value}» (línea ${line} de deck.md) y se muestra en español; agréguela aquí con el mismo id`,
    bad_layout: (value, allowed) => `«${value}» no es una forma de lámina; escriba una de estas: ${allowed}`,
    bad_minutes: (value) => `«${value}» no son minutos; escriba un número de 0 a 99, por ejemplo 2`,
    no_headline: () => 'la lámina no tiene titular; escriba una línea que empiece con # y un espacio',
    second_headline: (value) => `«${value}» es un segundo titular; deje uno, o haga otra lámina`,
    bad_figure_line: (value) =>
      `«${value}» no se entiende; escriba por ejemplo Cifra: {{total}} | Financiado a la fecha`,
    bad_row_line: (value) =>
      `«${value}» no se entiende; escriba por ejemplo Fila: Anunciado | {{announced:AGG-001}}`,
    bad_parts_line: (value) => `«${value}» lleva algo detrás; deje Partes: y nada más`,
    bad_table: (value, counts) =>
      counts === ''
        ? `la tabla que empieza en «${value}» no tiene filas; agregue al menos una, con | entre las celdas`
        : `«${value}» no tiene tantas celdas como el encabezado (${counts}); agregue o quite celdas`,
    open_braces: (value) =>
      `en «${value}» hay llaves que no se abren o no se cierran; escriba cada cifra entre {{ y }} en una misma línea`,
    open_strong: (value) =>
      `en «${value}» hay ** que no se cierran; ponga ** antes y después de lo destacado, en una misma línea`,
    not_for_slides: (value) =>
      `«${value}» usa algo que una lámina no tiene; deje solo un titular con #, párrafos, listas con -, tablas y **destacados**`,
    after_notes: (value) =>
      `«${value}» está después de Notas: y no se vería en la pantalla; póngalo antes de las notas`,
    unknown_figure: (value, meant) =>
      `«${value}» no es una cifra conocida; ${perhaps(meant, 'elija una de la lista de geodata/README.md')}`,
    figure_needs: (value, name) =>
      `a «${value}» le falta decir cuál; agregue dos puntos y un código: ${name}:CÓDIGO`,
    unknown_figure_id: (value, meant) =>
      `«${value}» no está en los datos; ${perhaps(meant, 'busque el código en los archivos de geodata')}`,
    unknown_figure_part: (value, allowed) =>
      allowed === ''
        ? `«${value}» sobra en esta cifra; bórrelo junto con sus dos puntos`
        : `«${value}» no se puede pedir de esta cifra; use una de estas: ${allowed}`,
    not_a_quantity: (value) =>
      `«${value}» es un texto y no se puede dibujar como cifra; póngalo en un párrafo o en una fila`,
    unknown_slide_source: (value, meant) =>
      `«${value}» no es una fuente conocida; ${perhaps(meant, 'agréguela a sources.csv o corrija el código')}`,
    view_unknown: (value, meant) =>
      `«${value}» no es un parámetro del mapa; ${perhaps(meant, 'copie lo que sigue a ? en la dirección del mapa')}`,
    view_elsewhere: (value) => `«${value}» no lo decide una lámina; bórrelo de view`,
    view_value: (value, parameter) =>
      `«${value}» no vale para ${parameter}; copie lo que sigue a ? en la dirección del mapa`,
    view_id: (value, parameter) =>
      `«${value}» no existe en ${parameter}; corrija el código o quite ese parámetro`,
    view_twice: (value) => `${value} viene dos veces en view; deje uno solo`,
  } satisfies Readonly<Record<DeckProblemCode, ProblemText>> as Readonly<Record<string, ProblemText>>,
};
