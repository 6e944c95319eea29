import type { FeatureCollection } from 'geojson';

/** The package's one function, which the types of the format leave out. */
declare module 'geojson' {
  /** Flat rows as features; every row must have both coordinates, as numbers: a null would become 0. */
  export function parse(
    rows: readonly object[],
    options: { readonly Point: readonly [lat: string, lon: string] },
  ): FeatureCollection;
}
