import { describe, expect, it } from 'vitest';
import type { MapCandidate, Members } from '../../src/map/candidates';
import { marksInView } from '../../src/map/layerMarks';
import { projectionOf, worldOf } from '../../src/map/projection';

const EXTENT = { width: 1000, height: 800 };
const at = (zoom: number) => projectionOf({ zoom, lat: -42.5, lon: -73.5 }, EXTENT);

const placeOf = (i: number) => [-73.5 + (i % 40) / 100, -42.5 + Math.floor(i / 40) / 100] as const;
const members: Members = {
  places: Float64Array.from(Array.from({ length: 1000 }, (_, i) => worldOf(placeOf(i))).flat()),
  member: (i) => ({ id: `w${i}`, words: `Obra ${i}`, sector: 'road', at: placeOf(i), radiusKm: 0 }),
};
const many: MapCandidate = {
  id: 'layer',
  words: '',
  sector: 'road',
  at: [0, 0],
  radiusKm: 0,
  chosen: false,
  colour: 'violet',
  members,
  several: (count) => `${count} obras`,
  chosenRow: 7,
};
const SINGLE = {
  id: 'a',
  words: 'Obra',
  sector: 'road',
  radiusKm: 0,
  chosen: false,
  colour: 'blue',
} as const;
const standsFor = (marks: readonly MapCandidate[]) => marks.reduce((sum, mark) => sum + (mark.count ?? 1), 0);

describe('marksInView', () => {
  it('gathers many works into few marks from afar and loses none', () => {
    const marks = marksInView([many], at(7), EXTENT);
    expect(marks.length).toBeLessThan(30);
    expect(standsFor(marks)).toBe(1000);
    expect(marks.filter(({ chosen }) => chosen)).toHaveLength(1);
  });

  it('tells works apart from near, and never draws more than a screen can show', () => {
    const near = marksInView([many], at(13), EXTENT);
    expect(near.every((mark) => mark.count === undefined)).toBe(true);
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(300);
  });

  it('says how many a mark stands for', () => {
    const gathered = marksInView([many], at(8), EXTENT).filter((mark) => mark.count !== undefined);
    expect(gathered.map(({ words }) => words)).toEqual(gathered.map((mark) => `${mark.count} obras`));
  });

  it('leaves single marks as they are, those in view', () => {
    const [one, far] = [
      { ...SINGLE, at: [-73.5, -42.5] as const },
      { ...SINGLE, at: [-60, -10] as const },
    ] as const;
    expect(marksInView([one, far], at(9), EXTENT)).toEqual([one]);
  });
});
