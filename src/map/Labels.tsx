import { memo } from 'react';
import { baselines, labelFont } from './labelType';
import type { AnchoredLabel } from './layout';
import css from './map.module.css';
import type { MapSize } from './picture';
import type { Projection } from './projection';

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
    <g aria-hidden="true" className={css.labels}>
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
  const { box, block, align, leader } = label;
  const x = align === 'start' ? box.left : align === 'end' ? box.right : (box.left + box.right) / 2;
  const below = baselines(block, size);
  return (
    <>
      {leader && (
        <>
          <path className={css.leaderHalo} d={`M${leader[0].join(' ')} ${leader[1].join(' ')}`} />
          <path className={css.leader} d={`M${leader[0].join(' ')} ${leader[1].join(' ')}`} />
          <circle className={css.leaderDot} cx={leader[1][0]} cy={leader[1][1]} r={2.5} />
        </>
      )}
      {block.lines.map(({ text, role }, index) => (
        <text
          key={text}
          className={[css.label, css[role], ink === null ? css.haloed : ''].join(' ')}
          x={x}
          y={box.top + (below[index] ?? 0)}
          fontSize={labelFont(role, size).size}
          textAnchor={align}
          {...(ink === null ? {} : { fill: ink })}
        >
          {text}
        </text>
      ))}
    </>
  );
});
