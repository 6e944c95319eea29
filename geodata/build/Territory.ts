import type { Position } from 'geojson';

/** Rings of one polygon: outer first, then holes; [lon, lat] in degrees with 4 decimals. */
export type Piece = Position[][];

/** Every piece of land of each municipality, by CUT code. Neighbours share their vertices. */
export type Territory = ReadonlyMap<string, readonly Piece[]>;
