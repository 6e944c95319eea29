import { FIGURE_KINDS, type Figure } from '../domain/facts';
import { isKnown } from '../domain/quantity';
import { atLeastOne, id, list, oneOf, optional, partialDate, text, whole } from './cells';
import { optionalWords, quantity, QUANTITY_KINDS } from './pairs';
import { checkReferences, type KnownIds } from './references';
import { keep, readTable, type Table } from './table';

const UNITS = ['CLP', 'projects', 'works', 'initiatives', 'persons', 'municipalities', 'companies'] as const;
const SCOPES = ['roundtable', 'national', 'other'] as const satisfies readonly Figure['scope'][];

const SHAPE = {
  id,
  kind: oneOf(FIGURE_KINDS),
  name_es: text,
  name_en: text,
  unit: oneOf(UNITS),
  value_kind: oneOf(QUANTITY_KINDS),
  value: optional(whole),
  value_max: optional(whole),
  as_of: partialDate,
  period_es: optional(text),
  period_en: optional(text),
  scope: oneOf(SCOPES),
  status_es: optional(text),
  status_en: optional(text),
  note_es: optional(text),
  note_en: optional(text),
  sources: atLeastOne(list(id)),
};

/** Announced totals, counts and goals: quoted, never added to sums of works. */
export function parseFigures(file: string | undefined, known: { readonly sources: KnownIds }): Table<Figure> {
  return keep(readTable('figures.csv', file, SHAPE, ['id']), (row, complain) => {
    const value = quantity('value', row.value_kind, row.value, complain);
    if (row.value_max !== null && !(isKnown(value) && row.value_max > value.value))
      complain({ column: 'value_max', code: 'range_reversed' });
    checkReferences('sources', row.sources, known.sources, 'unknown_source', complain);
    return {
      id: row.id,
      kind: row.kind,
      name: { es: row.name_es, en: row.name_en },
      unit: row.unit,
      value,
      valueMax: row.value_max,
      asOf: row.as_of,
      period: optionalWords('period', row.period_es, row.period_en, complain),
      scope: row.scope,
      status: optionalWords('status', row.status_es, row.status_en, complain),
      note: optionalWords('note', row.note_es, row.note_en, complain),
      sources: row.sources,
    };
  });
}
