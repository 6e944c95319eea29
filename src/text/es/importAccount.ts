/** The account that the command line gives of an imported file. */
export const importAccount = {
  read: (file: string, format: string, rows: number) =>
    `${file}: ${format}, ${rows} ${rows === 1 ? 'fila' : 'filas'} de datos`,
  encoding: (encoding: string) => `codificación ${encoding}`,
  delimiter: (delimiter: string) => `separador «${delimiter}»`,
  tab: 'tabulación',
  columnsHead: 'Columnas',
  columnAs: (header: string, field: string) => `${header} → ${field}`,
  columnKept: (header: string) => `${header} (se conserva aparte)`,
  unitHead: 'Montos',
  units: { clp: 'pesos', thousand: 'miles de pesos', million: 'millones de pesos' },
  unitFrom: {
    user: 'como usted indicó',
    header: 'según el encabezado',
    title: 'según el título',
    cells: 'según las celdas',
    assumed: 'supuesto por su tamaño',
    doubtful: 'DUDOSO: indique --unit clp, thousand o million',
  },
  largest: (amount: string, row: number) => `el mayor, ${amount} (fila ${row})`,
  smallest: (amount: string, row: number) => `el menor, ${amount} (fila ${row})`,
  total: (total: string, known: number) =>
    `sumadas todas las filas, ${total} en ${known} ${known === 1 ? 'obra' : 'obras'}`,
  unpublished: (count: number) => `${count} sin monto publicado, que no es cero`,
  noneKnown: 'ninguna obra tiene monto publicado',
  acceptedHead: (count: number, told: number) =>
    `Aceptadas: ${count}${told === 0 ? '' : `, ${told} con algo que revisar`}`,
  rejectedHead: (count: number) => `Rechazadas: ${count}`,
  fileHead: 'Del archivo',
  more: (count: number) => `… y ${count} más como esta`,
  good: 'Todo se leyó sin observaciones.',
  errors: {
    missing_file: 'no existe; revise el nombre y la carpeta',
    not_a_file: 'es una carpeta y no un archivo; indique el archivo',
    no_access: 'no se puede abrir; ciérrelo en otros programas o pida permiso para leerlo',
    internal: 'el programa falló al leerlo, y no se leyó nada; avise con el archivo a quien lo mantiene',
  },
  usage: `Uso: npm run import -- ARCHIVO [--unit clp|thousand|million] [--utm 18|19] [--sheet HOJA] [--lang es|en] [--json]
--unit: unidad de los montos que no la dicen: pesos, miles o millones
--utm: zona de las coordenadas UTM
--sheet: nombre de la hoja, si el libro tiene varias
--json: el resultado como un objeto JSON
Termina con 0 si no se rechazó ninguna fila, 1 si se rechazó alguna y 2 si no se pudo leer.`,
  badOption: (what: string) => `no se entiende ${what}`,
  oneFile: 'indique un archivo, y solo uno',
};
