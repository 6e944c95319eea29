const SAVE_AS_XLSX =
  'Ábralo en su programa, elija «Guardar como», tipo «Libro de Excel (.xlsx)», y traiga ese archivo.';

/**
 * What was found in a file that a person brings, before anybody asks what its columns mean. Not part of `es`: it comes
 * with the import (../importReadWords.ts). Each takes the detail of its finding.
 */
export const importRead = {
  column: (name: string) => `columna «${name}»`,
  /** Why a file can't be read, and what to do. */
  errors: {
    not_reachable: 'El archivo ya no se puede leer: se movió, cambió o es una carpeta. Elíjalo otra vez.',
    reader_failed: (what: string) =>
      `El navegador no pudo terminar de leerlo (${what}). Elíjalo otra vez; si se repite, divídalo en partes.`,
    empty_file:
      'El archivo no tiene ninguna fila con datos. Revise que la hoja guardada sea la que tiene la tabla.',
    too_large: (sizes: string) =>
      `El archivo es demasiado grande (tamaño / máximo en MB: ${sizes}). Divídalo en partes o quite las columnas que no necesita.`,
    too_many_cells_in_file: (most: string) =>
      `La tabla tiene más de ${most} celdas. Divídala en partes o quite las columnas que no necesita.`,
    old_excel: `Es un archivo de Excel antiguo (.xls), que no se lee aquí. ${SAVE_AS_XLSX}`,
    binary_excel: `Es un libro binario de Excel (.xlsb), que no se lee aquí. ${SAVE_AS_XLSX}`,
    xml_excel: `Es una planilla en XML de Excel 2003, que no se lee aquí. ${SAVE_AS_XLSX}`,
    html_table: `Es una página web, aunque su nombre diga otra cosa: así exportan algunos sistemas. ${SAVE_AS_XLSX}`,
    protected:
      'El archivo está protegido con contraseña. Ábralo en Excel, quite la contraseña en Archivo, Información, Proteger libro, y guárdelo de nuevo.',
    ods: `Es una planilla OpenDocument (.ods), que no se lee aquí. ${SAVE_AS_XLSX}`,
    numbers:
      'Es una planilla de Numbers. Ábrala en Numbers, elija Archivo, Exportar a, Excel, y traiga ese archivo.',
    other_office:
      'Es un documento de texto o una presentación. Copie su tabla a una planilla y guárdela como .xlsx.',
    pdf: 'Es un PDF. Pida la planilla de la que se hizo, en .xlsx o .csv.',
    image: 'Es una imagen. Pida la planilla de la que se hizo, en .xlsx o .csv.',
    shapefile:
      'Es un shapefile, que no se lee aquí. Ábralo en QGIS y elija Exportar, Guardar objetos como, formato GeoJSON.',
    geopackage:
      'Es un GeoPackage u otra base de datos, que no se lee aquí. Ábralo en QGIS y elija Exportar, Guardar objetos como, formato GeoJSON.',
    archive: 'Es un archivo comprimido sin planilla. Descomprímalo y traiga el archivo de la tabla.',
    not_text: 'No es texto ni una planilla que se conozca. Traiga un .xlsx, un .csv, un GeoJSON o un KML.',
    other_xml: (root: string) =>
      `Es XML de otro tipo (${root}). Traiga un .xlsx, un .csv, un GeoJSON o un KML.`,
    damaged: (what: string) =>
      `El archivo está dañado o incompleto (${what}). Pídalo o descárguelo otra vez, o ábralo en Excel y guárdelo de nuevo.`,
    bomb: (what: string) =>
      `El archivo se infla a un tamaño desmedido al abrirlo (${what}). Cópielo a un libro nuevo, solo con las filas y columnas usadas.`,
    no_such_sheet: (sheet: string) =>
      `No hay una hoja llamada «${sheet}». Elija una de las que tiene el libro.`,
    no_such_row: (row: string) =>
      `La fila ${row} está vacía o no existe: no puede ser la de los nombres de columna. Elija otra.`,
    bad_choice: (choice: string) =>
      `No se conoce la codificación o el separador «${choice}». Deje que se detecte, o elija uno de la lista.`,
    bad_json: (place: string) =>
      `El JSON tiene un error en línea:columna ${place}; puede que el archivo esté cortado. Expórtelo otra vez.`,
    not_geojson: (sample: string) =>
      `Es JSON, pero no GeoJSON: ${sample}. Expórtelo como GeoJSON (FeatureCollection) o como .csv.`,
    topojson: 'Es TopoJSON. Ábralo en mapshaper o QGIS y expórtelo como GeoJSON.',
    esri_json: 'Es JSON de ArcGIS. Pida la misma consulta con f=geojson, o expórtela como GeoJSON.',
  },
  /** What is told of a file or a row that is read, or why one row is not. */
  notes: {
    wrong_extension: (format: string) => `el nombre no calza con el contenido: se leyó como ${format}`,
    separator_line: (separator: string) => `la primera línea fija el separador: «${separator}»`,
    mixed_encoding: (sample: string) =>
      `el archivo mezcla codificaciones de texto, por ejemplo «${sample}»: revise los nombres con tilde o eñe`,
    double_encoded: (sample: string) =>
      `texto mal convertido antes de llegar aquí: «${sample}»; se dejó tal cual, corríjalo en el origen`,
    cut_at_end: 'el archivo termina a mitad de una letra: puede estar cortado',
    header_doubtful: (row: string) =>
      `no es seguro que la fila ${row} tenga los nombres de las columnas: revíselo`,
    blank_rows: (count: string) => `filas en blanco que no se cuentan como datos: ${count}`,
    other_sheets: (names: string) => `el libro tiene otras hojas que no se leyeron: ${names}`,
    hidden_rows: (count: string) => `filas ocultas o filtradas, también leídas: ${count}`,
    hidden_columns: (count: string) => `columnas ocultas, también leídas: ${count}`,
    foreign_members: (names: string) => `datos fuera de «properties» que no se leyeron: ${names}`,
    list_of_features: 'es una lista suelta de elementos, sin FeatureCollection: se leyó igual',
    nested_collection: 'hay colecciones dentro de colecciones: se leyeron todas, en orden',
    json_lines: (count: string) => `un documento JSON por línea: ${count}`,
    numbers_as_text: (count: string) =>
      `números indefinidos, infinitos o de más de 15 cifras, que JSON no guarda exactos, conservados como texto: ${count}`,
    several_crs: 'el archivo nombra más de un sistema de coordenadas: vale el primero',
    notes_cut: (most: string) => `solo se anotan las primeras ${most} observaciones de filas`,
    too_few_cells: (count: string) =>
      `la fila tiene menos celdas que columnas (${count}): las últimas quedan vacías`,
    stray_quote: (text: string) =>
      `comillas sueltas dentro de la celda: se conserva su texto tal cual, ${text}`,
    rows_in_cell:
      'una celda entre comillas contiene líneas que parecen filas: falta o sobra una comilla; revise la fila en el origen',
    control_character: (text: string) => `la celda tiene caracteres de control invisibles: «${text}»`,
    lost_character: (text: string) => `la celda perdió un carácter (�) antes de llegar aquí: «${text}»`,
    hidden_row: 'la fila está oculta en la planilla',
    merged_cell: (row: string) =>
      `la celda está combinada con la de la fila ${row}: solo allá tiene valor; sepárela si vale para cada fila`,
    formula_without_value:
      'la fórmula no trae su resultado: abra el libro en Excel, guárdelo y tráigalo de nuevo',
    ring_closed: 'el polígono no estaba cerrado: se cerró con su primer punto',
    empty_geometry: 'la geometría no tiene ningún punto',
    coordinate_as_text: 'las coordenadas venían como texto y se leyeron como números',
    too_many_cells: (count: string) =>
      `la fila tiene más celdas que columnas (${count}): ponga entre comillas el texto que contiene el separador`,
    unclosed_quote: (text: string) => `comillas que no se cierran: ${text}; ciérrelas o quítelas`,
    bad_geometry: (cause: string) => `la geometría no se puede leer (${cause}): corríjala en el origen`,
    not_a_feature: (sample: string) => `no es un elemento de GeoJSON: ${sample}`,
    bad_json_line: (text: string) => `la línea no es JSON: ${text}`,
  },
};
