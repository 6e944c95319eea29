import { memo } from 'react';
import { Drawn } from './Drawn';
import type { AnchoredLabel } from './layout';
import type { MapSize } from './picture';
import type { Projection } from './projection';
import { pageInk } from './svg/ink';
import { labelGlyph } from './svg/labelGlyph';

interface LabelsProps {
  readonly labels: readonly AnchoredLabel[];
  readonly projection: Projection;
  readonly size: MapSize;
  /** Colour of a label that stands in its area; null where the halo of outside labels is needed. */
  readonly inkInside: (areaId: string) => string | null;
}

/** Names and figures on the map; the same words stand in the ranking, so readers' software may skip them here. */
export function Labels({ labels, projection, size, inkInside }: LabelsProps) {
  return (
    <g aria-hidden="true">
      {labels.map((label) => {
        const [x, y] = projection.toScreen(label.anchor);
        return (
          <g key={label.id} transform={`translate(${x - label.origin[0]} ${y - label.origin[1]})`}>
            <LabelGlyph label={label} size={size} ink={label.inside ? inkInside(label.id) : null} />
          </g>
        );
      })}
    </g>
  );
}

interface LabelGlyphProps {
  readonly label: AnchoredLabel;
  readonly size: MapSize;
  readonly ink: string | null;
}

/** Drawn where it was placed; the group around it follows the camera. */
const LabelGlyph = memo(function LabelGlyph({ label, size, ink }: LabelGlyphProps) {
  return <Drawn of={labelGlyph(label, size, ink, pageInk)} />;
});
