import type { Source } from '../domain/facts';
import type { Problem } from '../domain/problem';
import { day, id, optional, partialDate, text, url } from './cells';
import { problemAt } from './csv';
import { optionalWords } from './pairs';
import { keep, readTable, type Table } from './table';

const SHAPE = {
  id,
  title: text,
  publisher: text,
  date: optional(partialDate),
  url,
  read_on: day,
  note_es: optional(text),
  note_en: optional(text),
};

export function parseSources(file: string | undefined): Table<Source> {
  return keep(readTable('sources.csv', file, SHAPE, ['id']), (row, complain) => ({
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    date: row.date,
    url: row.url,
    readOn: row.read_on,
    note: optionalWords('note', row.note_es, row.note_en, complain),
  }));
}

/** Sources that no accepted row cites: told, and taken. */
export function uncited(sources: Table<Source>, cited: ReadonlySet<string>): readonly Problem[] {
  return sources.entries
    .filter(({ value }) => !cited.has(value.id))
    .map(({ row }) => problemAt(row, { column: 'id', code: 'source_never_cited', severity: 'warning' }));
}
