import type { Place } from '../domain/work';
import type { Complain } from './table';
import type { WorkCells } from './workCells';

/** The cells a place of each certainty needs; all others of the four must be empty. */
const NEEDED = {
  exact: ['lon', 'lat'],
  approximate: ['lon', 'lat', 'place_radius_km'],
  island: ['islands'],
  municipality: ['municipalities'],
} as const;

/**
 * The place a row tells, or null after complaining: a point of its own is never mixed with "somewhere on the island",
 * for it would be drawn as if it were the site.
 */
export function placeOf(row: WorkCells, complain: Complain): Place | null {
  const certainty = row.place;
  const missing = NEEDED[certainty].filter((column) => isEmpty(row[column]));
  for (const column of missing) complain({ column, code: 'place_incomplete', detail: certainty });

  const pointless = certainty === 'island' || certainty === 'municipality';
  const radiusless = certainty === 'exact' || certainty === 'municipality';
  const unexpected = [
    ...(pointless ? (['lon', 'lat'] as const) : []),
    ...(radiusless ? (['place_radius_km'] as const) : []),
  ].filter((column) => row[column] !== null);
  for (const column of unexpected) complain({ column, code: 'place_not_expected', detail: certainty });

  const { lon, lat, place_radius_km: radiusKm } = row;
  if (certainty === 'island') return { certainty, radiusKm };
  if (certainty === 'municipality') return { certainty };
  if (lon === null || lat === null) return null;
  if (certainty === 'exact') return { certainty, lon, lat };
  return radiusKm === null ? null : { certainty, lon, lat, radiusKm };
}

const isEmpty = (cell: number | null | readonly string[]): boolean =>
  cell === null || (typeof cell === 'object' && cell.length === 0);
