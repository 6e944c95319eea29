import { useMemo } from 'react';
import type { Camera } from '../domain/view';
import { fillHex, inkOn } from './colour';
import { Labels } from './Labels';
import type { Layout } from './layout';
import css from './map.module.css';
import { MarkGrounds } from './MarkGrounds';
import { Marks } from './Marks';
import type { Palette } from './palette';
import type { MapPicture, MapSize } from './picture';
import { projectionOf, type LonLat } from './projection';
import type { Extent } from './screen';

interface OverlayProps {
  readonly picture: MapPicture;
  readonly layout: Layout;
  /** Of this very frame; the layout may be of an earlier one. */
  readonly camera: Camera;
  readonly extent: Extent;
  readonly palette: Palette;
  readonly size: MapSize;
  readonly onWork: (id: string) => void;
  readonly onCluster: (at: LonLat) => void;
}

/** Labels and works above the areas, in plain SVG: crisp, in the page's own font, each work a button. */
export function Overlay({ picture, layout, camera, extent, palette, size, onWork, onCluster }: OverlayProps) {
  const projection = projectionOf(camera, extent);
  const inkInside = useMemo(() => inksOf(picture, palette), [picture, palette]);
  return (
    <svg className={css.overlay} width={extent.width} height={extent.height}>
      <MarkGrounds marks={layout.marks} projection={projection} zoom={camera.zoom} />
      <Labels labels={layout.labels} projection={projection} size={size} inkInside={inkInside} />
      <Marks
        marks={layout.marks}
        projection={projection}
        size={size}
        selectedWork={picture.selectedWork}
        workWords={picture.workWords}
        clusterWords={picture.clusterWords}
        onWork={onWork}
        onCluster={onCluster}
      />
    </svg>
  );
}

/** On a flat colour, black or white without a halo; on land and patterns, ordinary ink with one. */
function inksOf({ choropleth }: MapPicture, palette: Palette): (areaId: string) => string | null {
  const inks = new Map(
    choropleth.figures.map(({ area, fill }) => [
      area.id,
      fill.kind === 'ramp' ? inkOn(fillHex(fill, palette)) : null,
    ]),
  );
  return (areaId) => inks.get(areaId) ?? null;
}
