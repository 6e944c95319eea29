import type { Event } from '../domain/facts';
import { atLeastOne, id, list, oneOf, optional, partialDate, text } from './cells';
import { optionalWords } from './pairs';
import { checkReferences, type KnownIds } from './references';
import { keep, readTable, type Table } from './table';

const KINDS = [
  'governance',
  'announcement',
  'works_start',
  'works_end',
  'approval',
  'risk',
  'context',
] as const satisfies readonly Event['kind'][];

const SHAPE = {
  id,
  date: partialDate,
  kind: oneOf(KINDS),
  name_es: text,
  name_en: text,
  municipalities: list(text),
  related: list(id),
  note_es: optional(text),
  note_en: optional(text),
  sources: atLeastOne(list(id)),
};

/** @param known `related` holds the works and the figures an event may speak of. */
export function parseEvents(
  file: string | undefined,
  known: { readonly municipalities: KnownIds; readonly related: KnownIds; readonly sources: KnownIds },
): Table<Event> {
  return keep(readTable('events.csv', file, SHAPE, ['id']), (row, complain) => {
    checkReferences(
      'municipalities',
      row.municipalities,
      known.municipalities,
      'unknown_municipality',
      complain,
    );
    checkReferences('related', row.related, known.related, 'unknown_work_or_figure', complain);
    checkReferences('sources', row.sources, known.sources, 'unknown_source', complain);
    return {
      id: row.id,
      date: row.date,
      kind: row.kind,
      name: { es: row.name_es, en: row.name_en },
      municipalities: row.municipalities,
      related: row.related,
      note: optionalWords('note', row.note_es, row.note_en, complain),
      sources: row.sources,
    };
  });
}
