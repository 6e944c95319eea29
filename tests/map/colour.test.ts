import { formatHex, interpolate, wcagContrast, type Rgb } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fill } from '../../src/domain/choropleth';
import { THEMES } from '../../src/domain/view';
import { fillCss, fillHex, inkOn } from '../../src/map/colour';
import { paletteOf } from './themes';

const ramp = fc.constantFrom('inv' as const, 'need' as const);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe.each(THEMES)('in the %s theme', (theme) => {
  const palette = paletteOf(theme);

  test('the ends and quarters of a ramp are its five tokens', () => {
    const stops = [0, 0.25, 0.5, 0.75, 1].map((at) => fillHex({ kind: 'ramp', ramp: 'inv', at }, palette));
    expect(stops).toEqual([
      palette['inv-1'],
      palette['inv-2'],
      palette['inv-3'],
      palette['inv-4'],
      palette['inv-5'],
    ]);
  });

  test('the colour on the map is the colour the browser mixes for the swatch, to rounding', () => {
    fc.assert(
      fc.property(ramp, share, (name, at) => {
        const fill: Fill = { kind: 'ramp', ramp: name, at };
        const painted = channels(fillHex(fill, palette));
        const mixed = channels(browserMix(fillCss(fill), palette));
        painted.forEach((value, index) =>
          expect(Math.abs(value - (mixed[index] ?? NaN))).toBeLessThanOrEqual(1),
        );
      }),
    );
  });

  test('the ink on every step of every ramp can be read', () => {
    for (const name of ['inv', 'need'] as const)
      for (const at of [0, 0.25, 0.5, 0.75, 1]) {
        const hex = fillHex({ kind: 'ramp', ramp: name, at }, palette);
        expect(wcagContrast(hex, inkOn(hex)), `${name} ${at}`).toBeGreaterThanOrEqual(4.5);
      }
  });

  test('what has no figure never has a colour of the scale', () => {
    const scale = [1, 2, 3, 4, 5].flatMap((step) => [
      palette[`inv-${step}` as 'inv-1'],
      palette[`need-${step}` as 'need-1'],
    ]);
    for (const pattern of ['dots', 'hatch', 'plus'] as const)
      expect(scale).not.toContain(fillHex({ kind: 'pattern', pattern }, palette));
    expect(scale).not.toContain(fillHex({ kind: 'land' }, palette));
  });
});

/** What a browser makes of the CSS: culori is the referee, not our own arithmetic. */
function browserMix(css: string, palette: ReturnType<typeof paletteOf>): string {
  const tokens = [...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, token]) => palette[token as 'inv-1']);
  const percent = Number(/([\d.]+)%/.exec(css)?.[1] ?? 0) / 100;
  return (
    formatHex(
      interpolate(
        tokens.length === 1 ? [tokens[0] ?? '', tokens[0] ?? ''] : tokens,
        'oklab',
      )(percent) as unknown as Rgb,
    ) ?? ''
  );
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}
