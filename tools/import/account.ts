import { isKnown, pesos, sum, type Amount, type Pesos } from '../../src/domain/quantity';
import type { Accepted, ImportReport, RowNote } from '../../src/data/import/importReport';
import { LIGHT_CODES } from '../../src/data/import/noteCodes';
import type { Lang } from '../../src/domain/view';
import { format, inWords } from '../../src/text/format';
import { importAccountWords } from '../../src/text/importAccountWords';
import { importNoteText } from '../../src/text/importNotesWords';
import { ENGLISH, SPANISH } from '../../src/text/spellings';

/** Of many alike the first few are printed. */
const EXAMPLES = 5;

const amountOf = ({ work }: Accepted): Amount =>
  work.amount_clp === null || work.amount_qualifier === 'unpublished'
    ? { kind: 'unpublished' }
    : { kind: work.amount_qualifier, value: pesos(work.amount_clp) };

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

function columnLines({ columns }: ImportReport, lang: Lang): readonly string[] {
  const words = importAccountWords[lang];
  const lines = columns.map(({ header, as }) =>
    as === null ? words.columnKept(header) : words.columnAs(header, as),
  );
  return [words.columnsHead, ...indented(lines)];
}

function amountLines({ unit, accepted }: ImportReport, lang: Lang): readonly string[] {
  const f = format(lang === 'es' ? SPANISH : ENGLISH);
  const words = importAccountWords[lang];
  const amounts = accepted.map((each) => ({ row: each.row, amount: amountOf(each) }));
  const known = amounts
    .flatMap(({ row, amount }) => (isKnown(amount) ? [{ row, amount }] : []))
    .toSorted((a, b) => a.amount.value - b.amount.value);
  const total = sum<Pesos>(amounts.map(({ amount }) => amount));
  const [smallest, largest] = [known[0], known.at(-1)];
  return [
    words.unitHead,
    ...indented([
      `${words.units[unit.unit]}, ${words.unitFrom[unit.from]}`,
      ...(largest ? [words.largest(inWords(f.moneyInFull(largest.amount)), largest.row)] : []),
      ...(smallest ? [words.smallest(inWords(f.moneyInFull(smallest.amount)), smallest.row)] : []),
      sentence([
        total.total === null
          ? words.noneKnown
          : words.total(inWords(f.moneyInFull(total.total)), total.known),
        total.unpublished === 0 ? '' : words.unpublished(total.unpublished),
      ]),
    ]),
  ];
}

interface Told {
  readonly row: number;
  readonly note: RowNote;
}

/** What is alike stands together; what is told only for the record goes last. */
function groupedLines(told: readonly Told[], lang: Lang): readonly string[] {
  const groups = new Map<string, Told[]>();
  for (const each of told) {
    const group = groups.get(each.note.code);
    if (group) group.push(each);
    else groups.set(each.note.code, [each]);
  }
  const weight = (code: string): number => Number(LIGHT_CODES.has(code));
  return [...groups]
    .toSorted(([a], [b]) => weight(a) - weight(b))
    .flatMap(([, group]) => {
      const shown = group
        .slice(0, EXAMPLES)
        .map(({ row, note }) => importNoteText(note, row, lang, 'command'));
      return group.length > EXAMPLES
        ? [...shown, importAccountWords[lang].more(group.length - EXAMPLES)]
        : shown;
    });
}

/** A report for people, line by line: every rejected row with all its causes, warnings in groups. */
export function accountOf(report: ImportReport, lang: Lang): string {
  const { table, accepted, rejected, notes } = report;
  const words = importAccountWords[lang];
  const told = accepted.flatMap(({ row, warnings }) => warnings.map((note) => ({ row, note })));
  const toldRows = new Set(told.map(({ row }) => row)).size;
  const { encoding, delimiter } = table;
  const blocks: readonly (readonly string[])[] = [
    [
      sentence([
        words.read(table.file, table.format, table.rows.length),
        encoding === null ? '' : words.encoding(encoding),
        delimiter === null ? '' : words.delimiter(delimiter === '\t' ? words.tab : delimiter),
      ]),
    ],
    columnLines(report, lang),
    amountLines(report, lang),
    notes.length === 0
      ? []
      : [words.fileHead, ...indented(notes.map((note) => importNoteText(note, null, lang, 'command')))],
    [words.acceptedHead(accepted.length, toldRows), ...indented(groupedLines(told, lang))],
    [
      words.rejectedHead(rejected.length),
      ...indented(
        rejected.flatMap(({ row, causes }) =>
          causes.map((cause) => importNoteText(cause, row, lang, 'command')),
        ),
      ),
    ],
    rejected.length + told.length + notes.length === 0 ? [words.good] : [],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}
