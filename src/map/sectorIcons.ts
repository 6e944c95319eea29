import type { Sector } from '../domain/work';

/** Line icons of the sectors on a grid of 24, drawn with a stroke of 1.8 and round ends. */
export const SECTOR_ICONS: Record<Sector, string> = {
  road: 'M8.5 3.5 4.5 20.5M15.5 3.5l4 17M12 4v2.5M12 10.5v3M12 17.5v3',
  electrification: 'M13.2 2.8 5.5 13.2h5.6L10 21.2l8.5-11h-6z',
  drinking_water:
    'M12 3s-6.3 7.2-6.3 11.8a6.3 6.3 0 0 0 12.6 0C18.3 10.2 12 3 12 3ZM9 15.2a3 3 0 0 0 2.6 2.7',
  connectivity:
    'M3.5 10.2a12.5 12.5 0 0 1 17 0M6.6 13.6a8 8 0 0 1 10.8 0M9.6 16.9a3.6 3.6 0 0 1 4.8 0M12 20h0',
  health: 'M9.4 3.8h5.2v5.6h5.6v5.2h-5.6v5.6H9.4v-5.6H3.8V9.4h5.6z',
};
