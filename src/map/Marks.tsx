import type { KeyboardEvent } from 'react';
import type { Work } from '../domain/work';
import { Drawn } from './Drawn';
import css from './map.module.css';
import { standsAt, type Mark } from './marks';
import type { MapSize } from './picture';
import type { LonLat, Projection } from './projection';
import type { Point } from './screen';
import { pageInk } from './svg/ink';
import { markGlyph } from './svg/markGlyph';

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly projection: Projection;
  readonly size: MapSize;
  readonly selectedWork: string | null;
  readonly workWords: (work: Work) => string;
  readonly clusterWords: (count: number) => string;
  readonly onWork: (id: string) => void;
  /** A counted circle was pressed: come nearer to it. */
  readonly onCluster: (at: LonLat) => void;
}

/** The works: every circle a button. */
export function Marks(props: MarksProps) {
  const { marks, projection, size } = props;
  return (
    <>
      {marks.map((mark) => (
        <MarkButton
          key={mark.id}
          mark={mark}
          at={standsAt(mark, projection)}
          hit={size === 'desktop' ? 16 : 22}
          stroke={size === 'projector' ? 3 : 2}
          selected={mark.id === props.selectedWork}
          label={mark.kind === 'work' ? props.workWords(mark.disc.work) : props.clusterWords(mark.count)}
          onPress={() => {
            if (mark.kind === 'work') props.onWork(mark.id);
            else props.onCluster(mark.anchor);
          }}
        />
      ))}
    </>
  );
}

interface MarkButtonProps {
  readonly mark: Mark;
  readonly at: Point;
  readonly hit: number;
  readonly stroke: number;
  readonly selected: boolean;
  readonly label: string;
  readonly onPress: () => void;
}

function MarkButton({ mark, at, hit, stroke, selected, label, onPress }: MarkButtonProps) {
  const pressByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    onPress();
  };
  return (
    <g
      className={css.mark}
      data-mark={mark.id}
      transform={`translate(${at[0]} ${at[1]})`}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      onClick={onPress}
      onKeyDown={pressByKey}
    >
      <circle className={css.hit} r={Math.max(hit, mark.radius)} />
      <circle className={css.focusOut} r={mark.radius + 7} />
      <circle className={css.focusIn} r={mark.radius + 5} />
      <Drawn of={markGlyph(mark, stroke, pageInk)} />
      {selected && <circle className={css.chosen} r={mark.radius + 4} />}
    </g>
  );
}
