import type { Areas, Level } from '../../domain/area';
import type { MapGround } from '../picture';
import { BEYOND } from '../sources';
import { gridPoint, type Grid } from './grid';
import { gridPath } from './gridPath';
import type { Lines } from './lines';

/** The shapes of a level as SVG paths on one grid: made once, whatever the camera and the colours. */
export interface Outlines {
  readonly grid: Grid;
  /** Areas with a polygon, in file order. */
  readonly areas: readonly { readonly id: string; readonly d: string }[];
  /** Under islands alone the mainland would be sea; '' at the other levels. */
  readonly land: string;
  /** Beyond the region. */
  readonly far: string;
  readonly lakes: string;
  /** Where they are missing, the edges of the shapes are drawn in their place. */
  readonly lines?: Lines;
}

/** @param least rings with no side this many steps long are left out; 0 keeps all */
export function outlinesOf(
  areas: Areas,
  level: Level,
  ground: Pick<MapGround, 'neighbours' | 'lakes'>,
  grid: Grid,
  least = 0,
): Outlines {
  const toGrid = gridPoint(grid);
  const path = (geometries: readonly Parameters<typeof gridPath>[0][], smallest = least): string =>
    geometries.map((geometry) => gridPath(geometry, toGrid, smallest)).join('');
  return {
    grid,
    areas: areas[level].flatMap(({ id, geometry }) => {
      // An area that is small altogether keeps its rings: it must be found on the map.
      const d = path([geometry]) || path([geometry], 0);
      return d === '' ? [] : [{ id, d }];
    }),
    land: level === 'island' ? path(areas.municipality.map(({ geometry }) => geometry)) : '',
    far: path([BEYOND, ...ground.neighbours.features.map(({ geometry }) => geometry)]),
    lakes: path(ground.lakes.features.map(({ geometry }) => geometry)),
  };
}
