import { lazy, Suspense, useMemo } from 'react';
import type { Camera } from '../domain/view';
import { Drawn } from './Drawn';
import { insideInk } from './insideInk';
import { Labels } from './Labels';
import type { Layout } from './layout';
import css from './map.module.css';
import { hitRadius, Marks } from './Marks';
import type { Palette } from './palette';
import type { Bounds, MapPicture, MapSize } from './picture';
import { projectionOf, type LonLat, type Projection } from './projection';
import type { Extent } from './screen';
import { pageInk } from './svg/ink';
import { markGround } from './svg/markGround';
import { signGlyph } from './svg/signGlyph';

// Only who tries a plan has some.
const Candidates = lazy(async () => import('./Candidates'));

interface OverlayProps {
  readonly picture: MapPicture;
  readonly layout: Layout;
  /** Of this very frame; the layout may be of an earlier one. */
  readonly camera: Camera;
  readonly extent: Extent;
  readonly palette: Palette;
  readonly size: MapSize;
  /** Degrees that an inset shows in large. */
  readonly framed: Bounds | null;
  readonly onWork: (id: string) => void;
  readonly onCluster: (at: LonLat) => void;
  readonly onCandidate?: ((id: string) => void) | undefined;
}

/** Labels and works above the areas, in plain SVG: crisp, in the page's own font, each work a button. */
export function Overlay(props: OverlayProps) {
  const { picture, layout, camera, extent, palette, size, framed, onWork, onCluster } = props;
  const projection = projectionOf(camera, extent);
  const inkInside = useMemo(() => insideInk(picture.choropleth, palette), [picture.choropleth, palette]);
  return (
    <svg
      className={css.overlay}
      width={extent.width}
      height={extent.height}
      viewBox={`0 0 ${extent.width} ${extent.height}`}
    >
      {framed && <InsetFrame bounds={framed} projection={projection} />}
      <g aria-hidden="true">
        <Drawn
          of={layout.signs.flatMap((sign) => signGlyph(sign, projection, picture.selectedArea, pageInk))}
        />
        <Drawn of={layout.marks.flatMap((mark) => markGround(mark, projection, camera.zoom, pageInk))} />
      </g>
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
      {picture.candidates && props.onCandidate && (
        <Suspense fallback={null}>
          <Candidates
            candidates={picture.candidates}
            marks={layout.marks}
            projection={projection}
            extent={extent}
            hit={hitRadius(size)}
            onCandidate={props.onCandidate}
          />
        </Suspense>
      )}
    </svg>
  );
}

/** Where the inset looks. */
function InsetFrame({ bounds, projection }: { bounds: Bounds; projection: Projection }) {
  const [west, south, east, north] = bounds;
  const [x, y] = projection.toScreen([west, north]);
  const [right, bottom] = projection.toScreen([east, south]);
  return (
    <rect className={css.insetFrame} x={x} y={y} width={right - x} height={bottom - y} aria-hidden="true" />
  );
}
