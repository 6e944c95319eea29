import { existsSync, readFileSync } from 'node:fs';
import { area, featureCollection, intersect } from '@turf/turf';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { municipalities } from './geometryFiles';
import type { Land } from './geometryFiles';

const REFERENCE = new URL('../../../shared/facts/geo/reference/comunas-reference.geojson', import.meta.url);

/** Inlets that the official set draws as land and the coast as sea. */
const AREA_TOLERANCE: Readonly<Record<string, number>> = { Calbuco: 0.04, Maullín: 0.04 };
/** Small islands, where a coast with a vertex every kilometre is coarse. */
const LEAST_OVERLAP: Readonly<Record<string, number>> = {
  Quinchao: 0.91,
  Calbuco: 0.93,
  Puqueldón: 0.94,
  Maullín: 0.95,
  Quemchi: 0.95,
  'Curaco de Vélez': 0.95,
};

describe.skipIf(!existsSync(REFERENCE))(
  'municipalities against the official polygons (needs ../shared/facts, skipped without)',
  () => {
    const official = existsSync(REFERENCE) ? readLands() : [];
    const pairs = municipalities.map((built) => {
      const name = String(built.properties?.['name']);
      const land = official.find(({ properties }) => properties?.['cut'] === built.properties?.['cut']);
      return { name, built, land };
    });

    test('each has its official polygon', () => {
      expect(pairs.filter(({ land }) => !land).map(({ name }) => name)).toEqual([]);
      expect(pairs).toHaveLength(30);
    });

    test.each(pairs)('$name has nearly the same surface', ({ name, built, land }) => {
      const ratio = area(built) / (land ? area(land) : Number.NaN);
      expect(Math.abs(ratio - 1)).toBeLessThanOrEqual(AREA_TOLERANCE[name] ?? 0.02);
    });

    test.each(pairs)(
      '$name lies where it should',
      ({ name, built, land }) => {
        const common = land && intersect(featureCollection([built, land]));
        const both = common ? area(common) : 0;
        const overlap = both / (area(built) + (land ? area(land) : 0) - both);
        expect(overlap).toBeGreaterThanOrEqual(LEAST_OVERLAP[name] ?? 0.96);
      },
      20_000,
    );
  },
);

function readLands(): Land[] {
  return (JSON.parse(readFileSync(REFERENCE, 'utf8')) as FeatureCollection).features as Land[];
}
