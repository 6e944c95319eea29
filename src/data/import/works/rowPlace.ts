import type { Areas } from '../../../domain/area';
import type { Field, PlacedWork } from '../importReport';
import { areaLookup, type AreaLookup, type AreasAt } from './areaLookup';
import { isErrorText } from './cellText';
import { gazetteer, type Gazetteer } from './gazetteer';
import { islandsIn, municipalitiesIn, NOTHING, type NamedPlaces } from './namedPlaces';
import { otherRegion } from './regions';
import { remembered } from './remembered';
import type { Row } from './Row';
import type { SitePoint } from './rowPoint';
import { isNearRegion } from './sitePoint';
import { positionsOf } from './siteShape';

/** Where a row lies. */
export type RowPlace = Pick<PlacedWork, 'municipalities' | 'islands' | 'lon' | 'lat' | 'certainty' | 'shape'>;

/** What rows are placed with; cells that were read once are remembered. */
export interface Places {
  readonly gazetteer: Gazetteer;
  readonly lookup: AreaLookup;
  readonly municipalitiesIn: (cell: string) => NamedPlaces;
  readonly islandsIn: (cell: string, within: readonly string[]) => NamedPlaces;
}

/** A point this far out at sea still belongs to the coast beside it. */
const SHORE_KM = 2;
/** An approximate point accuses nobody of its neighbours. */
const APPROXIMATE_KM = 10;
function made(areas: Areas): Places {
  const places = gazetteer(areas);
  const islands = remembered((key) => {
    const [within = '', ...cell] = key.split('|');
    return islandsIn(cell.join('|'), within.split(','), places);
  });
  return {
    gazetteer: places,
    lookup: areaLookup(areas),
    municipalitiesIn: remembered((cell) => municipalitiesIn(cell, places)),
    islandsIn: (cell, within) => islands(`${within.join(',')}|${cell}`),
  };
}

/** The indexes take longer to make than a small file to read, and a person who mends a row reads it again. */
const KNOWN = new WeakMap<Areas, Places>();

export function placesOf(areas: Areas): Places {
  const known = KNOWN.get(areas);
  if (known) return known;
  const fresh = made(areas);
  KNOWN.set(areas, fresh);
  return fresh;
}

/** A cell that names places and the column it stands in. */
interface Told {
  readonly named: NamedPlaces;
  readonly field: Field | number;
}

/** The municipality column; where it says nothing, another one that could be it; where they differ, it is told. */
function namedMunicipalities(row: Row, places: Places): Told {
  if (isErrorText(row.text('municipality'))) {
    row.refuse('error_cell', 'municipality');
    return { named: NOTHING, field: 'municipality' };
  }
  let told: Told = { named: places.municipalitiesIn(row.text('municipality')), field: 'municipality' };
  for (const column of row.rivals('municipality')) {
    const other = places.municipalitiesIn(row.textAt(column));
    if (other.municipalities.length === 0) continue;
    if (told.named.municipalities.length === 0) told = { named: other, field: column };
    else if (other.municipalities.join() !== told.named.municipalities.join())
      row.warn('other_column', column, told.named.municipalities.map(places.gazetteer.nameOf).join(', '));
  }
  return told;
}

const ISLAND_FIRST = /^islas? /i;

/** The island column, else a locality that is one by its own word. */
function namedIslands(row: Row, within: readonly string[], places: Places): readonly [NamedPlaces, Field] {
  if (isErrorText(row.text('island'))) {
    row.refuse('error_cell', 'island');
    return [NOTHING, 'island'];
  }
  const named = places.islandsIn(row.text('island'), within);
  const locality = row.text('locality');
  if (row.text('island') !== '' || !ISLAND_FIRST.test(locality)) return [named, 'island'];
  const guessed = places.islandsIn(locality, within);
  const fits = guessed.islands.every((id) => isOn(id, within, places));
  if (guessed.islands.length !== 1 || guessed.tellings.length > 0 || !fits) return [named, 'island'];
  row.warn(
    'island_from_locality',
    'locality',
    places.gazetteer.islandOf(guessed.islands[0] ?? '')?.name ?? null,
  );
  return [guessed, 'locality'];
}

const isOn = (island: string, within: readonly string[], { gazetteer }: Places): boolean =>
  within.length === 0 ||
  (gazetteer.islandOf(island)?.municipalities.some((cut) => within.includes(cut)) ?? false);

/** The municipalities that the named islands belong to, where each has only one. */
function municipalitiesOfIslands(
  { islands, municipalities }: NamedPlaces,
  { gazetteer }: Places,
): readonly string[] {
  const of = islands.map((id) => gazetteer.islandOf(id)?.municipalities ?? []);
  return of.some((cuts) => cuts.length !== 1) ? [] : [...new Set([...of.flat(), ...municipalities])];
}

/** What is told of a cell that names places: a cause where nothing else places the row, else a warning. */
function tell(row: Row, { named, field }: Told, placed: boolean): void {
  for (const { code, detail, suggestion } of named.tellings) {
    const unread = code === 'unknown_municipality' || code === 'other_region' || code === 'unknown_island';
    if (unread && named.unread && !placed) row.refuse(code, field, detail, suggestion);
    else row.warn(code, field, detail, suggestion);
  }
  if (named.tellings.length > 0 && typeof field === 'string') row.keep(field);
}

/** A point with the areas that hold it, looked up once. */
interface Spot extends SitePoint {
  readonly held: AreasAt;
  /** The municipalities that hold it, else the one on whose shore it lies. */
  readonly at: readonly string[];
}

function spotOf(point: SitePoint, { lookup }: Places): Spot {
  const held = lookup.areasAtPoint(point.lon, point.lat);
  const isAtSea = held.municipalities.length === 0 && isNearRegion(point.lon, point.lat);
  const at = isAtSea
    ? lookup.municipalitiesNear(point.lon, point.lat, SHORE_KM).slice(0, 1)
    : held.municipalities;
  return { ...point, held, at };
}

/** Every municipality that a line or polygon passes, by its corners. */
function municipalitiesAlong({ shape, at }: Spot, { lookup }: Places): readonly string[] {
  if (shape === null) return [];
  const cuts = new Set(at);
  for (const [lon = Number.NaN, lat = Number.NaN] of positionsOf(shape))
    for (const cut of lookup.areasAtPoint(lon, lat).municipalities) cuts.add(cut);
  return [...cuts];
}

interface Named {
  readonly municipalities: readonly string[];
  readonly islands: readonly string[];
  /** The column that names the municipality: its own, or that of the island. */
  readonly field: Field | number;
}

/** True when the point lies in, or near enough to, one of the municipalities. */
function agrees(
  { lon, lat, certainty, held }: Spot,
  municipalities: readonly string[],
  { lookup }: Places,
): boolean {
  if (held.municipalities.some((cut) => municipalities.includes(cut))) return true;
  if (certainty === 'exact' && held.municipalities.length > 0) return false;
  const km = certainty === 'exact' ? SHORE_KM : APPROXIMATE_KM;
  return lookup.municipalitiesNear(lon, lat, km).some((cut) => municipalities.includes(cut));
}

/** Tells where the point and the names of a row disagree; the names hold. */
function tellConflicts(row: Row, spot: Spot, named: Named, places: Places): void {
  const { gazetteer } = places;
  if (spot.at.length === 0) row.warn('outside_region', spot.field, `${spot.lat}, ${spot.lon}`);
  else if (named.municipalities.length > 0 && !agrees(spot, named.municipalities, places))
    row.warn('place_conflict', named.field, spot.at.map(gazetteer.nameOf).join(', '), spot.at[0] ?? null);
  if (spot.certainty !== 'exact' || named.islands.length === 0) return;
  const on = spot.held.islands;
  if (on.length > 0 && !on.some((id) => named.islands.includes(id)))
    row.warn(
      'place_conflict',
      'island',
      on.map((id) => gazetteer.islandOf(id)?.name ?? id).join(', '),
      on[0] ?? null,
    );
}

/** Digits that were mended must come out where the row says it is, or at least in the region. */
function isProven(spot: Spot, municipalities: readonly string[], places: Places): boolean {
  return municipalities.length > 0 ? agrees(spot, municipalities, places) : spot.at.length > 0;
}

function tellRegion(row: Row, placed: boolean): void {
  const text = row.text('region');
  const other = text === '' ? null : otherRegion(text);
  if (other === null) return;
  if (placed) row.warn('other_region', 'region', other);
  else row.refuse('other_region', 'region', other);
}

/** Without making a list for each of a million rows that name nothing twice. */
function union(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0) return a;
  return a.length === 0 ? b : [...new Set([...a, ...b])];
}

/** Names first, then the island's municipality, then the point's; every disagreement is told. */
export function rowPlace(row: Row, point: SitePoint | null, places: Places): RowPlace {
  const { named, field: namedField } = namedMunicipalities(row, places);
  const [isle, isleField] = namedIslands(row, named.municipalities, places);
  const islands = union(named.islands, isle.islands);
  const spot = point === null ? null : spotOf(point, places);
  const byNames =
    named.municipalities.length > 0
      ? named.municipalities
      : municipalitiesOfIslands({ ...isle, islands }, places);
  const along = spot === null ? [] : municipalitiesAlong(spot, places);
  const municipalities = byNames.length > 0 ? byNames : along.length > 0 ? along : (spot?.at ?? []);

  tell(row, { named, field: namedField }, municipalities.length > 0);
  tell(row, { named: isle, field: isleField }, municipalities.length > 0 || spot !== null);
  tellRegion(row, municipalities.length > 0);
  for (const island of isle.islands)
    if (!isOn(island, named.municipalities, places))
      row.warn('place_conflict', isleField, placeNames(island, places), named.municipalities[0] ?? null);
  if (along.length > 1 && byNames.length === 0)
    row.warn('several_municipalities', null, along.map(places.gazetteer.nameOf).join(', '));
  if (spot !== null) {
    if (spot.mended && !isProven(spot, byNames, places)) row.refuse('coordinate_damaged', spot.field);
    const field = named.municipalities.length > 0 ? namedField : isleField;
    tellConflicts(row, spot, { municipalities: byNames, islands, field }, places);
  }
  if (municipalities.length === 0 && islands.length > 0) row.warn('no_single_place', isleField);
  const nowhere = municipalities.length === 0 && islands.length === 0 && spot === null;
  if (nowhere && named.tellings.length + isle.tellings.length === 0) row.warn('no_place', null);
  return placed(municipalities, islands, spot);
}

const placeNames = (island: string, { gazetteer }: Places): string =>
  (gazetteer.islandOf(island)?.municipalities ?? []).map(gazetteer.nameOf).join(', ');

function placed(municipalities: readonly string[], islands: readonly string[], spot: Spot | null): RowPlace {
  if (spot === null) {
    const certainty = islands.length > 0 ? 'island' : municipalities.length > 0 ? 'municipality' : 'nowhere';
    return { municipalities, islands, lon: null, lat: null, certainty, shape: null };
  }
  const { lon, lat, certainty, shape, held } = spot;
  const on = islands.length > 0 || certainty !== 'exact' ? islands : held.islands;
  return { municipalities, islands: on, lon, lat, certainty, shape };
}
