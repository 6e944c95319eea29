import { useMemo } from 'react';
import type { Camera } from '../domain/view';
import type { Municipality } from '../domain/area';
import css from './map.module.css';
import { projectionOf, viewBounds, type LonLat } from './projection';
import type { Padding } from './picture';
import { ringsOf } from './rings';
import { halfPixelPath } from './svgPath';
import { overlaps, type Box, type Extent } from './screen';

interface LocatorProps {
  readonly municipalities: readonly Municipality[];
  readonly camera: Camera;
  readonly extent: Extent;
  /** Edges of the map that are covered: the frame goes around what can be seen. */
  readonly padding: Padding;
  /** Where other things lie over the map: under one of them there is no room for it. */
  readonly covered: readonly Box[];
}

const SIZE: Extent = { width: 88, height: 134 };
/** From the edges of the map (`.foot`). */
const EDGE = { left: 24, bottom: 16 };
/** The whole region in the inset: zoom and centre measured once on its outline. */
const WHOLE: Camera = { zoom: 4.03, lat: -42.2, lon: -73.05 };
const IN_INSET = projectionOf(WHOLE, SIZE);

/** The region in small, with a frame around what the map shows; a decoration for readers' software. */
export function Locator({ municipalities, camera, extent, padding, covered }: LocatorProps) {
  const outlines = useMemo(() => municipalities.map(outlineOf), [municipalities]);
  const foot = extent.height - padding.bottom - EDGE.bottom;
  const own = { left: EDGE.left, top: foot - SIZE.height, right: EDGE.left + SIZE.width, bottom: foot };
  if (covered.some((box) => overlaps(box, own))) return null;
  const [west, south, east, north] = viewBounds(camera, extent, padding);
  const [left, top] = clamped([west, north]);
  const [right, bottom] = clamped([east, south]);
  return (
    <svg className={css.locator} width={SIZE.width} height={SIZE.height} aria-hidden="true">
      {outlines.map(({ id, member, d }) => (
        <path key={id} className={member ? css.locatorMember : css.locatorLand} d={d} />
      ))}
      <rect
        className={css.locatorView}
        x={left}
        y={top}
        width={Math.max(right - left, 6)}
        height={Math.max(bottom - top, 6)}
      />
    </svg>
  );
}

function clamped(at: LonLat): [number, number] {
  const [x, y] = IN_INSET.toScreen(at);
  return [Math.min(Math.max(x, -2), SIZE.width + 2), Math.min(Math.max(y, -2), SIZE.height + 2)];
}

function outlineOf({ id, member, geometry }: Municipality): { id: string; member: boolean; d: string } {
  const rings = ringsOf(geometry, IN_INSET.toScreen);
  return { id, member, d: halfPixelPath(rings) };
}
