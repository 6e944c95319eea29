import type { MapGround } from '../picture';
import { gridPoint, type Grid } from './grid';
import { gridPath } from './gridPath';

/** Borders and coast as lines of their own, as MapLibre draws them; every coast once, no border along it. */
export interface Lines {
  readonly border: string;
  readonly province: string;
  readonly coast: string;
}

export function linesOf(
  { borders, provinceBorders, coast }: Pick<MapGround, 'borders' | 'provinceBorders' | 'coast'>,
  grid: Grid,
): Lines {
  const toGrid = gridPoint(grid);
  return {
    border: gridPath(borders, toGrid),
    province: gridPath(provinceBorders, toGrid),
    coast: gridPath(coast, toGrid),
  };
}
