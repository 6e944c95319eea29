import type { ReactNode } from 'react';
import type { Camera, Theme } from '../domain/view';
import type { Bounds, MapPicture, MapSize, Padding } from './picture';
import type { LonLat } from './projection';
import type { Box } from './screen';

/** What the reader's buttons do. */
export interface MapActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly home: () => void;
}

export interface MapWords {
  /** Accessible name of the map. */
  readonly map: string;
  /** "© OpenStreetMap contributors · BCN / INE": the licences ask for it. */
  readonly attribution: string;
  /** "5 km", "500 m". */
  readonly distance: (metres: number) => string;
}

/** A part of the region in large, in a corner of a view of the whole. */
export interface InsetWish {
  readonly bounds: Bounds;
  readonly title: string;
}

/** What a face gives a map. */
export interface MapProps {
  readonly picture: MapPicture;
  readonly theme: Theme;
  readonly size: MapSize;
  /** Null: the home view, fitted to `home`. */
  readonly camera: Camera | null;
  readonly home: Bounds;
  /** Covered edges, for fitting; an open card pads the right. */
  readonly padding: Padding;
  /** What lies over the map, in its pixels: no label is placed there. */
  readonly covered: readonly Box[];
  /** In place of the locator, while there is room for it and the map is not as near itself. */
  readonly inset?: InsetWish | null;
  readonly words: MapWords;
  /** The face's own buttons (zoom in, zoom out, home), placed by the map. */
  readonly controls?: (actions: MapActions) => ReactNode;
  /** `beside`: pressed with Shift, to stand beside what is chosen. */
  readonly onArea: (id: string | null, beside: boolean) => void;
  readonly onWork: (id: string) => void;
  readonly onCandidate?: (id: string) => void;
  /** The next press gives a place instead of choosing an area: degrees, and how far off a press of this zoom may be. */
  readonly onPlace?: ((at: LonLat, withinKm: number) => void) | undefined;
  readonly onHover: (areaId: string | null) => void;
  /** After a movement by hand; null when the reader went home. */
  readonly onCamera: (camera: Camera | null) => void;
  /** After the first frame with the areas' colours. */
  readonly onReady: () => void;
  /** WebGL is missing, or was lost for good: the map goes on, drawn in a simpler way. */
  readonly onSimple: () => void;
}
