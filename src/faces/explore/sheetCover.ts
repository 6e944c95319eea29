import type { Layout } from '../../ui/layout';
import { stopHeight, type SheetStop } from '../../ui/sheetStops';

/** Header and sentence above the map, and the map's share of the window, on a tablet (Page.module.css). */
const TABLET = { above: 56 + 72, share: 0.56 } as const;

/** Pixels of the map's foot that a sheet at `stop` covers, in a window `height` px high. */
export function sheetCover(layout: Layout, stop: SheetStop, height: number): number {
  // A full sheet leaves no map to fit anything in: what was in sight at half stays.
  const sheet = stopHeight(stop === 'full' ? 'half' : stop, height);
  if (layout === 'phone') return sheet - stopHeight('closed', height);
  if (layout === 'tablet') return Math.max(0, sheet - (height - TABLET.above - TABLET.share * height));
  return 0;
}
