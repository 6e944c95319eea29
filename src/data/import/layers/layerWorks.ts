import { isPartialDate, type PartialDate } from '../../../domain/dates';
import { isKnown, UNPUBLISHED, type Quantity } from '../../../domain/quantity';
import {
  PEOPLE_UNITS,
  SECTORS,
  STAGES,
  type People,
  type PeopleUnit,
  type Place,
  type Sector,
  type Stage,
  type Work,
  type Words,
} from '../../../domain/work';
import { amountOf } from '../amountOf';
import type { PlacedWork } from '../importReport';
import { each, finish, type Steps } from '../../../domain/steps';
import type { LayerContent } from './layer';

export const sectorNamed = (text: string | null): Sector | null =>
  SECTORS.find((each) => each === text) ?? null;
export const stageNamed = (text: string | null): Stage | null => STAGES.find((each) => each === text) ?? null;

/** A cell of a column that a work does not hold, by its header; null where it is empty. */
export const extraOf = ({ extra }: PlacedWork, header: string): string | null =>
  Object.hasOwn(extra, header) && extra[header] !== '' ? (extra[header] ?? null) : null;

/** An approximate place whose file tells no radius. */
const USUAL_RADIUS_KM = 1;
/** What an address can carry as a work's id (domain/address.ts). */
const IN_ADDRESS = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

const both = (text: string): Words => ({ es: text, en: text });

const positive = (text: string | null): number | null => {
  const value = text === null ? Number.NaN : Number(text.replace(',', '.'));
  return Number.isFinite(value) && value > 0 ? value : null;
};

function placeOf(work: PlacedWork): Place {
  const { certainty, lon, lat } = work;
  const radiusKm = positive(extraOf(work, 'place_radius_km'));
  if (lon !== null && lat !== null && certainty === 'exact') return { certainty, lon, lat };
  if (lon !== null && lat !== null && certainty === 'approximate')
    return { certainty, lon, lat, radiusKm: radiusKm ?? USUAL_RADIUS_KM };
  return work.islands.length > 0 ? { certainty: 'island', radiusKm } : { certainty: 'municipality' };
}

const UNIT_WORDS: Readonly<Record<PeopleUnit, RegExp>> = {
  families: /famil|hogar|household/i,
  inhabitants: /habitant|persona|people|inhabitant|vecin/i,
  dwellings: /viviend|dwelling|casas/i,
};
const WHOLE = /^\D*(\d{1,3}(?:[.\u00A0 ]\d{3})+|\d{1,9})(?!\d|[.,]\d)/;

/** People where the file says how many of what; a bare number has no unit, and none is guessed. */
function peopleOf(work: PlacedWork): readonly People[] {
  const said = extraOf(work, 'people_unit') ?? work.beneficiaries ?? '';
  const unit =
    PEOPLE_UNITS.find((each) => each === said) ?? PEOPLE_UNITS.find((each) => UNIT_WORDS[each].test(said));
  if (unit === undefined) return [];
  const digits = WHOLE.exec(work.beneficiaries ?? '')?.[1]?.replaceAll(/\D/g, '');
  const kind = extraOf(work, 'people_kind');
  const count: Quantity =
    digits === undefined
      ? UNPUBLISHED
      : { kind: kind === 'about' || kind === 'at_least' ? kind : 'exact', value: Number(digits) };
  return [{ unit, count }];
}

/** The day as the file tells it, where the year is only a part of it. */
export function dateOf(work: PlacedWork): PartialDate | null {
  const told = extraOf(work, 'stage_date');
  if (told !== null && isPartialDate(told)) return told;
  const year = work.year === null ? '' : String(work.year);
  return isPartialDate(year) ? year : null;
}

/** Ids of several parts in one cell, as works.csv writes them. */
const parts = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The id that an address can carry for each work, in order: its own where that fits and is the first of its kind. */
function* addressIds(works: readonly Pick<PlacedWork, 'id'>[]): Steps<readonly string[]> {
  const taken = new Set<string>();
  const ids: string[] = [];
  yield* each(works, ({ id }, at) => {
    const own = IN_ADDRESS.test(id) && !taken.has(id) ? id : `obra-${at + 1}`;
    taken.add(own);
    ids.push(own);
  });
  return ids;
}

/** Ids of the older records that a row itself says it stands in for. */
export const linksIn = (work: PlacedWork): readonly string[] => parts(extraOf(work, 'replaces'));

/** What follows which within one layer: as the file says it (`replaces`), and as a person decided. */
function* linksOf(
  { works, decisions }: LayerContent,
  idOf: ReadonlyMap<string, string>,
): Steps<ReadonlyMap<string, readonly string[]>> {
  const replaces = new Map<string, string[]>();
  const order = new Map(works.map(({ id }, at) => [id, at]));
  const add = (newer: string, older: string): void => {
    const id = idOf.get(older);
    if (id === undefined || newer === older) return;
    const known = replaces.get(newer);
    if (known) known.push(id);
    else replaces.set(newer, [id]);
  };
  yield* each(works, (work) => {
    for (const older of linksIn(work)) add(work.id, older);
  });
  for (const { mine, other, against, same } of decisions) {
    if (against !== 'own' || !same) continue;
    // The later row of the file stands for both.
    const [older, newer] = (order.get(mine) ?? 0) < (order.get(other) ?? 0) ? [mine, other] : [other, mine];
    add(newer, older);
  }
  return replaces;
}

/** Texts of the file that no field of a work has room for. */
interface LayerNotes {
  /** About a work that tells no sector or stage; null for one that tells both. */
  readonly silent: (missing: { sector: boolean; stage: boolean }) => Words | null;
}

/**
 * A layer's works as the domain knows works, in order. Known from the day of the import: the file of a planner has no
 * date of its own.
 *
 * @param sourceId of the file
 * @param funderIds ids of the organisations that a funder's cell names
 */
export function* layerWorkSteps(
  layer: LayerContent,
  sourceId: string,
  funderIds: (text: string) => readonly string[],
  notes: LayerNotes,
): Steps<readonly Work[]> {
  const ids = yield* addressIds(layer.works);
  const idOf = new Map<string, string>();
  yield* each(layer.works, ({ id }, at) => {
    idOf.set(id, ids[at] ?? id);
  });
  const replaces = yield* linksOf(layer, idOf);
  const works: Work[] = [];
  const sources = [sourceId];
  yield* each(layer.works, (work, at) => {
    const sector = sectorNamed(work.sector);
    const stage = stageNamed(work.stage);
    works.push({
      id: ids[at] ?? work.id,
      scope: extraOf(work, 'scope') === 'other' ? 'other' : 'roundtable',
      name: both(work.name),
      sector: sector ?? layer.assumed.sector,
      stage: stage ?? layer.assumed.stage,
      stageDate: dateOf(work),
      knownFrom: layer.importedOn,
      knownBy: 'read',
      municipalities: work.municipalities,
      islands: work.islands,
      localities: parts(extraOf(work, 'localities')),
      place: placeOf(work),
      shape: work.shape,
      amount: amountOf(work),
      people: peopleOf(work),
      lengthKm: positive(extraOf(work, 'length_km')),
      funders: work.funder === null ? [] : funderIds(work.funder),
      programme: null,
      designer: extraOf(work, 'designer'),
      replaces: replaces.get(work.id) ?? [],
      partOf: idOf.get(extraOf(work, 'part_of') ?? '') ?? null,
      sources,
      summary: null,
      why: null,
      note: notes.silent({ sector: sector === null, stage: stage === null }),
    });
  });
  return works;
}

/** {@link layerWorkSteps} without a pause. */
export const layerWorks = (...asked: Parameters<typeof layerWorkSteps>): readonly Work[] =>
  finish(layerWorkSteps(...asked));

/** How many works rest on what was assumed, or have no point on the map. */
export function* silentSteps(
  works: readonly PlacedWork[],
): Steps<{ readonly sector: number; readonly stage: number; readonly point: number }> {
  const silent = { sector: 0, stage: 0, point: 0 };
  yield* each(works, ({ sector, stage, lon }) => {
    if (sectorNamed(sector) === null) silent.sector += 1;
    if (stageNamed(stage) === null) silent.stage += 1;
    if (lon === null) silent.point += 1;
  });
  return silent;
}

/** A published work as an import would hold it, to be compared with one. */
export function asImported(work: Work): PlacedWork {
  const at = 'lon' in work.place ? work.place : { lon: null, lat: null };
  return {
    id: work.id,
    name: work.name.es,
    sector: work.sector,
    municipality: work.municipalities[0] ?? null,
    island: work.islands[0] ?? null,
    lon: at.lon,
    lat: at.lat,
    amount_clp: isKnown(work.amount) ? work.amount.value : null,
    amount_qualifier: work.amount.kind,
    stage: work.stage,
    year: work.stageDate === null ? null : Number(work.stageDate.slice(0, 4)),
    funder: work.funders.join(';') || null,
    beneficiaries: null,
    source: work.sources.join(';'),
    extra: { replaces: work.replaces.join(';') },
    municipalities: work.municipalities,
    islands: work.islands,
    certainty: work.place.certainty,
    shape: work.shape,
  };
}
