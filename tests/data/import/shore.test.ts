import { pointToPolygonDistance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shore } from '../../../src/data/import/works/shore';
import { areas } from '../geodataFiles';

const near = shore(areas.municipality);

describe(shore, () => {
  it('finds the municipalities that Turf finds within 2 km of a point outside of them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -75, max: -72, noNaN: true }),
        fc.double({ min: -44, max: -41, noNaN: true }),
        (lon, lat) => {
          const far = areas.municipality.flatMap(({ id, geometry }) =>
            geometry === null
              ? []
              : [{ id, km: pointToPolygonDistance([lon, lat], geometry, { units: 'kilometers' }) }],
          );
          // A thousandth either way is rounding.
          const sure = far.filter(({ km }) => km > 0 && km < 1.99).map(({ id }) => id);
          const perhaps = far.filter(({ km }) => Math.abs(km) < 2.01).map(({ id }) => id);
          const found = near(lon, lat, 2);
          expect(found).toEqual(expect.arrayContaining(sure));
          expect(perhaps).toEqual(expect.arrayContaining([...found]));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('names the nearest first, and none far out', () => {
    // In the channel, west of Mechuque.
    expect(near(-73.3, -42.3, 10)[0]).toBe('10209');
    expect(near(-75.4, -42, 10)).toEqual([]);
  });
});
