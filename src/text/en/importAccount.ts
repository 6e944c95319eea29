import type { importAccount as Spanish } from '../es/importAccount';

export const importAccount: typeof Spanish = {
  read: (file, format, rows) => `${file}: ${format}, ${rows} data ${rows === 1 ? 'row' : 'rows'}`,
  encoding: (encoding) => `encoding ${encoding}`,
  delimiter: (delimiter) => `separator “${delimiter}”`,
  tab: 'tab',
  columnsHead: 'Columns',
  columnAs: (header, field) => `${header} = ${field}`,
  columnKept: (header) => `${header} (kept apart)`,
  unitHead: 'Amounts',
  units: { clp: 'whole pesos', thousand: 'thousands of pesos', million: 'millions of pesos' },
  unitFrom: {
    user: 'as you said',
    header: 'by the header',
    title: 'by the title',
    cells: 'by the cells',
    assumed: 'supposed by their size',
    doubtful: 'DOUBTFUL: say --unit clp, thousand or million',
  },
  largest: (amount, row) => `the largest, ${amount} (row ${row})`,
  smallest: (amount, row) => `the smallest, ${amount} (row ${row})`,
  total: (total, known) => `all rows added, ${total} in ${known} ${known === 1 ? 'work' : 'works'}`,
  unpublished: (count) => `${count} without a published amount, which is not zero`,
  noneKnown: 'no work has a published amount',
  acceptedHead: (count, told) => `Accepted: ${count}${told === 0 ? '' : `, ${told} with something to check`}`,
  rejectedHead: (count) => `Rejected: ${count}`,
  fileHead: 'Of the file',
  more: (count) => `… and ${count} more like this`,
  good: 'All was read without remarks.',
  errors: {
    missing_file: 'does not exist; check its name and folder',
    not_a_file: 'is a folder and not a file; name the file',
    no_access: 'can’t be opened; close it in other programs or ask for permission to read it',
    internal:
      'the program failed while reading it, and nothing was read; tell its maintainers, with the file',
  },
  usage: `Usage: npm run import -- FILE [--unit clp|thousand|million] [--utm 18|19] [--sheet SHEET] [--lang es|en] [--json]
--unit: unit of the amounts that do not say it: pesos, thousands or millions
--utm: zone of UTM coordinates
--sheet: name of the sheet, where a workbook has several
--json: the outcome as one JSON object
Ends with 0 when no row was rejected, 1 when some were, 2 when the file could not be read.`,
  badOption: (what) => `${what} is not understood`,
  oneFile: 'name one file, and only one',
};
