import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { GeodataError } from './GeodataError';

/** One row of a source table: every cell by its column, or an error that names file, line and column. */
export interface Row {
  text(column: string): string;
  /** Decimal number with a point; an empty cell is an error. */
  number(column: string): number;
  /** As `number`, null for an empty cell. */
  numberOrNull(column: string): number | null;
}

export async function readTable(file: string): Promise<Row[]> {
  const { data, errors } = Papa.parse<Record<string, string>>((await readFile(file, 'utf8')).trim(), {
    header: true,
    delimiter: ',',
  });
  const [error] = errors;
  if (error) throw new GeodataError(`${file}, line ${(error.row ?? 0) + 2}: ${error.message}`);
  return data.map((cells, index) => rowOf(cells, `${file}, line ${index + 2}`));
}

function rowOf(cells: Readonly<Record<string, string>>, where: string): Row {
  const text = (column: string) => {
    const cell = cells[column];
    if (cell === undefined) throw new GeodataError(`${where}: there is no column "${column}"`);
    return cell.trim();
  };
  const numberOrNull = (column: string) => {
    const cell = text(column);
    const value = Number(cell);
    if (!Number.isFinite(value)) throw new GeodataError(`${where}, ${column}: "${cell}" is not a number`);
    return cell === '' ? null : value;
  };
  const number = (column: string) => {
    const value = numberOrNull(column);
    if (value === null) throw new GeodataError(`${where}, ${column}: a number is missing`);
    return value;
  };
  return { text, number, numberOrNull };
}
