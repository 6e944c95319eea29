import type { MapCandidate } from '../../../map/candidates';
import type { Scene } from '../../../domain/scene';
import type { Plan } from '../../../domain/plan';
import { placeAt } from '../../../domain/planPlace';
import { planOutcome } from '../../../domain/planOutcome';
import type { Language } from '../../../text/language';
import { planWords } from '../../../text/planWords';
import type { Lens, LensInput, LensMaker } from '../lens';
import { estimate } from './candidateWords';
import { lastOf } from '../lastOf';
import { Marking } from './PlaceField';
import { planDesk, type Desk } from './planDesk';
import { planHeadline } from './planHeadline';
import { PlanPanel } from './PlanPanel';
import { planStore, readShelf } from './planShelf';
import { publishedOf } from './publishedOf';

const DRAFT = 'candidate-draft';

/** The part of the desk that the map shows: typing a name must not lay out its labels anew. */
const onMap = ({ draft, marking, missed, chosen }: Desk): string =>
  JSON.stringify([marking, missed, chosen, draft && [draft.id, draft.sector, draft.place]]);

/** As long as the marks say the same they are the very same list, for which the map lays out nothing anew. */
const settled = lastOf((marks: string) => JSON.parse(marks) as readonly MapCandidate[]);

function mapCandidates(plan: Plan, { draft, chosen }: Desk, language: Language): readonly MapCandidate[] {
  const words = planWords[language.lang];
  const placed = plan.candidates.flatMap(({ id, name, sector, place, amount }) =>
    place.point && id !== draft?.id
      ? [
          {
            id,
            sector,
            ...site(place.point),
            chosen: id === chosen,
            words: words.markLabel(name, estimate(amount, language, words)),
          },
        ]
      : [],
  );
  const point = draft?.place.point;
  const drafted = point
    ? [{ id: DRAFT, sector: draft.sector, ...site(point), chosen: true, words: words.draftLabel }]
    : [];
  return settled(JSON.stringify([...placed, ...drafted]));
}

const site = ({ lon, lat, radiusKm }: { lon: number; lat: number; radiusKm: number }) =>
  ({ at: [lon, lat], radiusKm }) as const;

/** The press on the map that a draft was waiting for. */
const mark = lastOf(({ atlas }: Scene) => (at: readonly [number, number], withinKm: number): void => {
  const { draft } = planDesk.get();
  const place = placeAt(atlas.areas, at, withinKm);
  if (draft && place) planDesk.set({ draft: { ...draft, place }, marking: false, missed: false });
  else planDesk.set({ missed: true });
});

const choose = (chosen: string): void => {
  if (chosen !== DRAFT) planDesk.set({ chosen });
};

function subscribe(listener: () => void): () => void {
  let before = onMap(planDesk.get());
  const stopDesk = planDesk.subscribe(() => {
    const now = onMap(planDesk.get());
    if (now === before) return;
    before = now;
    listener();
  });
  const stopStore = planStore.subscribe(listener);
  return () => {
    stopDesk();
    stopStore();
  };
}

function lensOf({ scene, language, go }: LensInput): Lens {
  const words = planWords[language.lang];
  const desk = planDesk.get();
  const { plan } = readShelf(scene.view.plan ?? '', planStore.get(), scene.atlas, words.defaultName).shown;
  return {
    headline: planHeadline(plan, planOutcome(plan, publishedOf(scene)), language),
    list: <PlanPanel {...{ scene, language, go }} />,
    onMap: {
      candidates: mapCandidates(plan, desk, language),
      onCandidate: choose,
      onPlace: desk.marking ? mark(scene) : undefined,
    },
    ...(desk.marking ? { waiting: <Marking room={{ words, desk }} /> } : {}),
  };
}

/** A plan of candidate works: beside the published ones, never among them. */
export const lens: LensMaker = Object.assign(lensOf, { subscribe });
