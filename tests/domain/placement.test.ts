import { describe, expect, it } from 'vitest';
import { placeConflicts, placer } from '../../src/domain/placement';
import { AREAS, work } from './make';

const place = placer(AREAS);
const conflicts = placeConflicts(AREAS);
const exact = (lon: number, lat: number) => ({ certainty: 'exact', lon, lat }) as const;

describe(placer, () => {
  it('goes by code first', () => {
    const coded = work('w', { municipalities: ['2'], islands: ['c'], place: exact(0.15, 0.15) });
    expect(place(coded)).toEqual({ municipality: ['2'], island: ['c'], province: ['10'] });
  });

  it('finds municipality and island by the point where there is no code', () => {
    const pointed = work('w', { municipalities: [], place: exact(0.15, 0.15) });
    expect(place(pointed)).toEqual({ municipality: ['1'], island: ['a'], province: ['10'] });
  });

  it('takes the municipality from the islands where only they are named', () => {
    expect(place(work('w', { municipalities: [], islands: ['c'] })).municipality).toEqual(['2']);
  });

  it('lets an approximate point decide a municipality, never an island', () => {
    const near = { certainty: 'approximate', lon: 0.15, lat: 0.15, radiusKm: 8 } as const;
    expect(place(work('w', { municipalities: [], place: near }))).toMatchObject({
      municipality: ['1'],
      island: [],
    });
  });

  it('gives a road that crosses two areas to both', () => {
    const shape = {
      type: 'LineString' as const,
      coordinates: [
        [0.5, 0.9],
        [1.5, 0.9],
      ],
    };
    expect(place(work('w', { municipalities: [], shape }))).toEqual({
      municipality: ['1', '2'],
      island: [],
      province: ['10'],
    });
  });

  it('fits no area with neither code nor point, nor with a point at sea', () => {
    const nowhere = { municipality: [], island: [], province: [] };
    expect(place(work('w', { municipalities: [] }))).toEqual(nowhere);
    expect(place(work('w', { municipalities: [], place: exact(50, 50) }))).toEqual(nowhere);
  });
});

describe(placeConflicts, () => {
  it('names the codes and the areas of the point that disagree', () => {
    expect(conflicts(work('w', { municipalities: ['2'], place: exact(0.5, 0.5) }))).toEqual([
      { level: 'municipality', codes: ['2'], geometry: ['1'] },
    ]);
  });

  it('is silent where they agree, or where there is no point', () => {
    expect(conflicts(work('w', { municipalities: ['1'], islands: ['a'], place: exact(0.15, 0.15) }))).toEqual(
      [],
    );
    expect(conflicts(work('w', { municipalities: ['2'] }))).toEqual([]);
  });
});
