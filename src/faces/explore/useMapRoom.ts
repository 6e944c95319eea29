import { useMemo, useRef, type RefObject } from 'react';
import type { Padding } from '../../map/picture';
import type { Box } from '../../map/screen';
import type { Layout } from '../../ui/layout';
import { useBoxes } from './useBoxes';

/** What stands over the map now; widths in px. */
interface OverMap {
  readonly layout: Layout;
  readonly selected: boolean;
  /** Of a card wider than the usual one. */
  readonly cardWidth: number | undefined;
  readonly legendWidth: number;
  /** The note that the map is drawn in a simple way. */
  readonly simple: boolean;
  /** Of the map's foot, by a sheet. */
  readonly cover: number;
}

interface MapRoom {
  readonly mapBox: RefObject<HTMLDivElement | null>;
  readonly legendBox: RefObject<HTMLDivElement | null>;
  readonly cardBox: RefObject<HTMLDivElement | null>;
  readonly noteBox: RefObject<HTMLParagraphElement | null>;
  /** Where things lie over the map, in its pixels: no label is placed there. */
  readonly covered: readonly Box[];
  /** What the camera keeps clear when it fits something. */
  readonly padding: Padding;
}

const LEGEND_UNDER = 74;
const CARD_WIDTH = 360;
const EDGE = 16;

/** The room that legend, card, note and sheet leave to the map. */
export function useMapRoom(over: OverMap): MapRoom {
  const { layout, selected, cardWidth, legendWidth, simple, cover } = over;
  const mapBox = useRef<HTMLDivElement>(null);
  const legendBox = useRef<HTMLDivElement>(null);
  const cardBox = useRef<HTMLDivElement>(null);
  const noteBox = useRef<HTMLParagraphElement>(null);
  const covered = useBoxes(
    mapBox,
    [legendBox, cardBox, noteBox],
    `${layout} ${selected} ${cardWidth} ${simple}`,
  );
  const desktop = layout === 'full' || layout === 'compact';
  const padding = useMemo(
    () => ({
      top: EDGE,
      bottom: EDGE + cover,
      // Between legend and card the sea on the left may go under the legend: nothing of the six is there.
      left: desktop && !cardWidth ? (selected ? LEGEND_UNDER : legendWidth) + EDGE : EDGE,
      right: desktop && selected ? (cardWidth ?? CARD_WIDTH) + EDGE : EDGE,
    }),
    [desktop, selected, legendWidth, cover, cardWidth],
  );
  return { mapBox, legendBox, cardBox, noteBox, covered, padding };
}
