import { csvText, SPANISH_EXCEL } from '../../../data/export/csvText';
import type { Cell } from '../../../data/export/table';
import type { CheckedFile, CheckedRow } from '../../../data/import/checkedFile';
import type { Span } from '../../../data/import/inquiry';
import type { Lang } from '../../../domain/view';
import type { BringWords } from '../../../text/bringWords';
import { importNoteText } from '../../../text/importNotesWords';

/** Rows written in one go: some milliseconds of the page's time. */
const CHUNK = 500;

/**
 * The rejected rows as they stand, each behind its row number and its causes: mended in a spreadsheet, the file can be
 * brought again. The parts of one text.
 */
export async function rejectedCsv(
  { counts, columns }: Pick<CheckedFile, 'counts' | 'columns'>,
  lang: Lang,
  { lists }: BringWords,
  rowsOf: (span: Span) => Promise<readonly CheckedRow[]>,
): Promise<readonly string[]> {
  // By their places: a file may name two columns alike, or as ours.
  const places = ['row', 'causes', ...columns.map((_, at) => String(at))];
  const titles = Object.fromEntries(
    places.map((place, at) => [
      place,
      at < 2 ? lists.columns[at === 0 ? 'row' : 'causes'] : (columns[at - 2]?.header ?? ''),
    ]),
  );
  const parts: string[] = [csvText({ columns: places, rows: [] }, SPANISH_EXCEL, titles)];
  for (let from = 0; from < counts.rejected; from += CHUNK) {
    const rows = (await rowsOf({ from, to: from + CHUNK })).map(({ row, told, cells }) => {
      const causes = told.map((note) => importNoteText(note, null, lang)).join(' | ');
      const record: Record<string, Cell> = { row, causes };
      for (const [at, cell] of cells.entries()) record[String(at)] = cell;
      return record;
    });
    const text = csvText({ columns: places, rows }, { ...SPANISH_EXCEL, start: '' });
    // The heads of all parts stand in the first one; places need no second line.
    parts.push(text.slice(text.indexOf(SPANISH_EXCEL.lineEnd) + SPANISH_EXCEL.lineEnd.length));
  }
  return parts;
}
