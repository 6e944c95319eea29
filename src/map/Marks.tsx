import type { Work } from '../domain/work';
import { MarkButton } from './MarkButton';
import { standsAt, type Mark } from './marks';
import type { MapSize } from './picture';
import type { LonLat, Projection } from './projection';
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

/** What a finger or a mouse can be trusted to hit, in pixels. */
export const hitRadius = (size: MapSize): number => (size === 'desktop' ? 16 : 22);

/** The works: every circle a button. */
export function Marks(props: MarksProps) {
  const { marks, projection, size } = props;
  return (
    <>
      {marks.map((mark) => (
        <MarkButton
          key={mark.id}
          id={mark.id}
          at={standsAt(mark, projection)}
          radius={mark.radius}
          hit={hitRadius(size)}
          glyph={markGlyph(mark, size === 'projector' ? 3 : 2, pageInk)}
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
