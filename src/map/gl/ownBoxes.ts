import type { MapSize, Padding } from '../picture';
import type { Box, Extent } from '../screen';

/** What the map itself lays over its picture (style sheet: `.controls`, `.foot`, `.credit`), for labels to keep clear of. */
export function ownBoxes({ width, height }: Extent, size: MapSize, { right, bottom }: Padding): Box[] {
  const floor = height - bottom;
  const controls: Box =
    size === 'phone'
      ? { left: width - 64, top: floor - 80, right: width, bottom: floor }
      : { left: width - right - 60, top: floor - 150, right: width - right, bottom: floor - 30 };
  const credit: Box =
    size === 'phone'
      ? { left: 0, top: floor - 30, right: 220, bottom: floor }
      : { left: width - 300, top: floor - 30, right: width, bottom: floor };
  const foot: Box = { left: 20, top: floor - 154, right: 116, bottom: floor };
  const scale: Box = { left: 120, top: floor - 42, right: 310, bottom: floor };
  return size === 'phone' ? [controls, credit] : [controls, credit, foot, scale];
}
