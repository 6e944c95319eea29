import css from './map.module.css';
import { ringIsToScale, ringRadius, standsAt, type Mark, type WorkMark } from './marks';
import type { Projection } from './projection';

interface MarkGroundsProps {
  readonly marks: readonly Mark[];
  readonly projection: Projection;
  readonly zoom: number;
}

/** What lies under circles and labels: how far a site may be from its circle, and the islands that share a work. */
export function MarkGrounds({ marks, projection, zoom }: MarkGroundsProps) {
  return (
    <g aria-hidden="true">
      {marks.map(
        (mark) =>
          mark.kind === 'work' && <Ground key={mark.id} mark={mark} projection={projection} zoom={zoom} />,
      )}
    </g>
  );
}

function Ground({ mark, projection, zoom }: { mark: WorkMark; projection: Projection; zoom: number }) {
  const at = standsAt(mark, projection);
  const ring = ringRadius(mark, zoom);
  const [cx, cy] = ring !== null && ringIsToScale(mark, ring) ? projection.toScreen(mark.disc.anchor) : at;
  const spread = mark.offset[0] !== 0 || mark.offset[1] !== 0;
  const ends = spread ? mark.disc.ends.map((end) => projection.toScreen(end)) : [];
  return (
    <>
      {ring !== null && (
        <>
          <circle className={css.ringHalo} cx={cx} cy={cy} r={ring} />
          <circle className={css.ring} cx={cx} cy={cy} r={ring} />
        </>
      )}
      {ends.map(([x, y]) => (
        <g key={`${x} ${y}`}>
          <path className={css.spokeHalo} d={`M${at[0]} ${at[1]} ${x} ${y}`} />
          <path className={css.spoke} d={`M${at[0]} ${at[1]} ${x} ${y}`} />
          <circle className={css.spokeEnd} cx={x} cy={y} r={5} />
        </g>
      ))}
    </>
  );
}
