import { describe, expect, test } from 'vitest';
import { pesos } from '../../src/domain/quantity';
import { layOut, pictureShapes, type Layout } from '../../src/map/layout';
import { standsAt, ringRadius } from '../../src/map/marks';
import type { MapPicture } from '../../src/map/picture';
import { projectionOf } from '../../src/map/projection';
import { distance, nearestIn, overlaps } from '../../src/map/screen';
import { pictureOf, work } from './region';

const THREE = work('MCR-010', {
  amount: { kind: 'about', value: pesos(579e6) },
  place: { certainty: 'island', radiusKm: 8 },
  islands: ['mechuque', 'cheniao', 'voigue'],
  municipalities: ['10209'],
});
const EXTENT = { width: 1024, height: 712 };
const FAR = { zoom: 7.5, lat: -42.6, lon: -73.6 };
const NEAR = { zoom: 10.4, lat: -42.3, lon: -73.2 };
const PICTURE: MapPicture = {
  ...pictureOf([THREE]),
  workCaption: () => ({
    name: 'Unos $579 millones para tres islas',
    detail: 'compartido: no se publicó cuánto',
  }),
  ringCaption: () => 'Lugar aproximado: radio de 8 km',
};

function at(camera: typeof NEAR, picture = PICTURE): Layout {
  return layOut({
    picture,
    shapes: pictureShapes(picture.areas, 'municipality', picture.ground),
    camera,
    extent: EXTENT,
    size: 'desktop',
    measure: (text, { size }) => text.length * size * 0.5,
    covered: [],
  });
}

const ids = ({ labels }: Layout): string[] => labels.map(({ id }) => id);

function near(id: string) {
  const { labels, marks } = at(NEAR);
  const label = labels.find((each) => each.id === id);
  const [mark] = marks;
  if (!label || mark?.kind !== 'work') throw new Error(`${id} is not on the map`);
  return { label, mark, others: labels.filter((each) => each !== label) };
}

describe('captions', () => {
  test('from afar a circle on its islands says nothing', () => {
    expect(ids(at(FAR))).not.toEqual(expect.arrayContaining([expect.stringContaining('MCR-010')]));
  });

  test('near, what a work is to its islands stands close beside its circle and over no other label', () => {
    const { label, mark, others } = near('caption-MCR-010');
    const circle = standsAt(mark, projectionOf(NEAR, EXTENT));
    const away = distance(nearestIn(label.box, circle), circle) - mark.radius;
    expect(away).toBeGreaterThan(0);
    expect(away).toBeLessThan(24);
    for (const other of others) expect(overlaps(label.box, other.box)).toBe(false);
  });

  test('a ring says how large it is, under its foot and never across its line', () => {
    const { label, mark } = near('ring-MCR-010');
    const middle = projectionOf(NEAR, EXTENT).toScreen(mark.anchor);
    const away = distance(nearestIn(label.box, middle), middle) - (ringRadius(mark, NEAR.zoom) ?? NaN);
    expect(away).toBeGreaterThanOrEqual(0);
    expect(away).toBeLessThan(60);
  });

  test('a face that has no words gets no captions', () => {
    expect(ids(at(NEAR, pictureOf([THREE])))).not.toEqual(
      expect.arrayContaining([expect.stringContaining('MCR-010')]),
    );
  });
});
