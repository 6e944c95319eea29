import { isKnown } from '../../domain/quantity';
import type { Sector, Work } from '../../domain/work';
import type { IconName } from '../../ui/Icon';

export const SECTOR_ICONS: Record<Sector, IconName> = {
  road: 'road',
  electrification: 'electrification',
  drinking_water: 'water',
  connectivity: 'connectivity',
  health: 'health',
};

/** How the small disc before a work's name is filled: its stage, or that its amount is not published. */
export function discFill(work: Work): 'solid' | 'half' | 'ring' | 'dashed' | 'thin' {
  if (!isKnown(work.amount)) return 'dashed';
  switch (work.stage) {
    case 'finished':
      return 'solid';
    case 'executing':
      return 'half';
    case 'approved':
      return 'ring';
    default:
      return 'thin';
  }
}
