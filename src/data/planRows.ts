import type { Atlas } from '../domain/atlas';
import type { ApproximatePoint, Candidate, CandidatePlace, Extra } from '../domain/plan';
import type { PlanProblem, PlanProblemCode } from '../domain/planProblem';
import { pesos, UNPUBLISHED, type Amount } from '../domain/quantity';
import { PEOPLE_UNITS, SECTORS, type People } from '../domain/work';
import { QUANTITY_KINDS } from './pairs';

/** The areas that a plan may name. */
export type PlanAreas = Pick<Atlas, 'municipality' | 'island'>;

/** Fields of a candidate in a plan's file, in the order in which they are written. */
export const CANDIDATE_FIELDS = [
  'id',
  'name',
  'sector',
  'municipality',
  'island',
  'lon',
  'lat',
  'radius_km',
  'amount_kind',
  'amount_clp',
  'people_unit',
  'people_kind',
  'people_count',
  'note',
] as const;
type CandidateField = (typeof CANDIDATE_FIELDS)[number];

type Fields = Readonly<Record<string, unknown>>;
type Complain = (field: CandidateField, code: PlanProblemCode) => void;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a field says, as a reader would find it in the file. */
export const asWritten = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

export const without = (fields: Fields, known: readonly string[]): Extra =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !known.includes(name)));

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';
const isBetween = (value: unknown, low: number, high: number): value is number =>
  typeof value === 'number' && value >= low && value <= high;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function pointOf({ lon, lat, radius_km: radiusKm }: Fields, complain: Complain): ApproximatePoint | null {
  if (isAbsent(lon) && isAbsent(lat)) return null;
  if (!isBetween(lon, -180, 180)) complain('lon', 'bad_point');
  else if (!isBetween(lat, -85, 85)) complain('lat', 'bad_point');
  else if (!isBetween(radiusKm, 0.001, 1000)) complain('radius_km', 'bad_point');
  else return { lon, lat, radiusKm };
  return null;
}

function placeOf(fields: Fields, areas: PlanAreas, complain: Complain): CandidatePlace {
  const { municipality, island } = fields;
  const point = pointOf(fields, complain);
  const cut = typeof municipality === 'string' && municipality !== '' ? municipality : null;
  const id = typeof island === 'string' && island !== '' ? island : null;
  if (!isAbsent(municipality) && (cut === null || !areas.municipality.has(cut)))
    complain('municipality', 'unknown_municipality');
  const found = id === null ? undefined : areas.island.get(id);
  if (!isAbsent(island) && !found) complain('island', 'unknown_island');
  if (found && cut !== null && !found.municipalities.includes(cut)) complain('island', 'island_elsewhere');
  return { municipality: cut, island: id, point };
}

function amountOf(fields: Fields, complain: Complain): Amount {
  const { amount_kind: kind, amount_clp: value } = fields;
  if (isAbsent(kind) && isAbsent(value)) return UNPUBLISHED;
  const known = QUANTITY_KINDS.find((each) => each === kind) ?? (isAbsent(kind) ? 'exact' : null);
  if (known === null) complain('amount_kind', 'bad_amount');
  else if (value === 0) complain('amount_clp', 'zero_amount');
  else if (known === 'unpublished' && isAbsent(value)) return UNPUBLISHED;
  else if (known === 'unpublished' || !isCount(value)) complain('amount_clp', 'bad_amount');
  else return { kind: known, value: pesos(value) };
  return UNPUBLISHED;
}

function peopleOf(fields: Fields, complain: Complain): People | null {
  const { people_unit: unit, people_kind: kind, people_count: count } = fields;
  if (isAbsent(unit) && isAbsent(count)) return null;
  const known = PEOPLE_UNITS.find((each) => each === unit);
  const how = QUANTITY_KINDS.find((each) => each === (kind ?? 'exact'));
  if (known === undefined) complain('people_unit', 'bad_people');
  else if (how === undefined) complain('people_kind', 'bad_people');
  else if (how === 'unpublished' && isAbsent(count)) return { unit: known, count: UNPUBLISHED };
  else if (how === 'unpublished' || !isCount(count)) complain('people_count', 'bad_people');
  else return { unit: known, count: { kind: how, value: count } };
  return null;
}

/** A row as a candidate, or everything that is wrong with it. Never throws. */
export function readCandidate(
  value: unknown,
  row: number,
  areas: PlanAreas,
): { readonly candidate: Candidate | null; readonly problems: readonly PlanProblem[] } {
  if (!isFields(value)) {
    const problem = { row, name: '', field: '', value: asWritten(value), code: 'not_a_row' } as const;
    return { candidate: null, problems: [problem] };
  }
  const name = typeof value['name'] === 'string' ? value['name'].trim() : '';
  const problems: PlanProblem[] = [];
  const complain: Complain = (field, code) =>
    problems.push({ row, name, field, value: asWritten(value[field] ?? ''), code });

  const sector = SECTORS.find((each) => each === value['sector']);
  const { note = '', id } = value;
  if (name === '') complain('name', 'no_name');
  if (!sector) complain('sector', 'unknown_sector');
  if (typeof note !== 'string') complain('note', 'not_text');
  const rest = {
    place: placeOf(value, areas, complain),
    amount: amountOf(value, complain),
    people: peopleOf(value, complain),
    note: typeof note === 'string' ? note : '',
    extra: without(value, CANDIDATE_FIELDS),
  };
  if (!sector || problems.length > 0) return { candidate: null, problems };
  return { candidate: { id: typeof id === 'string' ? id : '', name, sector, ...rest }, problems };
}

/** A candidate as a row of a file: absent is left out, never 0. */
export function candidateRow({ id, name, sector, place, amount, people, note, extra }: Candidate): Fields {
  const count = people?.count;
  const fields: Readonly<Record<CandidateField, unknown>> = {
    id,
    name,
    sector,
    municipality: place.municipality,
    island: place.island,
    lon: place.point?.lon,
    lat: place.point?.lat,
    radius_km: place.point?.radiusKm,
    amount_kind: amount.kind,
    amount_clp: 'value' in amount ? amount.value : null,
    people_unit: people?.unit,
    people_kind: count?.kind,
    people_count: count && 'value' in count ? count.value : null,
    note: note === '' ? null : note,
  };
  const written = CANDIDATE_FIELDS.map((field) => [field, fields[field]] as const);
  return { ...Object.fromEntries(written.filter(([, value]) => !isAbsent(value))), ...extra };
}
