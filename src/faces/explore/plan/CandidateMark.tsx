import type { Sector } from '../../../domain/work';
import { Drawn } from '../../../map/Drawn';
import { candidateGlyph } from '../../../map/svg/candidateGlyph';
import { pageInk } from '../../../map/svg/ink';

const SIDE = 34;

/** A candidate's mark as the map draws it: a decoration beside words. */
export function CandidateMark({ sector = 'road' }: { readonly sector?: Sector }) {
  const half = SIDE / 2;
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={SIDE}
      height={SIDE}
      viewBox={`${-half} ${-half} ${SIDE} ${SIDE}`}
    >
      <Drawn of={candidateGlyph(sector, 14, pageInk)} />
    </svg>
  );
}
