import {
  createExpression,
  validateStyleMin,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../src/domain/area';
import { THEMES } from '../../src/domain/view';
import { paintAreas } from '../../src/map/paint';
import { PATTERN_NAMES } from '../../src/map/patterns';
import { areaFeatures, groundFeatures } from '../../src/map/sources';
import { mapLayers, mapStyle, TRACES } from '../../src/map/style';
import { traceFeatures } from '../../src/map/traces';
import { AREAS, choroplethOf, figure, GROUND, todaysFigures, work } from './region';
import { paletteOf } from './themes';

const LIGHT = paletteOf('light');
const TRACED = [
  work('ROAD', {
    shape: {
      type: 'LineString',
      coordinates: [
        [-73.3, -42.3],
        [-73.2, -42.3],
      ],
    },
  }),
  work('BARE', {}),
];

describe(mapStyle, () => {
  test.each(THEMES)('is a valid style in the %s theme, at every level', (theme) => {
    for (const level of LEVELS) {
      const choropleth = choroplethOf([], level);
      const style = mapStyle({
        choropleth,
        areas: AREAS,
        works: TRACED,
        ground: GROUND,
        palette: paletteOf(theme),
        size: 'desktop',
      });
      expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    }
  });

  test('fetches nothing: no glyphs, no sprite, no address', () => {
    const style = mapStyle({
      choropleth: choroplethOf([]),
      areas: AREAS,
      works: TRACED,
      ground: GROUND,
      palette: LIGHT,
      size: 'desktop',
    });
    expect(JSON.stringify(style)).not.toMatch(/https?:|"glyphs"|"sprite"/);
  });
});

describe(mapLayers, () => {
  const layers = mapLayers(LIGHT, 'desktop', 'municipality');

  /** MapLibre's own engine on one paint property, for an area with this feature-state. */
  function evaluate(
    id: string,
    property: string,
    type: 'color' | 'number',
    state: Record<string, unknown>,
  ): unknown {
    const layer = layers.find((candidate) => candidate.id === id);
    const value = (layer?.paint as Record<string, unknown> | undefined)?.[property];
    const spec = {
      type,
      'property-type': 'data-driven',
      expression: { interpolated: true, parameters: ['zoom', 'feature', 'feature-state'] },
    };
    const parsed = createExpression(value, property, spec as unknown as StylePropertySpecification);
    if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join());
    return parsed.value.evaluate({ zoom: 8 }, { type: 'Polygon', properties: {} } as never, state);
  }

  test('an area is painted with its state’s colour, and as land until it has one', () => {
    expect(String(evaluate('areas', 'fill-color', 'color', { fill: '#022f45' }))).toBe('rgba(2,47,69,1)');
    expect(String(evaluate('areas', 'fill-color', 'color', {}))).toBe('rgba(244,242,235,1)');
  });

  test.each(PATTERN_NAMES)('%s are seen on areas of that pattern only', (name) => {
    expect(evaluate(`pattern-${name}`, 'fill-opacity', 'number', { pattern: name })).toBe(1);
    expect(evaluate(`pattern-${name}`, 'fill-opacity', 'number', { pattern: 'none' })).toBe(0);
    expect(evaluate(`pattern-${name}`, 'fill-opacity', 'number', {})).toBe(0);
  });

  test('the selected area has the selection’s stroke with a halo of twice that, others none', () => {
    expect(evaluate('outline', 'line-width', 'number', { selected: true, hover: true })).toBe(2.25);
    expect(evaluate('halo', 'line-width', 'number', { selected: true })).toBe(4.5);
    expect(evaluate('outline', 'line-width', 'number', { hover: true })).toBe(1.75);
    expect(evaluate('outline', 'line-width', 'number', { selected: false })).toBe(0);
  });

  test('members are outlined', () => {
    expect(evaluate('member', 'line-width', 'number', { member: true, picked: false })).toBe(1.25);
    expect(evaluate('member', 'line-width', 'number', { member: false, picked: false })).toBe(0);
  });
});

describe('traced works', () => {
  test('only works with a trace are in the source', () => {
    expect(traceFeatures(TRACED).features.map(({ properties }) => properties)).toEqual([{ id: 'ROAD' }]);
  });

  test('lie above the areas’ outlines, ink on a halo, and never fill a polygon', () => {
    const layers = mapLayers(LIGHT, 'desktop', 'municipality');
    const [halo, ink] = layers.slice(-2);
    expect(halo).toMatchObject({ type: 'line', paint: { 'line-color': LIGHT.halo, 'line-width': 5 } });
    expect(ink).toMatchObject({
      type: 'line',
      paint: { 'line-color': LIGHT['disc-ink'], 'line-width': 2.5 },
    });
    const fills = layers.filter(
      (layer) => 'source' in layer && layer.source === TRACES && layer.type !== 'line',
    );
    expect(fills).toEqual([]);
  });
});

describe(paintAreas, () => {
  test('Quellón is the end of the ramp, Calbuco a hatch, Ancud land', () => {
    const paint = paintAreas(choroplethOf(todaysFigures([])), LIGHT);
    expect(paint.get('10208')).toEqual({
      fill: LIGHT['inv-5'],
      pattern: 'none',
      member: true,
      picked: false,
    });
    expect(paint.get('10102')).toEqual({
      fill: LIGHT['pat-bg'],
      pattern: 'hatch',
      member: true,
      picked: false,
    });
    expect(paint.get('10202')).toEqual({ fill: LIGHT.land, pattern: 'none', member: false, picked: false });
  });

  test('every area has its paint', () => {
    const figures = AREAS.island.map((area) => figure(area, { kind: 'land' }));
    expect([...paintAreas(choroplethOf(figures, 'island'), LIGHT).keys()]).toEqual(
      AREAS.island.map(({ id }) => id),
    );
  });
});

describe('sources', () => {
  test('areas without a polygon are left out, all others carry their id', () => {
    const [first, second] = AREAS.municipality;
    if (!first || !second) throw new Error('no municipalities');
    const { features } = areaFeatures([first, { ...second, geometry: null }]);
    expect(features.map(({ properties }) => properties)).toEqual([{ id: first.id }]);
  });

  test('at island level the mainland is drawn as ground, else the areas are the land', () => {
    const kinds = (level: 'island' | 'municipality'): unknown[] =>
      groundFeatures(GROUND, AREAS, level).features.map(({ properties }) => properties?.['kind']);
    expect(kinds('island').filter((kind) => kind === 'land')).toHaveLength(AREAS.municipality.length);
    expect(kinds('municipality')).not.toContain('land');
  });
});
