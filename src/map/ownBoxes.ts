import type { MapSize, Padding } from './picture';
import type { Box, Extent } from './screen';

interface OwnBoxesInput {
  readonly extent: Extent;
  readonly size: MapSize;
  readonly padding: Padding;
  /** Where the inset stands, in place of the locator. */
  readonly inset: Box | null;
  readonly hasControls: boolean;
}

/** What the map itself lays over its picture (style sheet: `.controls`, `.foot`, `.credit`), for labels to keep clear of. */
export function ownBoxes({ extent, size, padding, inset, hasControls }: OwnBoxesInput): Box[] {
  const { width, height } = extent;
  const floor = height - padding.bottom;
  if (size === 'phone')
    return [
      { left: width - 64, top: floor - 80, right: width, bottom: floor },
      { left: 0, top: floor - 30, right: 220, bottom: floor },
    ];
  const controls: Box = {
    left: width - padding.right - 60,
    top: floor - 150,
    right: width - padding.right,
    bottom: floor - 30,
  };
  // On a wall the credit is larger, and what stands at the foot is larger and higher by as much.
  const wall = size === 'projector';
  const rise = wall ? 20 : 0;
  const credit: Box = { left: width - (wall ? 340 : 300), top: floor - 30, right: width, bottom: floor };
  const foot: Box = inset ?? { left: 20, top: floor - 154 - rise, right: 116, bottom: floor };
  const scale: Box = {
    left: foot.right + 4,
    top: floor - 42 - 2 * rise,
    right: foot.right + 194 + 2 * rise,
    bottom: floor,
  };
  return [...(hasControls ? [controls] : []), credit, foot, scale];
}
