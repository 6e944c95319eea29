import { describe, expect, test } from 'vitest';
import type { Choropleth, Fill } from '../../../src/domain/choropleth';
import { THEMES } from '../../../src/domain/view';
import { fillHex } from '../../../src/map/colour';
import { paintAreas } from '../../../src/map/paint';
import { PATTERN_NAMES } from '../../../src/map/patterns';
import { strokesFor } from '../../../src/map/strokes';
import { baseOf } from '../../../src/map/svg/base';
import type { SvgElement } from '../../../src/map/svg/element';
import { placementOf } from '../../../src/map/svg/grid';
import { fixedInk } from '../../../src/map/svg/ink';
import { linesOf } from '../../../src/map/svg/lines';
import { outlinesOf } from '../../../src/map/svg/outlines';
import { patternFill } from '../../../src/map/svg/patternDefs';
import { AREAS, choroplethOf, figure, GROUND } from '../region';
import { paletteOf } from '../themes';

const FILLS: readonly Fill[] = [
  { kind: 'land' },
  ...PATTERN_NAMES.map((pattern) => ({ kind: 'pattern', pattern }) as const),
  ...(['inv', 'need'] as const).flatMap((ramp) =>
    [0, 0.13, 0.25, 0.5, 0.77, 1].map((at) => ({ kind: 'ramp', ramp, at }) as const),
  ),
];
const GRID = { zoom: 11, origin: [-75.5, -40] } as const;
const CAMERA = { zoom: 7.8, lat: -42.37, lon: -73.9 };
const SHAPES = {
  municipality: outlinesOf(AREAS, 'municipality', GROUND, GRID),
  island: outlinesOf(AREAS, 'island', GROUND, GRID),
};

const all = (elements: readonly SvgElement[]): SvgElement[] =>
  elements.flatMap((element) => [
    element,
    ...all(element.children.filter((child): child is SvgElement => typeof child !== 'string')),
  ]);

function drawnBy(choropleth: Choropleth, theme: (typeof THEMES)[number], lines: boolean): SvgElement[] {
  const palette = paletteOf(theme);
  const shapes = choropleth.level === 'island' ? SHAPES.island : SHAPES.municipality;
  return all(
    baseOf(lines ? { ...shapes, lines: linesOf(GROUND, GRID) } : shapes, choropleth, {
      ink: fixedInk(palette),
      colour: (fill) => fillHex(fill, palette),
      strokes: strokesFor(palette, choropleth.level, 'desktop'),
      prefix: 'm',
      placement: placementOf(GRID, CAMERA, { width: 1000, height: 800 }),
      patternSize: 1,
      selectedArea: null,
    }),
  );
}

describe.each(THEMES)('both painters agree in the %s theme', (theme) => {
  const palette = paletteOf(theme);

  test.each(FILLS)('on every area that is $kind $pattern $ramp $at', (fill) => {
    for (const level of ['municipality', 'island'] as const) {
      const choropleth = choroplethOf(
        AREAS[level].map((area) => figure(area, fill)),
        level,
      );
      const uses = drawnBy(choropleth, theme, level === 'island').filter(({ tag }) => tag === 'use');
      const paint = paintAreas(choropleth, palette);
      const drawn = AREAS[level].filter(({ geometry }) => geometry?.type.endsWith('Polygon'));
      expect(drawn.length).toBeGreaterThan(29);
      for (const { id } of drawn) {
        const own = uses.filter(({ attributes }) => attributes['href'] === `#m-${id}`);
        const [flat, ...more] = own.filter(({ attributes }) => attributes['data-area'] === id);
        expect(more).toEqual([]);
        expect(flat?.attributes['fill'], id).toBe(paint.get(id)?.fill);
        const patterns = PATTERN_NAMES.filter((name) =>
          own.some(({ attributes }) => attributes['fill'] === patternFill('m', name)),
        );
        const pattern = paint.get(id)?.pattern;
        expect(patterns, id).toEqual(pattern === 'none' ? [] : [pattern]);
        const outlined = own.some(({ attributes }) => attributes['stroke'] === palette['member-line']);
        expect(outlined, id).toBe(paint.get(id)?.member);
      }
    }
  });
});

test('every shape that is used is defined, once', () => {
  const choropleth = choroplethOf(AREAS.municipality.map((area) => figure(area, { kind: 'land' })));
  for (const lines of [true, false]) {
    const elements = drawnBy(choropleth, 'light', lines);
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const used = elements.flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(used.length).toBeGreaterThan(30);
    expect(used.filter((href) => !ids.includes(String(href).slice(1)))).toEqual([]);
  }
});
