import { bbox } from '@turf/turf';
import type { Area } from '../../../domain/area';
import type { Bounds } from '../../../map/picture';

/** How much sea and land stays in sight around a place, in parts of its own size. */
const AROUND = 0.15;

/** The box of an area with some room around it. @throws Error for an area without a polygon */
export function boundsOf({ id, geometry }: Area): Bounds {
  if (!geometry) throw new Error(`${id} has no polygon to look at`);
  const [west, south, east, north] = bbox(geometry);
  const [wide, tall] = [(east - west) * AROUND, (north - south) * AROUND];
  return [west - wide, south - tall, east + wide, north + tall];
}
