import { capitalised, spanishList, spanishNumeral } from '../lists';

const obras = (n: number): string => `${spanishNumeral(n)} ${n === 1 ? 'obra' : 'obras'}`;

const pares = (n: number): string =>
  n === 1 ? 'Un par queda' : `${capitalised(spanishNumeral(n))} pares quedan`;

/** The reader's own files. Not part of `es`: it comes with its part of the page (../layersWords.ts). */
export const layers = {
  title: 'Sus archivos',
  leave: 'Cerrar',
  private:
    'Sus archivos se leen y se guardan solo en este navegador. No se envían a ninguna parte ni entran en las sumas publicadas.',
  none: 'Todavía no hay archivos suyos en este navegador.',
  reading: 'Buscando sus archivos',
  missing: 'Este navegador no tiene el archivo que pide el enlace. Un enlace no lleva los datos de nadie.',
  refused:
    'Este navegador no permite guardar: sus archivos se pierden al cerrar la pestaña. Expórtelos antes si los necesita.',
  list: 'Archivos de este navegador',
  of: (file: string, date: string) => `${file}, ${date}`,
  works: obras,
  counting: (total: string, n: number) => `${total} en ${obras(n)} que cuentan`,
  unpublished: (n: number) => (n === 0 ? '' : `${spanishNumeral(n)} sin monto`),
  leftOut: (n: number) =>
    n === 0 ? '' : `${spanishNumeral(n)} ${n === 1 ? 'fila quedó' : 'filas quedaron'} fuera al leerlo`,
  noAmount: 'sin monto publicado',
  adding: 'sumando…',
  show: (name: string) => `Ver ${name}`,
  name: 'Nombre',
  colour: 'Color',
  colours: {
    violet: 'Violeta',
    magenta: 'Magenta',
    blue: 'Azul',
    olive: 'Oliva',
    slate: 'Gris azulado',
  },
  remove: 'Eliminar',
  removed: (name: string) => `Se eliminó «${name}» de este navegador.`,
  undo: 'Deshacer',
  modes: {
    label: 'Cómo se muestra',
    beside: 'Junto a lo publicado',
    alone: 'Solo',
    compare: 'Comparado',
  },
  standing: {
    alone: (name: string) => `Se muestran sus datos («${name}»), no los publicados.`,
    preparing: (name: string) => `Preparando «${name}». Mientras tanto se ve lo publicado.`,
    before: (known: string, seen: string) =>
      `Sus obras se conocen desde el ${known}, cuando se leyó el archivo; la vista es del ${seen} y no tiene ninguna.`,
    back: 'Ver los publicados',
  },
  legend: (name: string) => `Así se ven en el mapa las obras de «${name}»: fuera de toda suma.`,
  mark: (name: string) => `De su archivo: ${name}`,
  cluster: (n: number) => `${obras(n)} de su archivo: acercar`,
  noPoint: (n: number) => `${obras(n)} sin punto: ${n === 1 ? 'está' : 'están'} en la lista y no en el mapa.`,
  gathered: 'En el mapa cada cuadro con un número reúne varias obras; al acercarse se separan.',
  tooMany: (most: string) =>
    `Con más de ${most} obras, un archivo se ve solo junto a lo publicado. Divídalo en partes para verlo solo o compararlo.`,
  assumed: {
    title: 'Lo que el archivo no dice',
    sector: (n: number) => `${obras(n)} sin sector. Se ${n === 1 ? 'muestra' : 'muestran'} como`,
    stage: (n: number) => `${obras(n)} sin etapa. Se ${n === 1 ? 'muestra' : 'muestran'} como`,
    stageNote: 'Solo lo aprobado, en ejecución o terminado entra en la suma.',
    both: 'El archivo no dice sector ni etapa: se supusieron.',
    sectorOnly: 'El archivo no dice el sector: se supuso.',
    stageOnly: 'El archivo no dice la etapa: se supuso.',
  },
  compare: {
    working: 'Comparando las obras…',
    against: 'Comparado con',
    published: 'Lo publicado',
    than: (name: string | null) => (name === null ? 'Frente a lo publicado' : `Frente a «${name}»`),
    sentence: (than: string, fresh: number, changed: number, gone: number) =>
      `${than}: ${spanishNumeral(fresh)} ${fresh === 1 ? 'obra nueva' : 'obras nuevas'}, ${spanishNumeral(changed)} ${changed === 1 ? 'cambiada' : 'cambiadas'}, ${spanishNumeral(gone)} ${gone === 1 ? 'desaparecida' : 'desaparecidas'}`,
    detail: (same: number, maybe: number) =>
      `${same === 0 ? 'Ninguna obra' : obras(same)} sin cambios.${maybe === 0 ? '' : ` ${pares(maybe)} por decidir: quizás la misma obra.`}`,
    fresh: (n: number) => `Nuevas (${n})`,
    changed: (n: number) => `Cambiadas (${n})`,
    gone: (n: number) => `Desaparecidas (${n})`,
    same: (n: number) => `Sin cambios (${n})`,
    maybe: (n: number) => `Quizás la misma (${n})`,
    maybeNote: 'Nombres parecidos, en la misma comuna y sector o sin decirlo. Nadie las une por usted.',
    twins: (n: number) => `Quizás repetidas en su archivo (${n})`,
    twinsNote: 'Si son la misma, la suma cuenta solo la última fila.',
    linked: (n: number) => `Enlazadas (${n})`,
    linkedPair: (newer: string, older: string) =>
      `${newer} toma el lugar de ${older}: la suma cuenta solo ${newer}.`,
    isSame: 'Es la misma',
    isOther: 'Son distintas',
    decided: (n: number) => `Usted decidió sobre ${n === 1 ? 'un par' : `${spanishNumeral(n)} pares`}.`,
    forget: 'Olvidar lo decidido',
    change: (before: string, after: string) => `${before} → ${after}`,
    empty: 'sin dato',
    more: (n: number) => `Mostrar ${n} más`,
    fields: {
      name: 'Nombre',
      sector: 'Sector',
      stage: 'Etapa',
      amount: 'Monto',
      year: 'Año',
      municipalities: 'Comunas',
      islands: 'Islas',
      place: 'Punto',
    },
  },
  export: {
    title: 'Exportar',
    csv: 'works.csv',
    geojson: 'GeoJSON',
    xlsx: 'Excel',
    oc4ids: 'OC4IDS',
    note: 'Excel y GeoJSON llevan las columnas de su archivo; works.csv tiene las columnas del archivo publicado.',
    persons: (columns: readonly string[]) =>
      `Incluir los datos de personas (${spanishList(columns)}). Sin marcar, ${columns.length === 1 ? 'esa columna no sale' : 'esas columnas no salen'} de este navegador.`,
    making: 'Preparando el archivo…',
    saved: (file: string) => `Se guardó ${file}.`,
    complete: 'No le falta nada.',
    open: {
      id_changed: (n: number) => `${obras(n)} con otro id: works.csv admite letras, números, - y _.`,
      sector: (n: number) => `${obras(n)} sin sector: complete la columna sector.`,
      stage: (n: number) => `${obras(n)} sin etapa: complete la columna stage.`,
      place: (n: number) => `${obras(n)} sin lugar: complete municipalities.`,
      source: (n: number) =>
        `${obras(n)} sin fuente: agregue la fuente a sources.csv y su id a la columna sources.`,
      funder: (n: number) =>
        `${obras(n)} con un financista que no está en organisations.csv: agréguelo y escriba su id en funders.`,
      people_unit: (n: number) =>
        `${obras(n)} con beneficiarios sin unidad: complete people_unit, people_kind y people_count.`,
      shape: (n: number) => `${obras(n)} con un trazado: va en work_shapes.geojson, no en works.csv.`,
      extra: (n: number) => `${obras(n)} con columnas que works.csv no tiene: quedan en Excel y GeoJSON.`,
    },
    amounts: {
      about: 'El monto es aproximado.',
      at_least: 'El monto es un mínimo.',
      unpublished: 'Sin monto publicado.',
    },
  },
  publisher: 'Su archivo, leído en este navegador',
};
