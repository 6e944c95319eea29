import { matches } from '../../domain/filter';
import { isKnown } from '../../domain/quantity';
import type { Scene } from '../../domain/scene';
import { PEOPLE_UNITS, type PeopleUnit, type Work } from '../../domain/work';
import { citedIn } from './citedIn';
import { joined, type Cell, type Table } from './table';

export const WORK_COLUMNS = [
  'id',
  'name',
  'scope',
  'sector',
  'sector_words',
  'stage',
  'stage_words',
  'stage_date',
  'known_from',
  'known_by',
  'municipality_codes',
  'municipalities',
  'islands',
  'localities',
  'amount_clp',
  'amount_kind',
  'families',
  'families_kind',
  'inhabitants',
  'inhabitants_kind',
  'dwellings',
  'dwellings_kind',
  'length_km',
  'funders',
  'programme',
  'designer',
  'certainty',
  'lon',
  'lat',
  'radius_km',
  'replaces',
  'replaced_by',
  'part_of',
  'counts',
  'why_not',
  'summary',
  'why',
  'note',
  'as_of',
  'sources',
  'source_urls',
] as const;
export type WorkColumn = (typeof WORK_COLUMNS)[number];
type WorkRow = Readonly<Record<WorkColumn, Cell>>;

export interface WorkTableWords {
  readonly lang: 'es' | 'en';
  readonly sector: Readonly<Record<Work['sector'], string>>;
  readonly stage: Readonly<Record<Work['stage'], string>>;
  /** Why a record is in no sum; null for one that is. */
  readonly whyNot: (work: Work) => string | null;
}

/** Every record known on the view's day that passes its filters: those that count, and those that don't with the reason. */
export function workTable(scene: Scene, words: WorkTableWords): Table<WorkColumn> {
  const { atlas, date, view } = scene;
  return {
    columns: WORK_COLUMNS,
    rows: {
      *[Symbol.iterator]() {
        const counted = new Set(scene.picture.counted);
        for (const work of atlas.facts.works)
          if (work.knownFrom <= date && matches(view, work, atlas.place(work).municipality))
            yield workRow(work, counted.has(work), scene, words);
      },
    },
  };
}

function workRow(work: Work, counts: boolean, { atlas, date, input }: Scene, words: WorkTableWords): WorkRow {
  const { place, lon, lat, radius } = whereOf(work);
  const said = (text: Work['note']) => text?.[words.lang] ?? null;
  const municipalities = atlas.place(work).municipality;
  const { amount } = work;
  return {
    id: work.id,
    name: work.name[words.lang],
    scope: work.scope,
    sector: work.sector,
    sector_words: words.sector[work.sector],
    stage: work.stage,
    stage_words: words.stage[work.stage],
    stage_date: work.stageDate,
    known_from: work.knownFrom,
    known_by: work.knownBy,
    municipality_codes: joined(municipalities),
    municipalities: joined(municipalities.map((cut) => atlas.municipality.get(cut)?.name ?? cut)),
    islands: joined(work.islands.map((id) => atlas.island.get(id)?.name ?? id)),
    localities: joined(work.localities),
    amount_clp: isKnown(amount) ? amount.value : null,
    amount_kind: amount.kind,
    ...peopleOf(work),
    length_km: work.lengthKm,
    funders: joined(work.funders.map((id) => atlas.organisation.get(id)?.name ?? id)),
    programme: said(work.programme),
    designer: work.designer,
    certainty: place,
    lon,
    lat,
    radius_km: radius,
    replaces: joined(work.replaces),
    replaced_by: input.asOf.replacedBy.get(work.id)?.id ?? null,
    part_of: work.partOf,
    counts: counts ? 'yes' : 'no',
    why_not: counts ? null : words.whyNot(work),
    summary: said(work.summary),
    why: said(work.why),
    note: said(work.note),
    as_of: date,
    ...citedIn(work.sources, atlas),
  };
}

function whereOf({ place }: Work) {
  const at = 'lon' in place ? { lon: place.lon, lat: place.lat } : { lon: null, lat: null };
  return { place: place.certainty, ...at, radius: 'radiusKm' in place ? place.radiusKm : null };
}

type PeopleColumns = Readonly<Record<PeopleUnit, number | null>> &
  Readonly<Record<`${PeopleUnit}_kind`, string>>;

/** People in each unit; a unit the source does not use is as unpublished as one without a number. */
function peopleOf({ people }: Work): PeopleColumns {
  return Object.fromEntries(
    PEOPLE_UNITS.flatMap((unit) => {
      const count = people.find((one) => one.unit === unit)?.count;
      return [
        [unit, count && isKnown(count) ? count.value : null],
        [`${unit}_kind`, count?.kind ?? 'unpublished'],
      ];
    }),
  ) as PeopleColumns;
}
