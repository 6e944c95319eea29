import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitBounds, metresPerPixel, projectionOf, viewBounds } from '../../src/map/projection';
import { scaleBar } from '../../src/map/scaleBar';

const EXTENT = { width: 1024, height: 712 };
const lon = fc.double({ min: -75.5, max: -71, noNaN: true });
const lat = fc.double({ min: -44.5, max: -40, noNaN: true });
const camera = fc.record({ zoom: fc.double({ min: 4, max: 11, noNaN: true }), lat, lon });

describe(projectionOf, () => {
  test('what is projected and taken back is where it was', () => {
    fc.assert(
      fc.property(camera, lon, lat, (from, x, y) => {
        const { toScreen, toLonLat } = projectionOf(from, EXTENT);
        const [backX, backY] = toLonLat(toScreen([x, y]));
        expect(backX).toBeCloseTo(x, 8);
        expect(backY).toBeCloseTo(y, 8);
      }),
    );
  });

  test('the camera looks at the middle of the map, north up', () => {
    const { toScreen } = projectionOf({ zoom: 8, lat: -42, lon: -73 }, EXTENT);
    expect(toScreen([-73, -42])).toEqual([512, 356]);
    expect(toScreen([-73, -41])[1]).toBeLessThan(356);
    expect(toScreen([-72, -42])[0]).toBeGreaterThan(512);
  });

  test('a degree of longitude is 512 pixels of the world times the zoom', () => {
    const { toScreen } = projectionOf({ zoom: 8, lat: -42, lon: -73 }, EXTENT);
    expect(toScreen([-72, -42])[0] - 512).toBeCloseTo((512 * 256) / 360, 6);
  });
});

describe(fitBounds, () => {
  const WATERS = [-75.05, -43.75, -72.75, -41.5] as const;

  test('shows all of the bounds in the part that is left free, and fills it one way', () => {
    const padding = fc.record({
      top: fc.nat(100),
      right: fc.nat(360),
      bottom: fc.nat(200),
      left: fc.nat(272),
    });
    fc.assert(
      fc.property(padding, (pad) => {
        const { toScreen } = projectionOf(fitBounds(WATERS, EXTENT, pad), EXTENT);
        const [left, top] = toScreen([WATERS[0], WATERS[3]]);
        const [right, bottom] = toScreen([WATERS[2], WATERS[1]]);
        const gaps = [
          left - pad.left,
          top - pad.top,
          EXTENT.width - pad.right - right,
          EXTENT.height - pad.bottom - bottom,
        ];
        for (const gap of gaps) expect(gap).toBeGreaterThan(-0.01);
        expect(Math.min(...gaps)).toBeLessThan(0.01);
      }),
    );
  });

  test('ignores a padding that would leave no room', () => {
    const { zoom } = fitBounds(WATERS, EXTENT, { top: 0, right: 600, bottom: 0, left: 400 });
    expect(zoom).toBeCloseTo(fitBounds(WATERS, EXTENT, { top: 0, right: 0, bottom: 0, left: 0 }).zoom, 6);
  });
});

test('the seen bounds leave out what is covered', () => {
  const at = { zoom: 8, lat: -42, lon: -73 };
  const [west, , east] = viewBounds(at, EXTENT, { top: 0, right: 512, bottom: 0, left: 0 });
  expect(east).toBeCloseTo(-73, 8);
  expect(west).toBeLessThan(-74);
});

test('zoom 10.42 at Mechuque is about 42 metres a pixel, 1:150 000 on a screen', () => {
  expect(metresPerPixel(-42.3, 10.42)).toBeCloseTo(42.2, 0);
});

describe(scaleBar, () => {
  test('is 1, 2 or 5 times a power of ten, and fills at least two fifths of its room', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 5000, noNaN: true }), (mpp) => {
        const { metres, width } = scaleBar(mpp, 140);
        expect(['1', '2', '5']).toContain(String(metres).replace(/0+$|\./g, '')[0]);
        expect(width).toBeLessThanOrEqual(140.001);
        expect(width).toBeGreaterThan(140 * 0.399);
        expect(width * mpp).toBeCloseTo(metres, 6);
      }),
    );
  });
});
