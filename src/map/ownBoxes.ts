import type { MapSize, Padding } from './picture';
import type { Box, Extent } from './screen';

interface OwnBoxesInput {
  readonly extent: Extent;
  readonly size: MapSize;
  readonly padding: Padding;
  /** Where the inset stands, in place of the locator. */
  readonly inset: Box | null;
}

/** What the map itself lays over its picture (style sheet: `.controls`, `.foot`, `.credit`), for labels to keep clear of. */
export function ownBoxes({ extent, size, padding, inset }: OwnBoxesInput): Box[] {
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
  const credit: Box = { left: width - 300, top: floor - 30, right: width, bottom: floor };
  const foot: Box = inset ?? { left: 20, top: floor - 154, right: 116, bottom: floor };
  const scale: Box = { left: foot.right + 4, top: floor - 42, right: foot.right + 194, bottom: floor };
  return [controls, credit, foot, scale];
}
