import type { FeatureCollection } from 'geojson';
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Choropleth } from '../domain/choropleth';
import type { Areas, Level } from '../domain/area';
import type { Work } from '../domain/work';
import type { Palette } from './palette';
import { PATTERN_NAMES } from './patterns';
import type { MapGround, MapSize } from './picture';
import { areaFeatures, groundFeatures, type GroundKind } from './sources';
import { strokesFor } from './strokes';
import { traceFeatures } from './traces';

/** The sources of the style: what lies under the data, the areas of the level shown, and the traced works. */
export const GROUND = 'ground';
export const AREAS = 'areas';
export const TRACES = 'traces';

/** All that decides the style; everything else is feature-state. */
export interface Scene {
  readonly choropleth: Choropleth;
  readonly areas: Areas;
  readonly works: readonly Work[];
  readonly ground: MapGround;
  readonly palette: Palette;
  readonly size: MapSize;
}

/** The whole style of a scene, without glyphs or sprites: nothing is fetched for it. */
export function mapStyle(scene: Scene): StyleSpecification {
  return {
    version: 8,
    sources: {
      [GROUND]: { type: 'geojson', data: groundData(scene), ...GEOJSON },
      [AREAS]: { type: 'geojson', data: areaData(scene), promoteId: 'id', ...GEOJSON },
      [TRACES]: { type: 'geojson', data: traceFeatures(scene.works), ...GEOJSON },
    },
    layers: mapLayers(scene.palette, scene.size, scene.choropleth.level),
    transition: { duration: 0, delay: 0 },
  };
}

export function groundData({ ground, areas, choropleth }: Scene): FeatureCollection {
  return groundFeatures(ground, areas, choropleth.level);
}

export function areaData({ areas, choropleth }: Scene): FeatureCollection {
  return areaFeatures(areas[choropleth.level]);
}

/** Neighbours are simplified apart from each other: less than a third of a pixel keeps the seam between them shut. */
const GEOJSON = { tolerance: 0.3, maxzoom: 11 } as const;

/**
 * The layers from the sea up. What changes under the hand is feature-state of the areas
 * (`fill`, `pattern`, `member`, `picked`, `hover`, `selected`), so that a filter recolours in the next frame.
 */
export function mapLayers(palette: Palette, size: MapSize, level: Level): LayerSpecification[] {
  const strokes = strokesFor(palette, level, size);
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    groundFill('far', palette['land-far']),
    groundFill('land', palette.land),
    {
      id: 'areas',
      type: 'fill',
      source: AREAS,
      paint: { 'fill-color': ['to-color', ['feature-state', 'fill'], palette.land], 'fill-antialias': false },
    },
    ...PATTERN_NAMES.map((name): LayerSpecification => ({
      id: `pattern-${name}`,
      type: 'fill',
      source: AREAS,
      paint: {
        'fill-pattern': name,
        'fill-opacity': ['case', ['==', ['feature-state', 'pattern'], name], 1, 0],
        'fill-antialias': false,
      },
    })),
    groundFill('lake', palette.lake),
    groundLine('border', palette.border, level === 'province' ? 0 : strokes.area),
    groundLine('province', palette.border, strokes.province),
    groundLine('coast', palette.coast, strokes.coast),
    areaLine('member', palette['member-line'], member(strokes.member, strokes.select)),
    areaLine('halo', palette.halo, outline(strokes.hover * 2, strokes.select * 2)),
    areaLine('outline', palette.select, outline(strokes.hover, strokes.select)),
    traceLine('trace-halo', palette.halo, strokes.trace * 2),
    traceLine('trace', palette['disc-ink'], strokes.trace),
  ];
}

function groundFill(kind: GroundKind, colour: string): LayerSpecification {
  return {
    id: kind,
    type: 'fill',
    source: GROUND,
    filter: ofKind(kind),
    paint: { 'fill-color': colour, 'fill-antialias': kind === 'lake' },
  };
}

function groundLine(kind: GroundKind, colour: string, width: number): LayerSpecification {
  return {
    id: kind,
    type: 'line',
    source: GROUND,
    filter: ofKind(kind),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

function ofKind(kind: GroundKind): FilterSpecification {
  return ['==', ['get', 'kind'], kind];
}

function areaLine(id: string, colour: string, width: ExpressionSpecification): LayerSpecification {
  return {
    id,
    type: 'line',
    source: AREAS,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

/** A line as it is, a polygon as its outline: its surface belongs to the areas' colours. */
function traceLine(id: string, colour: string, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: TRACES,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

function member(width: number, picked: number): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'picked'], false],
    picked,
    ['boolean', ['feature-state', 'member'], false],
    width,
    0,
  ];
}

function outline(hover: number, select: number): ExpressionSpecification {
  return [
    'case',
    ['boolean', ['feature-state', 'selected'], false],
    select,
    ['boolean', ['feature-state', 'hover'], false],
    hover,
    0,
  ];
}
