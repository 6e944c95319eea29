import { CANDIDATE_RADIUS, placeCandidates, type MapCandidate, type PlacedCandidate } from './candidates';
import css from './map.module.css';
import { MarkButton } from './MarkButton';
import { standsAt, type Mark } from './marks';
import type { Projection } from './projection';
import { candidateGlyph } from './svg/candidateGlyph';
import { pageInk } from './svg/ink';

interface CandidatesProps {
  readonly candidates: readonly MapCandidate[];
  /** The works' circles, which no candidate covers. */
  readonly marks: readonly Mark[];
  readonly projection: Projection;
  readonly hit: number;
  readonly onCandidate: (id: string) => void;
}

/** The works that somebody tries out, above the published ones: every one a button. */
export default function Candidates({ candidates, marks, projection, hit, onCandidate }: CandidatesProps) {
  const circles = marks.map((mark) => ({ at: standsAt(mark, projection), radius: mark.radius }));
  const placed = placeCandidates(candidates, circles, projection);
  return (
    <>
      <g aria-hidden="true">
        {placed.map((each) => (
          <Ground key={each.candidate.id} placed={each} projection={projection} />
        ))}
      </g>
      {placed.map(({ candidate, stands }) => (
        <MarkButton
          key={candidate.id}
          id={candidate.id}
          at={stands}
          radius={CANDIDATE_RADIUS}
          hit={hit}
          selected={candidate.chosen}
          label={candidate.words}
          glyph={candidateGlyph(candidate.sector, CANDIDATE_RADIUS, pageInk)}
          onPress={() => onCandidate(candidate.id)}
        />
      ))}
    </>
  );
}

/** How far the site may be from where it was marked, and the way from a mark that had to step aside. */
function Ground({ placed, projection }: { placed: PlacedCandidate; projection: Projection }) {
  const { candidate, home, stands } = placed;
  const ring = (candidate.radiusKm * 1000) / projection.metresPerPixel(candidate.at[1]);
  const aside = stands[0] !== home[0] || stands[1] !== home[1];
  const way = `M${home[0]} ${home[1]} ${stands[0]} ${stands[1]}`;
  return (
    <>
      {ring > CANDIDATE_RADIUS && <circle className={css.candidateRing} cx={home[0]} cy={home[1]} r={ring} />}
      {aside && <path className={css.candidateWay} d={way} />}
    </>
  );
}
