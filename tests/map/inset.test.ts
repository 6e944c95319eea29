import { describe, expect, test } from 'vitest';
import { INSET, insetCamera, insetLabels, insetRoom } from '../../src/map/insetLayout';
import { insetPaths } from '../../src/map/insetPaths';
import { pictureShapes } from '../../src/map/layout';
import { fitBounds, projectionOf } from '../../src/map/projection';
import { contains, overlaps } from '../../src/map/screen';
import { pictureOf } from './region';

const INNER_SEA = [-74, -43.05, -72.85, -42.02] as const;
const PICTURE = pictureOf([]);
const SHAPES = pictureShapes(PICTURE.areas, 'municipality', PICTURE.ground);
const { camera, shown } = insetCamera(INNER_SEA);
const REGION = [-75, -44.1, -71.3, -40.2] as const;
const EXTENT = { width: 1024, height: 844 };
const PADDING = { top: 16, right: 16, bottom: 44, left: 288 };
const MAP = {
  camera: fitBounds(REGION, EXTENT, PADDING),
  extent: EXTENT,
  size: 'desktop',
  padding: PADDING,
  covered: [],
} as const;

test('the inset shows all of what was asked for', () => {
  expect(shown[0]).toBeLessThanOrEqual(INNER_SEA[0] + 1e-9);
  expect(shown[1]).toBeLessThanOrEqual(INNER_SEA[1] + 1e-9);
  expect(shown[2]).toBeGreaterThanOrEqual(INNER_SEA[2] - 1e-9);
  expect(shown[3]).toBeGreaterThanOrEqual(INNER_SEA[3] - 1e-9);
});

describe(insetRoom, () => {
  test('is the left foot of a large map', () => {
    const box = insetRoom(camera, SHAPES.areas, MAP);
    expect(box).toEqual({ left: 24, top: 428, right: 312, bottom: 784 });
  });

  test.each([
    ['on a phone', { size: 'phone' as const }],
    ['on a narrow map', { extent: { width: 990, height: 844 } }],
    ['on a low map', { extent: { width: 1024, height: 630 } }],
    ['under a long legend', { covered: [{ left: 0, top: 0, right: 272, bottom: 440 }] }],
    ['when the map is as near as the inset', { camera }],
    ['where it would cover Chiloé', { camera: { ...MAP.camera, lon: MAP.camera.lon + 1.2 } }],
  ])('is none %s', (_name, more) => {
    expect(insetRoom(camera, SHAPES.areas, { ...MAP, ...more })).toBeNull();
  });
});

describe(insetLabels, () => {
  const title = { left: 190, top: 330, right: INSET.width, bottom: INSET.height };
  const labels = insetLabels({
    picture: PICTURE,
    shapes: SHAPES,
    camera,
    measure: (text, { size }) => text.length * size * 0.5,
    title,
  });

  test('names members only, without figures', () => {
    const members = new Set(PICTURE.areas.municipality.filter(({ member }) => member).map(({ id }) => id));
    expect(labels.length).toBeGreaterThanOrEqual(4);
    for (const { id, block } of labels) {
      expect(members.has(id)).toBe(true);
      expect(block.lines).toHaveLength(1);
    }
  });

  test('keeps every name in the frame and off the title', () => {
    const frame = { left: 0, top: 0, right: INSET.width, bottom: INSET.height };
    for (const { box } of labels) {
      expect(contains(frame, box)).toBe(true);
      expect(overlaps(box, title)).toBe(false);
    }
  });
});

describe(insetPaths, () => {
  const paths = insetPaths(SHAPES, PICTURE.ground, projectionOf(camera, INSET), INSET);

  test('draws the municipalities of the inner sea and none of the far ones', () => {
    const ids = paths.areas.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['10206', '10207', '10208', '10209', '10210']));
    expect(ids).not.toContain('10301');
    expect(paths.areas.every(({ d }) => /^M[-\d.]+ [-\d.]+L.*Z$/.test(d))).toBe(true);
  });
});
