import { booleanPointInPolygon } from '@turf/turf';
import type { Landmass } from './landmasses';
import type { IslandSource, Shape } from './sources';

/** A named island and what its point lies on. */
export interface Match {
  readonly source: IslandSource;
  readonly shape: Shape;
  /** Null unless `shape` is `own`. */
  readonly land: Landmass | null;
}

/**
 * What the point of each named island lies on. `land` is all landmasses, the mainland first. Of two names on one
 * landmass the one that islands.csv calls its `own` gets the outline, the other is a part of it.
 */
export function matchNames(land: readonly Landmass[], named: readonly IslandSource[]): Match[] {
  const owners = new Map<Landmass, IslandSource>();
  const lands = new Map(
    named.map((source) => [source, land.find((mass) => booleanPointInPolygon(source.point, mass.geometry))]),
  );
  const ownersFirst = named.toSorted((a, b) => Number(b.shape === 'own') - Number(a.shape === 'own'));
  for (const source of ownersFirst) {
    const mass = lands.get(source);
    if (mass && mass !== land[0] && !owners.has(mass)) owners.set(mass, source);
  }
  return named.map((source) => {
    const mass = lands.get(source);
    if (!mass) return { source, shape: 'none', land: null };
    if (mass === land[0]) return { source, shape: 'mainland', land: null };
    return owners.get(mass) === source
      ? { source, shape: 'own', land: mass }
      : { source, shape: 'part', land: null };
  });
}
