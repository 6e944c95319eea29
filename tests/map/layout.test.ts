import { describe, expect, test } from 'vitest';
import { pesos } from '../../src/domain/quantity';
import { layOut, pictureShapes, type Layout } from '../../src/map/layout';
import type { MapSize } from '../../src/map/picture';
import { fitBounds } from '../../src/map/projection';
import { overlaps } from '../../src/map/screen';
import { pictureOf, work } from './region';

const WORKS = [
  work('MCR-001', {
    amount: { kind: 'exact', value: pesos(518e6) },
    place: { certainty: 'island', radiusKm: 5 },
    islands: ['tranqui'],
    municipalities: ['10207'],
  }),
  work('MCR-008', {
    place: { certainty: 'approximate', lon: -73.76, lat: -43.14, radiusKm: 10 },
    municipalities: ['10208'],
  }),
  work('MCR-010', {
    amount: { kind: 'about', value: pesos(579e6) },
    place: { certainty: 'island', radiusKm: 8 },
    islands: ['mechuque', 'cheniao', 'voigue'],
    municipalities: ['10209'],
  }),
];
const PICTURE = pictureOf(WORKS);
const SHAPES = pictureShapes(PICTURE.areas, 'municipality', PICTURE.ground);
const MEMBERS = ['10102', '10206', '10207', '10208', '10209', '10210'];
const WATERS = [-75.05, -43.75, -72.75, -41.5] as const;
const LEGEND = { left: 0, top: 0, right: 272, bottom: 410 };

/** @param em mean width of a letter; the app's own font has a half */
function home(width: number, height: number, size: MapSize, left: number, em = 0.55): Layout {
  const extent = { width, height };
  return layOut({
    picture: PICTURE,
    shapes: SHAPES,
    camera: fitBounds(WATERS, extent, { top: 8, right: 0, bottom: 8, left }),
    extent,
    size,
    measure: (text, { size: px }) => text.length * px * em,
    covered: left > 0 ? [LEGEND] : [],
  });
}

describe.each([
  ['the large desktop', 1024, 712, 'desktop', 272],
  ['the planner’s laptop', 990, 664, 'desktop', 272],
  ['the phone', 360, 420, 'phone', 0],
] as const)('the home view on %s', (_name, width, height, size, left) => {
  const covered = left > 0 ? [LEGEND] : [];
  const { labels, marks } = home(width, height, size, left);

  test('names all six municipalities of the roundtable', () => {
    expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(MEMBERS));
  });

  test('lays no name over another, over the legend or off the map', () => {
    labels.forEach(({ box }, index) => {
      for (const other of labels.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
      for (const card of covered) expect(overlaps(box, card)).toBe(false);
      expect(box.left).toBeGreaterThan(0);
      expect(box.right).toBeLessThan(width);
    });
  });

  test('has one mark for each of the three works with a place', () => {
    expect(marks.map(({ id }) => id).toSorted()).toEqual(['MCR-001', 'MCR-008', 'MCR-010']);
  });
});

test('on the large desktop Quellón’s name and figure stand in Quellón', () => {
  const { labels } = home(1024, 712, 'desktop', 272, 0.5);
  const quellon = labels.find(({ id }) => id === '10208');
  expect(quellon?.inside).toBe(true);
  expect(quellon?.block.lines.length).toBeGreaterThan(1);
});

test('the phone names members only, without figures', () => {
  const { labels } = home(360, 420, 'phone', 0);
  expect(labels.every(({ id, block }) => MEMBERS.includes(id) && block.lines.length === 1)).toBe(true);
});

test('labels asked for again at the same camera are those that a fresh camera would get', () => {
  const extent = { width: 1024, height: 712 };
  const fresh = () => fitBounds(WATERS, extent, { top: 8, right: 0, bottom: 8, left: 272 });
  const kept = fresh();
  const at = (camera: typeof kept, works: typeof WORKS) =>
    layOut({
      picture: pictureOf(works),
      shapes: SHAPES,
      camera,
      extent,
      size: 'desktop',
      measure: (text, { size: px }) => text.length * px * 0.55,
      covered: [LEGEND],
    }).labels;
  for (const works of [WORKS, WORKS, WORKS.slice(0, 1), WORKS.slice(1), WORKS])
    expect(at(kept, works)).toEqual(at(fresh(), works));
});
