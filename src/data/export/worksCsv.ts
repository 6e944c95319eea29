import type { Facts } from '../../domain/facts';
import { isKnown } from '../../domain/quantity';
import { each, type Steps } from '../../domain/steps';
import type { Work } from '../../domain/work';
import type { PlacedWork } from '../import/importReport';
import { slug } from '../import/slug';
import { extraOf, sectorNamed, stageNamed } from '../import/layers/layerWorks';
import { WORK_CELLS } from '../workCells';
import { lazily, type Cell, type Table } from './table';

/** What works.csv asks for and the file does not tell, or what works.csv has no room for. */
export const LEFT_OPEN = [
  'id_changed',
  'sector',
  'stage',
  'place',
  'source',
  'funder',
  'people_unit',
  'shape',
  'extra',
] as const;
export type LeftOpen = (typeof LEFT_OPEN)[number];

type Column = keyof typeof WORK_CELLS;
const COLUMNS = Object.keys(WORK_CELLS) as Column[];

const ID = /^[a-z0-9][a-z0-9_-]*$/i;

/** As works.csv may hold it: letters, digits, `-` and `_`, each once. */
function idMaker(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    const plain = ID.test(id) ? id : slug(id, 'obra');
    let own = plain;
    for (let n = 2; taken.has(own.toLowerCase()); n++) own = `${plain}-${n}`;
    taken.add(own.toLowerCase());
    return own;
  };
}

export interface WorksCsv {
  readonly table: Table<Column>;
  /** How many works each thing is open for, as far as rows have been made; only what is open for some. */
  readonly open: ReadonlyMap<LeftOpen, number>;
}

/**
 * Imported works in the columns of geodata/works.csv, ready to stand in its place. What the file does not tell stays
 * empty and is counted: nothing is filled in by guess.
 *
 * @param works with the same rows as the domain's
 */
export function* worksCsvSteps(
  imported: readonly PlacedWork[],
  works: readonly Work[],
  facts: Pick<Facts, 'organisations' | 'sources'>,
): Steps<WorksCsv> {
  const open = new Map<LeftOpen, number>();
  const addOpen = (what: LeftOpen): void => void open.set(what, (open.get(what) ?? 0) + 1);
  const organisations = new Set(facts.organisations.map(({ id }) => id));
  const sources = new Set(facts.sources.map(({ id }) => id));
  const newId = idMaker();
  const ids: string[] = [];
  yield* each(imported, ({ id }) => void ids.push(newId(id)));
  const idOf = new Map<string, string>();
  yield* each(works, ({ id }, at) => void idOf.set(id, ids[at] ?? id));
  const columns = new Set<string>(COLUMNS);
  return {
    table: {
      columns: COLUMNS,
      rows: lazily(imported, (work, at) => rowOf(work, works[at], ids[at] ?? work.id)),
    },
    open,
  };

  function rowOf(work: PlacedWork, known: Work | undefined, id: string): Readonly<Record<Column, Cell>> {
    const said = (column: Column): string | null => extraOf(work, column);
    const listed = (text: string | null, among: ReadonlySet<string>): string | null => {
      const parts = (text ?? '').split(';').map((part) => part.trim());
      return parts.length > 0 && parts.every((part) => among.has(part)) ? parts.join(';') : null;
    };
    const [sector, stage] = [sectorNamed(work.sector), stageNamed(work.stage)];
    const funders = listed(work.funder, organisations);
    const cited = listed(work.source, sources);
    const [people] = known?.people ?? [];
    const place = known?.place;
    if (id !== work.id) addOpen('id_changed');
    if (sector === null) addOpen('sector');
    if (stage === null) addOpen('stage');
    if (work.certainty === 'nowhere') addOpen('place');
    if (cited === null) addOpen('source');
    if (work.funder !== null && funders === null) addOpen('funder');
    if (work.beneficiaries !== null && people === undefined) addOpen('people_unit');
    if (work.shape !== null) addOpen('shape');
    if (Object.entries(work.extra).some(([header, text]) => text !== '' && !columns.has(header)))
      addOpen('extra');
    return {
      id,
      scope: known?.scope ?? 'roundtable',
      name_es: work.name,
      name_en: said('name_en') ?? work.name,
      sector,
      stage,
      stage_date: known?.stageDate ?? null,
      municipalities: work.municipalities.join(';'),
      islands: work.islands.join(';'),
      localities: known?.localities.join(';') ?? null,
      place: place?.certainty ?? 'municipality',
      place_radius_km: place && 'radiusKm' in place ? place.radiusKm : null,
      lon: place && 'lon' in place ? place.lon : null,
      lat: place && 'lat' in place ? place.lat : null,
      amount_kind: work.amount_qualifier,
      amount_clp: work.amount_clp,
      people_unit: people?.unit ?? null,
      people_kind: people?.count.kind ?? null,
      people_count: people && isKnown(people.count) ? people.count.value : null,
      length_km: known?.lengthKm ?? null,
      funders,
      programme_es: said('programme_es'),
      programme_en: said('programme_en'),
      designer: known?.designer ?? null,
      replaces: (known?.replaces ?? []).map((older) => idOf.get(older) ?? older).join(';'),
      part_of: known?.partOf ? (idOf.get(known.partOf) ?? known.partOf) : null,
      summary_es: said('summary_es'),
      summary_en: said('summary_en'),
      why_es: said('why_es'),
      why_en: said('why_en'),
      note_es: said('note_es'),
      note_en: said('note_en'),
      sources: cited,
    };
  }
}
