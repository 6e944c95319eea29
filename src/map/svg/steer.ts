import type { Camera } from '../../domain/view';
import { lonLatOf, projectionOf, worldOf } from '../projection';
import type { Extent, Point } from '../screen';

/** Below this the zoom counts as the same: the formula of the way would divide by nothing. */
const STILL = 1e-6;

/**
 * A camera on the way. The one place that both ends show at the same point stays there all the way, so every movement
 * is straight on the screen.
 * @param share 0 at `from`, 1 at `to`
 */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  const nearer = to.zoom - from.zoom;
  const way = Math.abs(nearer) < STILL ? share : (1 - 2 ** (-nearer * share)) / (1 - 2 ** -nearer);
  const [x0, y0] = worldOf([from.lon, from.lat]);
  const [x1, y1] = worldOf([to.lon, to.lat]);
  const [lon, lat] = lonLatOf([x0 + (x1 - x0) * way, y0 + (y1 - y0) * way]);
  return { zoom: from.zoom + nearer * share, lat, lon };
}

/** The camera at `zoom` under which the place now at `from` lies at `to`. */
export function carried(camera: Camera, extent: Extent, from: Point, to: Point, zoom: number): Camera {
  const place = projectionOf(camera, extent).toLonLat(from);
  const { toScreen, toLonLat } = projectionOf({ ...camera, zoom }, extent);
  const [x, y] = toScreen(place);
  const [lon, lat] = toLonLat([extent.width / 2 + x - to[0], extent.height / 2 + y - to[1]]);
  return { zoom, lat, lon };
}
