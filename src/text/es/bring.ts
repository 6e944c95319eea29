import { spanishList } from '../lists';

const n = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, '.');
const rows = (count: number): string => `${n(count)} ${count === 1 ? 'fila' : 'filas'}`;
const works = (count: number): string => `${n(count)} ${count === 1 ? 'obra' : 'obras'}`;

/** The dialog that reads a reader's own file. Not part of `es`: it comes with its dialog (../bringWords.ts). */
export const bring = {
  title: 'Traer mis datos',
  drop: 'Suelte el archivo',
  empty: {
    intro: 'Traiga una planilla o un mapa con obras: se revisa fila por fila antes de que llegue al mapa.',
    reads: 'Excel (.xlsx), CSV o texto separado, GeoJSON y KML, con los encabezados que tengan.',
    choose: 'Elegir un archivo',
    orDrop: 'También puede soltarlo en cualquier parte de la página.',
  },
  stays: 'Nada sale de este equipo: el archivo se lee aquí mismo y no se envía a nadie.',
  reading: {
    title: (file: string) => `Leyendo ${file}`,
    checking: 'Revisando las filas',
    cancel: 'Cancelar',
  },
  waiting: {
    label: 'Archivos por revisar',
    intro: (count: number) =>
      count === 1
        ? 'Se revisa un archivo a la vez. Este espera su turno:'
        : `Se revisa un archivo a la vez. Estos ${n(count)} esperan su turno:`,
    file: (name: string, changes: number) =>
      changes === 0
        ? name
        : `${name}, con ${changes === 1 ? 'un cambio suyo' : `${n(changes)} cambios suyos`}`,
    open: 'Revisar',
    remove: 'Quitar',
    dropped: (name: string, changes: number) =>
      `Se quitó «${name}»${changes === 0 ? '' : ' con sus cambios'}: no llegará al mapa.`,
    restore: 'Devolverlo',
    added: (name: string) => `«${name}» ya está en el mapa. Sigue el próximo archivo.`,
  },
  head: {
    formats: { csv: 'texto separado', xlsx: 'Excel', geojson: 'GeoJSON', kml: 'KML' },
    sheet: (name: string) => `hoja «${name}»`,
    header: (row: number) => `encabezados en la fila ${row}`,
    rows,
    other: 'Otro archivo',
  },
  unit: {
    ask: '¿En qué unidad están los montos?',
    why: 'Ni los encabezados ni los títulos lo dicen, y los montos parecen pocos para ser pesos.',
    chosen: 'Unidad de los montos',
    change: 'Cambiar la unidad',
    names: { clp: 'Pesos ($)', thousand: 'Miles de pesos (M$)', million: 'Millones de pesos (MM$)' },
    is: {
      clp: 'Los montos están en pesos',
      thousand: 'Los montos están en miles de pesos',
      million: 'Los montos están en millones de pesos',
    },
    from: {
      user: 'como usted eligió',
      header: 'según el encabezado de la columna',
      title: 'según el título de la planilla',
      cells: 'según las propias celdas',
      assumed: 'porque así calza su tamaño: revíselo',
      doubtful: 'sin que nada lo diga',
    },
    range: (largest: string, at: number, smallest: string, other: number) =>
      `el monto mayor sería ${largest} (fila ${at}) y el menor ${smallest} (fila ${other})`,
    one: (amount: string, at: number) => `el único monto sería ${amount} (fila ${at})`,
    first: 'Elija primero la unidad de los montos.',
  },
  range: (largest: string, at: number, smallest: string, other: number) =>
    `El monto mayor es ${largest} (fila ${at}) y el menor ${smallest} (fila ${other}).`,
  oneAmount: (amount: string, at: number) => `El único monto publicado es ${amount} (fila ${at}).`,
  noAmounts: 'Ninguna obra tiene monto publicado.',
  sum: (total: string, count: number) => `En total, ${total} en ${works(count)}.`,
  unpublished: (count: number) => (count === 0 ? '' : `${works(count)} sin monto publicado, que no es cero.`),
  add: {
    name: 'Nombre en el mapa',
    button: (count: number) => `Agregar ${works(count)} al mapa`,
    nothing: 'Ninguna fila se pudo aceptar: corríjalas abajo o revise las columnas.',
    working: 'Agregando…',
    left: (count: number) => `${rows(count)} ${count === 1 ? 'queda fuera' : 'quedan fuera'}.`,
    failed: 'El lector se detuvo antes de entregar las obras. Elija el archivo otra vez.',
  },
  persons: (columns: readonly string[]) =>
    columns.length === 1
      ? `La columna ${spanishList(columns)} parece tener datos de personas: se queda en este navegador y no sale en lo que exporte si usted no lo pide.`
      : `Las columnas ${spanishList(columns)} parecen tener datos de personas: se quedan en este navegador y no salen en lo que exporte si usted no lo pide.`,
  busy: 'Revisando de nuevo…',
  undo: 'Deshacer el último cambio',
  lists: {
    label: 'Filas',
    rejected: (count: number) => `Rechazadas: ${n(count)}`,
    warned: (count: number) => `Con advertencia: ${n(count)}`,
    unplaced: (count: number) => `Sin punto: ${n(count)}`,
    accepted: (count: number) => `Aceptadas: ${n(count)}`,
    nothing: {
      rejected: 'Ninguna fila fue rechazada.',
      warned: 'Ninguna fila aceptada tiene advertencias.',
      unplaced: 'Todas las obras aceptadas tienen un punto.',
      accepted: 'Ninguna fila fue aceptada.',
    },
    means: {
      rejected:
        'No llegan al mapa mientras no se corrijan. Escriba el valor, tome la propuesta o indique el lugar.',
      warned: 'Llegan al mapa; conviene mirarlas.',
      unplaced:
        'Cuentan en su comuna si la dicen, pero no se dibujan. Indique su lugar: quedará como aproximado.',
      accepted: 'Llegan al mapa.',
    },
    download: 'Descargar las rechazadas con sus causas',
    fileName: (file: string) => `rechazadas-${file}.csv`,
    columns: { row: 'fila', causes: 'causas y remedios' },
    pages: (from: number, to: number, of: number) => `${n(from)} a ${n(to)} de ${n(of)}`,
    before: 'Filas anteriores',
    next: 'Filas siguientes',
  },
  table: {
    row: 'Fila',
    work: 'Obra',
    column: 'Columna',
    value: 'Valor',
    cause: 'Qué pasa y qué hacer',
    noName: 'sin nombre',
    valueOf: (column: string, row: number) => `${column}, fila ${row}`,
    use: (text: string) => `Usar ${text}`,
    place: (row: number) => `Lugar de la fila ${row}`,
    choosePlace: 'Elegir un lugar…',
    onMap: 'Marcar en el mapa',
  },
  marking: {
    title: (row: number, name: string) =>
      `Pulse en el mapa dónde está la fila ${row}${name === '' ? '' : `, «${name}»`}`,
    note: 'El punto quedará como aproximado.',
    back: 'No marcar',
  },
  file: {
    title: 'Cómo se leyó el archivo',
    encoding: 'Codificación',
    delimiter: 'Separador',
    delimiters: { ',': 'Coma', ';': 'Punto y coma', '\t': 'Tabulación', '|': 'Barra vertical' },
    sheet: 'Hoja',
    header: 'Fila de los encabezados',
    headerRow: (row: number, text: string) => `${row}: ${text}`,
    projection: 'Coordenadas en metros',
    detect: 'Según el archivo',
    zone: (zone: number) => `UTM, zona ${zone} sur`,
    resets: 'Al leerlo de otra manera se pierden las celdas corregidas; se puede deshacer.',
  },
  columns: {
    title: (used: number, all: number) => `Columnas: ${used} de ${all} se entienden`,
    header: 'Encabezado y ejemplo',
    as: 'Se usa como',
    useOf: (header: string) => `Uso de «${header}»`,
    extra: 'Guardar como dato extra',
    fields: {
      id: 'Código',
      name: 'Nombre',
      sector: 'Sector',
      municipality: 'Comuna',
      island: 'Isla',
      lon: 'Longitud',
      lat: 'Latitud',
      amount_clp: 'Monto',
      amount_qualifier: 'Tipo de monto',
      stage: 'Etapa',
      year: 'Año',
      funder: 'Quién financia',
      beneficiaries: 'Beneficiarios',
      source: 'Fuente',
      description: 'Descripción',
      subsector: 'Subsector',
      state: 'Estado',
      rate: 'Evaluación (RATE)',
      region: 'Región',
      locality: 'Localidad',
      certainty: 'Certeza del lugar',
      currency: 'Moneda',
      lat_lon: 'Latitud y longitud juntas',
      utm_east: 'UTM este',
      utm_north: 'UTM norte',
      utm_zone: 'Zona UTM',
    },
  },
  notes: 'Observaciones del archivo',
  landed: {
    title: 'Dónde caen',
    place: 'Comuna',
    works: 'Obras',
    money: 'Monto',
    unpublished: (count: number) => `${works(count)} sin monto`,
    shared: 'Compartidas entre comunas',
    nowhere: 'En ninguna comuna',
    all: 'Todas',
  },
};
