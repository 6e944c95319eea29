import { describe, expect, test } from 'vitest';
import { discOf } from '../../src/map/discs';
import { cameraToSee, sameCamera, sightOfArea, sightOfDisc, type Sight } from '../../src/map/flight';
import { worldAreas } from '../../src/map/hit';
import { MAX_ZOOM } from '../../src/map/limits';
import { fitBounds, projectionOf } from '../../src/map/projection';
import type { Work } from '../../src/domain/work';
import { AREAS, work } from './region';

const EXTENT = { width: 1024, height: 712 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const HOME = fitBounds([-75.05, -43.75, -72.75, -41.5], EXTENT, NONE);

function find(id: string) {
  const [found] = worldAreas([...AREAS.municipality, ...AREAS.island].filter((area) => area.id === id));
  if (!found) throw new Error(`no area ${id}`);
  return found;
}

const seen = (id: string): Sight => sightOfArea(find(id));

function sightOf(more: Partial<Work>): Sight {
  const disc = discOf(work('MCR-010', more), AREAS, 'desktop');
  if (!disc) throw new Error('the work is not drawn');
  return sightOfDisc(disc);
}

const THREE_ISLANDS: Partial<Work> = {
  place: { certainty: 'island', radiusKm: 8 },
  islands: ['mechuque', 'cheniao', 'voigue'],
};

describe(cameraToSee, () => {
  test('stays where an area can be seen already', () => {
    expect(cameraToSee(seen('10208'), HOME, EXTENT, NONE)).toBeNull();
  });

  test('flies to an island that is a speck, and then it is large', () => {
    const mechuque = find('mechuque');
    const camera = cameraToSee(sightOfArea(mechuque), HOME, EXTENT, NONE);
    if (!camera) throw new Error('Mechuque stays a speck');
    const { toWorldPoint } = projectionOf(camera, EXTENT);
    const [ring] = mechuque.rings;
    if (!ring) throw new Error('Mechuque has no outline');
    const [left] = toWorldPoint([ring.left, ring.top]);
    const [right] = toWorldPoint([ring.right, ring.bottom]);
    expect(right - left).toBeGreaterThan(150);
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(EXTENT.width);
    expect(cameraToSee(sightOfArea(mechuque), camera, EXTENT, NONE)).toBeNull();
  });

  test('flies to an area that a card covers', () => {
    expect(cameraToSee(seen('10208'), HOME, EXTENT, { ...NONE, left: 700 })).not.toBeNull();
  });
});

describe('an island that is only a point', () => {
  test('is flown to in the part of the map that a sheet leaves free', () => {
    const phone = { width: 360, height: 688 };
    const padding = { top: 16, right: 16, bottom: 475, left: 16 };
    const far = fitBounds([-75.05, -43.75, -72.75, -41.5], phone, NONE);
    const nao = find('nao');
    const camera = cameraToSee(sightOfArea(nao), far, phone, padding);
    if (!camera) throw new Error('Nao stays where it is');
    expect(camera.zoom).toBeLessThanOrEqual(MAX_ZOOM);
    const [x, y] = projectionOf(camera, phone).toWorldPoint(nao.point);
    expect(x).toBeCloseTo(180, 0);
    expect(y).toBeCloseTo((16 + 688 - 475) / 2, 0);
  });
});

describe(sightOfDisc, () => {
  const CORNER = fitBounds([-74.2, -43.3, -73.6, -42.9], EXTENT, NONE);

  test('a work whose circle can be seen is not flown to, however small its island', () => {
    expect(cameraToSee(sightOf(THREE_ISLANDS), HOME, EXTENT, NONE)).toBeNull();
  });

  test('a work elsewhere is flown to, so near that its islands stand apart', () => {
    const camera = cameraToSee(sightOf(THREE_ISLANDS), CORNER, EXTENT, NONE);
    if (!camera) throw new Error('the camera stays in the corner');
    const [west, east] = [projectionOf(camera, EXTENT).toScreen([-73.33, -42.3]), [EXTENT.width, 0]];
    expect(west[0]).toBeLessThan(east[0] ?? 0);
    expect(camera.zoom).toBeGreaterThan(HOME.zoom + 1);
    expect(cameraToSee(sightOf(THREE_ISLANDS), camera, EXTENT, NONE)).toBeNull();
  });

  test('one island beyond the edge is enough to fly, though the circle is in view', () => {
    const site = sightOf(THREE_ISLANDS);
    const point = sightOf({ place: { certainty: 'exact', lon: -73.24, lat: -42.3 } });
    const close = fitBounds([-73.245, -42.305, -73.235, -42.295], EXTENT, NONE);
    expect(cameraToSee(point, close, EXTENT, NONE)).toBeNull();
    expect(cameraToSee(site, close, EXTENT, NONE)).not.toBeNull();
  });

  test('a work under a card is flown to; its circle counts whole', () => {
    const point = sightOf({ place: { certainty: 'exact', lon: -73.24, lat: -42.3 } });
    const { toScreen } = projectionOf(HOME, EXTENT);
    const [x] = toScreen([-73.24, -42.3]);
    const under = (card: number) => cameraToSee(point, HOME, EXTENT, { ...NONE, right: EXTENT.width - card });
    expect(under(x + 12)).toBeNull();
    expect(under(x + 10)).not.toBeNull();
  });

  test('a traced road is seen from end to end', () => {
    const road = sightOf({
      shape: {
        type: 'LineString',
        coordinates: [
          [-74.19, -43.2],
          [-73.4, -43.2],
        ],
      },
    });
    expect(cameraToSee(road, CORNER, EXTENT, NONE)).not.toBeNull();
    expect(cameraToSee(road, HOME, EXTENT, NONE)).toBeNull();
  });
});

test('a camera that came back from the address with its decimals cut is the same', () => {
  expect(
    sameCamera({ zoom: 8.314, lat: -42.63512, lon: -74.50149 }, { zoom: 8.31, lat: -42.635, lon: -74.501 }),
  ).toBe(true);
  expect(sameCamera(HOME, { ...HOME, zoom: HOME.zoom + 0.1 })).toBe(false);
});
