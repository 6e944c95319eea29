import { describe, expect, it } from 'vitest';
import { namedPlaces, placeAt } from '../../src/domain/planPlace';
import { AREAS, work } from './make';

describe(placeAt, () => {
  it('finds municipality and island of a point, and keeps it as approximate', () => {
    expect(placeAt(AREAS, [0.2, 0.2], 3)).toEqual({
      municipality: '1',
      island: 'a',
      point: { lon: 0.2, lat: 0.2, radiusKm: 3 },
    });
    expect(placeAt(AREAS, [2.5, 0.5], 1)).toMatchObject({ municipality: '3', island: null });
  });

  it('takes the coast beside a press in the water, but no place for the open sea', () => {
    expect(placeAt(AREAS, [0.5, -0.01], 1)).toMatchObject({ municipality: '1', point: { lat: -0.01 } });
    expect(placeAt(AREAS, [0.5, -0.5], 1)).toBeNull();
  });
});

describe(namedPlaces, () => {
  const sited = work('w', {
    localities: ['Puerto'],
    municipalities: ['2'],
    place: { certainty: 'approximate', lon: 1.123456, lat: 0.5, radiusKm: 10 },
  });
  const places = namedPlaces(AREAS, [sited, work('x', { localities: ['Sin punto'] })]);
  const of = (key: string) => places.find((each) => each.key === key);

  it('gives a municipality without a point: the town hall is not the site', () => {
    expect(of('m:1')?.place).toEqual({ municipality: '1', island: null, point: null });
  });

  it('gives an island and a locality with the point that is known, as approximate', () => {
    expect(of('i:a')?.place).toMatchObject({ municipality: '1', island: 'a', point: { radiusKm: 3 } });
    expect(of('l:Puerto')?.place).toEqual({
      municipality: '2',
      island: null,
      point: { lon: 1.1235, lat: 0.5, radiusKm: 10 },
    });
  });

  it('leaves out a locality whose place nobody published', () => {
    expect(of('l:Sin punto')).toBeUndefined();
  });
});
