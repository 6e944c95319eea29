import { describe, expect, it } from 'vitest';
import { CANDIDATE_RADIUS, placeCandidates, type MapCandidate } from '../../src/map/candidates';
import { projectionOf } from '../../src/map/projection';
import { distance } from '../../src/map/screen';

const projection = projectionOf({ zoom: 8, lat: -42, lon: -73 }, { width: 400, height: 400 });
const candidate = (id: string): MapCandidate => ({
  id,
  words: id,
  sector: 'road',
  at: [-73, -42],
  radiusKm: 1,
  chosen: false,
});

describe(placeCandidates, () => {
  it('leaves a candidate at its place where nothing stands', () => {
    const [alone] = placeCandidates([candidate('a')], [], projection);
    expect(alone?.stands).toEqual(alone?.home);
  });

  it('covers no work and no other candidate, and stays near its place', () => {
    const work = { at: projection.toScreen([-73, -42]), radius: 12 };
    const placed = placeCandidates([candidate('a'), candidate('b')], [work], projection);
    const [a, b] = placed.map(({ stands }) => stands);
    if (!a || !b) throw new Error('both are placed');
    expect(distance(a, b)).toBeGreaterThanOrEqual(2 * CANDIDATE_RADIUS);
    for (const at of [a, b]) {
      expect(distance(at, work.at)).toBeGreaterThanOrEqual(work.radius + CANDIDATE_RADIUS);
      expect(distance(at, work.at)).toBeLessThan(80);
    }
  });
});
