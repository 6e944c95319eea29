import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IMAGE_SIDE, PATTERN_NAMES, patternImage, type PatternImage } from '../../src/map/patterns';
import { paletteOf } from './themes';

const PALETTE = paletteOf('light');
const DENSITY = 2;
const draw = (name: (typeof PATTERN_NAMES)[number], stretch = 1, factor = 1): PatternImage =>
  patternImage(name, PALETTE, { density: DENSITY, stretch, factor });

/** Opacity of one pixel, 0 to 255. */
const cover = ({ data, width }: PatternImage, x: number, y: number): number =>
  data[(y * width + x) * 4 + 3] ?? NaN;

/** Marks met on the way down column `x`. */
function marksDown(image: PatternImage, x: number): number {
  let marks = 0;
  for (let y = 0; y < image.height; y++)
    if (cover(image, x, y) > 127 && cover(image, x, (y + image.height - 1) % image.height) <= 127) marks++;
  return marks;
}

describe(patternImage, () => {
  const stretch = fc.integer({ min: 0, max: 7 }).map((step) => 2 ** (step / 8));

  test('lines keep their 9 pixels on screen within a tenth, wherever the zoom stands', () => {
    fc.assert(
      fc.property(stretch, (by) => {
        const onScreen = (IMAGE_SIDE * by) / marksDown(draw('lines', by), 3);
        expect(Math.abs(onScreen - 9) / 9).toBeLessThan(0.1);
      }),
    );
  });

  test('on the projector they are 1.6 times as far apart', () => {
    expect(marksDown(draw('lines', 1, 1), 3) / marksDown(draw('lines', 1, 1.6), 3)).toBeCloseTo(1.6, 0);
  });

  test.each(PATTERN_NAMES)('%s has no seam: the last row and column lead into the first', (name) => {
    fc.assert(
      fc.property(stretch, (by) => {
        const image = draw(name, by);
        const { width, height } = image;
        const inner = steps((at) => [cover(image, at, 10), cover(image, at, 11)], width);
        const seam = steps((at) => [cover(image, at, height - 1), cover(image, at, 0)], width);
        expect(seam).toBeLessThanOrEqual(Math.max(inner, steepest(image)));
      }),
      { numRuns: 8 },
    );
  });

  test.each(PATTERN_NAMES)('%s inks some of its ground and leaves most of it bare', (name) => {
    const { data } = draw(name);
    const inked = data.filter((value, index) => index % 4 === 3 && value > 127).length / (data.length / 4);
    expect(inked).toBeGreaterThan(0.05);
    expect(inked).toBeLessThan(0.3);
  });
});

function steps(pair: (at: number) => [number, number], count: number): number {
  return Math.max(...Array.from({ length: count }, (_, at) => Math.abs(pair(at)[0] - pair(at)[1])));
}

/** The largest change between two rows anywhere inside the image. */
function steepest(image: PatternImage): number {
  return Math.max(
    ...Array.from({ length: image.height - 1 }, (_, y) =>
      steps((x) => [cover(image, x, y), cover(image, x, y + 1)], image.width),
    ),
  );
}
