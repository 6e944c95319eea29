import { ORGANISATION_KINDS, type Organisation } from '../domain/facts';
import { id, list, atLeastOne, oneOf, optional, text, url, yesNo } from './cells';
import { optionalWords } from './pairs';
import { checkReferences, type KnownIds } from './references';
import { keep, readTable, type Table } from './table';

const SHAPE = {
  id,
  name: text,
  kind: oneOf(ORGANISATION_KINDS),
  role_es: text,
  role_en: text,
  cut: optional(text),
  website: optional(url),
  member_2024_01: yesNo,
  member_2024_09: yesNo,
  note_es: optional(text),
  note_en: optional(text),
  sources: atLeastOne(list(id)),
};

export function parseOrganisations(
  file: string | undefined,
  known: { readonly municipalities: KnownIds; readonly sources: KnownIds },
): Table<Organisation> {
  return keep(readTable('organisations.csv', file, SHAPE, ['id']), (row, complain) => {
    if (row.cut !== null)
      checkReferences('cut', [row.cut], known.municipalities, 'unknown_municipality', complain);
    else if (row.kind === 'municipality') complain({ column: 'cut', code: 'empty_cell' });
    checkReferences('sources', row.sources, known.sources, 'unknown_source', complain);
    return {
      id: row.id,
      name: row.name,
      kind: row.kind,
      role: { es: row.role_es, en: row.role_en },
      cut: row.cut,
      website: row.website,
      member2024January: row.member_2024_01,
      member2024September: row.member_2024_09,
      note: optionalWords('note', row.note_es, row.note_en, complain),
      sources: row.sources,
    };
  });
}
