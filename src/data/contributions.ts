import type { Contribution } from '../domain/facts';
import { atLeastOne, between, id, list, oneOf, optional, text, whole, wholePesos } from './cells';
import { amount, optionalWords, QUANTITY_KINDS } from './pairs';
import { checkReferences, type KnownIds } from './references';
import { keep, readTable, type Table } from './table';

const SHAPE = {
  id,
  name_es: text,
  name_en: text,
  year: optional(between(whole, 1, 99)),
  amount_kind: oneOf(QUANTITY_KINDS),
  amount_clp: optional(wholePesos),
  status: oneOf(['paid', 'committed', 'reported']),
  contributor_es: text,
  contributor_en: text,
  purpose_es: text,
  purpose_en: text,
  note_es: optional(text),
  note_en: optional(text),
  sources: atLeastOne(list(id)),
};

export function parseContributions(
  file: string | undefined,
  known: { readonly sources: KnownIds },
): Table<Contribution> {
  return keep(readTable('contributions.csv', file, SHAPE, ['id']), (row, complain) => {
    checkReferences('sources', row.sources, known.sources, 'unknown_source', complain);
    return {
      id: row.id,
      name: { es: row.name_es, en: row.name_en },
      year: row.year,
      amount: amount(row.amount_kind, row.amount_clp, complain),
      status: row.status,
      contributor: { es: row.contributor_es, en: row.contributor_en },
      purpose: { es: row.purpose_es, en: row.purpose_en },
      note: optionalWords('note', row.note_es, row.note_en, complain),
      sources: row.sources,
    };
  });
}
