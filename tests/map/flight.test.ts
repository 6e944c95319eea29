import { describe, expect, test } from 'vitest';
import { cameraToSee, sameCamera } from '../../src/map/flight';
import { worldAreas } from '../../src/map/hit';
import { fitBounds, projectionOf } from '../../src/map/projection';
import { AREAS } from './region';

const EXTENT = { width: 1024, height: 712 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const HOME = fitBounds([-75.05, -43.75, -72.75, -41.5], EXTENT, NONE);

function find(id: string) {
  const [found] = worldAreas([...AREAS.municipality, ...AREAS.island].filter((area) => area.id === id));
  if (!found) throw new Error(`no area ${id}`);
  return found;
}

describe(cameraToSee, () => {
  test('stays where an area can be seen already', () => {
    expect(cameraToSee(find('10208'), HOME, EXTENT, NONE)).toBeNull();
  });

  test('flies to an island that is a speck, and then it is large', () => {
    const mechuque = find('mechuque');
    const camera = cameraToSee(mechuque, HOME, EXTENT, NONE);
    if (!camera) throw new Error('Mechuque stays a speck');
    const { toWorldPoint } = projectionOf(camera, EXTENT);
    const [ring] = mechuque.rings;
    if (!ring) throw new Error('Mechuque has no outline');
    const [left] = toWorldPoint([ring.left, ring.top]);
    const [right] = toWorldPoint([ring.right, ring.bottom]);
    expect(right - left).toBeGreaterThan(150);
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(EXTENT.width);
    expect(cameraToSee(mechuque, camera, EXTENT, NONE)).toBeNull();
  });

  test('flies to an area that a card covers', () => {
    expect(cameraToSee(find('10208'), HOME, EXTENT, { ...NONE, left: 700 })).not.toBeNull();
  });
});

test('a camera that came back from the address with its decimals cut is the same', () => {
  expect(
    sameCamera({ zoom: 8.314, lat: -42.63512, lon: -74.50149 }, { zoom: 8.31, lat: -42.635, lon: -74.501 }),
  ).toBe(true);
  expect(sameCamera(HOME, { ...HOME, zoom: HOME.zoom + 0.1 })).toBe(false);
});
