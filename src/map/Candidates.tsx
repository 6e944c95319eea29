import { CANDIDATE_RADIUS, placeCandidates, type MapCandidate, type PlacedCandidate } from './candidates';
import { marksInView } from './layerMarks';
import css from './map.module.css';
import { MarkButton } from './MarkButton';
import { standsAt, type Mark } from './marks';
import type { Projection } from './projection';
import type { Extent } from './screen';
import { candidateGlyph } from './svg/candidateGlyph';
import { pageInk } from './svg/ink';
import { LAYER_RADIUS, layerGlyph } from './svg/layerGlyph';

interface CandidatesProps {
  readonly candidates: readonly MapCandidate[];
  /** The works' circles, which no candidate covers. */
  readonly marks: readonly Mark[];
  readonly projection: Projection;
  readonly extent: Extent;
  readonly hit: number;
  readonly onCandidate: (id: string) => void;
}

/** The works that somebody tries out or brought in a file, above the published ones: every one a button. */
export default function Candidates(props: CandidatesProps) {
  const { candidates, marks, projection, extent, hit, onCandidate } = props;
  const circles = marks.map((mark) => ({ at: standsAt(mark, projection), radius: mark.radius }));
  const placed = placeCandidates(marksInView(candidates, projection, extent), circles, projection);
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
          radius={candidate.colour === undefined ? CANDIDATE_RADIUS : LAYER_RADIUS}
          hit={hit}
          selected={candidate.chosen}
          label={candidate.words}
          glyph={glyphOf(candidate)}
          onPress={() => onCandidate(candidate.id)}
        />
      ))}
    </>
  );
}

function glyphOf({ colour, sector, count }: MapCandidate) {
  return colour === undefined
    ? candidateGlyph(sector, CANDIDATE_RADIUS, pageInk)
    : layerGlyph(count ?? sector, colour, pageInk);
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
