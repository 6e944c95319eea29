import type { Area } from '../../domain/area';
import { boxAround } from '../../domain/boxAround';
import type { Bounds } from '../../map/picture';
import type { Scene } from '../../domain/scene';

/** Degrees around what is shown, about 6 km, so that it stands in its surroundings. */
const AROUND = { lon: 0.07, lat: 0.05 } as const;

/** The box of what is chosen with some room around it; null where nothing is chosen. */
export function boundsOfChoice({
  area,
  work,
  atlas,
  view: { level, compare },
}: Pick<Scene, 'area' | 'work' | 'atlas' | 'view'>): Bounds | null {
  const islands = work?.islands.flatMap((id) => atlas.island.get(id) ?? []) ?? [];
  const municipalities = work
    ? atlas.place(work).municipality.flatMap((cut) => atlas.municipality.get(cut) ?? [])
    : [];
  const areas: readonly Area[] = atlas.areas[level];
  const beside = areas.filter(({ id }) => compare.includes(id));
  const own = beside.length === 0 && area !== null ? [area] : beside;
  const shown = work === null ? own : islands.length > 0 ? islands : municipalities;
  if (shown.length === 0) return null;
  const [west, south, east, north] = boxAround(shown);
  return [
    west - AROUND.lon,
    south - AROUND.lat,
    east + AROUND.lon,
    // The circle of a work on several islands stands above them.
    north + (islands.length > 1 ? 2 : 1) * AROUND.lat,
  ];
}
