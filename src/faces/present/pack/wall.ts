import type { Layout, Slide } from '../../../domain/deck';
import type { Extent } from '../../../map/screen';

/** The stage that every slide is measured in, in its pixels (look/README). */
export const WALL = { width: 1280, height: 720 } as const;

/** Room of the words in px; the map has the rest. */
export const COLUMN: Readonly<Record<Layout, number>> = { fact: 608, number: 780, text: WALL.width };

/** The map of a slide; null on one without. */
export const mapExtent = ({ view, layout }: Slide): Extent | null =>
  view === null ? null : { width: WALL.width - COLUMN[layout], height: WALL.height };
