import type { importRead as es } from '../es/importRead';

const SAVE_AS_XLSX =
  'Open it in its program, choose “Save as”, type “Excel workbook (.xlsx)”, and bring that file.';

export const importRead: typeof es = {
  column: (name) => `column “${name}”`,
  errors: {
    not_reachable: 'The file can no longer be read: it was moved, changed or is a folder. Choose it again.',
    reader_failed: (what) =>
      `The browser could not finish reading it (${what}). Choose it again; if it happens again, split it into parts.`,
    empty_file:
      'The file has no row with data. Check that the sheet that was saved is the one with the table.',
    too_large: (sizes) =>
      `The file is too large (size / most, in MB: ${sizes}). Split it, or take out columns that are not needed.`,
    too_many_cells_in_file: (most) =>
      `The table has more than ${most} cells. Split it, or take out columns that are not needed.`,
    old_excel: `This is a file of an old Excel (.xls), which is not read here. ${SAVE_AS_XLSX}`,
    binary_excel: `This is a binary Excel workbook (.xlsb), which is not read here. ${SAVE_AS_XLSX}`,
    xml_excel: `This is an XML spreadsheet of Excel 2003, which is not read here. ${SAVE_AS_XLSX}`,
    html_table: `This is a web page, whatever its name says: some systems export their tables so. ${SAVE_AS_XLSX}`,
    protected:
      'The file is protected by a password. Open it in Excel, remove the password under File, Info, Protect Workbook, and save it again.',
    ods: `This is an OpenDocument spreadsheet (.ods), which is not read here. ${SAVE_AS_XLSX}`,
    numbers:
      'This is a spreadsheet of Numbers. Open it in Numbers, choose File, Export To, Excel, and bring that file.',
    other_office:
      'This is a text document or a presentation. Copy its table into a spreadsheet and save it as .xlsx.',
    pdf: 'This is a PDF. Ask for the spreadsheet it was made from, as .xlsx or .csv.',
    image: 'This is a picture. Ask for the spreadsheet it was made from, as .xlsx or .csv.',
    shapefile:
      'This is a shapefile, which is not read here. Open it in QGIS and choose Export, Save Features As, format GeoJSON.',
    geopackage:
      'This is a GeoPackage or another database, which is not read here. Open it in QGIS and choose Export, Save Features As, format GeoJSON.',
    archive: 'This is an archive without a spreadsheet. Unpack it and bring the file with the table.',
    not_text:
      'This is neither text nor a spreadsheet of a known kind. Bring an .xlsx, a .csv, a GeoJSON or a KML.',
    other_xml: (root) => `This is XML of another kind (${root}). Bring an .xlsx, a .csv, a GeoJSON or a KML.`,
    damaged: (what) =>
      `The file is damaged or incomplete (${what}). Ask for it or download it again, or open it in Excel and save it anew.`,
    bomb: (what) =>
      `The file grows out of all proportion when opened (${what}). Copy only the rows and columns in use into a new workbook.`,
    no_such_sheet: (sheet) => `There is no sheet called “${sheet}”. Choose one of those the workbook has.`,
    no_such_row: (row) =>
      `Row ${row} is empty or does not exist: it cannot hold the names of the columns. Choose another.`,
    bad_choice: (choice) =>
      `The encoding or separator “${choice}” is not known. Let it be detected, or choose one of the list.`,
    bad_json: (place) =>
      `The JSON has an error at line:column ${place}; the file may have been cut. Export it again.`,
    not_geojson: (sample) =>
      `This is JSON but not GeoJSON: ${sample}. Export it as GeoJSON (FeatureCollection) or as .csv.`,
    topojson: 'This is TopoJSON. Open it in mapshaper or QGIS and export it as GeoJSON.',
    esri_json: 'This is JSON of ArcGIS. Ask the same query with f=geojson, or export it as GeoJSON.',
  },
  notes: {
    wrong_extension: (format) => `the name does not fit the content: read as ${format}`,
    separator_line: (separator) => `the first line sets the separator: “${separator}”`,
    mixed_encoding: (sample) =>
      `the file mixes text encodings, for example “${sample}”: check names with accents or ñ`,
    double_encoded: (sample) =>
      `text wrongly converted before it came here: “${sample}”; left as it stands, mend it at its origin`,
    cut_at_end: 'the file ends within a letter: it may have been cut',
    header_doubtful: (row) => `it is not sure that row ${row} holds the names of the columns: please check`,
    blank_rows: (count) => `blank rows, not counted as data: ${count}`,
    other_sheets: (names) => `the workbook has other sheets that were not read: ${names}`,
    hidden_rows: (count) => `hidden or filtered rows, read as well: ${count}`,
    hidden_columns: (count) => `hidden columns, read as well: ${count}`,
    foreign_members: (names) => `data outside “properties” that was not read: ${names}`,
    list_of_features: 'a bare list of features without a FeatureCollection: read all the same',
    nested_collection: 'there are collections within collections: all were read, in order',
    json_lines: (count) => `one JSON document in each line: ${count}`,
    numbers_as_text: (count) =>
      `numbers without a value, infinite, or of more than 15 digits, which JSON cannot hold exactly, kept as text: ${count}`,
    several_crs: 'the file names more than one coordinate system: the first one holds',
    notes_cut: (most) => `only the first ${most} remarks on rows are noted`,
    too_few_cells: (count) => `the row has fewer cells than columns (${count}): the last ones are left empty`,
    stray_quote: (text) => `loose quotes within the cell: its text is kept as it stands, ${text}`,
    rows_in_cell:
      'a quoted cell holds lines that look like rows: a quote is missing or one too many; check the row at its origin',
    control_character: (text) => `the cell has invisible control characters: “${text}”`,
    lost_character: (text) => `the cell lost a character (�) before it came here: “${text}”`,
    hidden_row: 'the row is hidden in the spreadsheet',
    merged_cell: (row) =>
      `the cell is merged with that of row ${row}: only there it has a value; split it if it holds for each row`,
    formula_without_value:
      'the formula comes without its result: open the workbook in Excel, save it and bring it again',
    ring_closed: 'the polygon was not closed: it was closed with its first point',
    empty_geometry: 'the geometry has no point at all',
    coordinate_as_text: 'the coordinates came as text and were read as numbers',
    too_many_cells: (count) =>
      `the row has more cells than columns (${count}): put text that contains the separator into quotes`,
    unclosed_quote: (text) => `quotes that never close: ${text}; close them or take them out`,
    bad_geometry: (cause) => `the geometry cannot be read (${cause}): mend it at its origin`,
    not_a_feature: (sample) => `not a feature of GeoJSON: ${sample}`,
    bad_json_line: (text) => `the line is not JSON: ${text}`,
  },
};
