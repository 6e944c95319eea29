import type { AddressProblem } from './address';
import type { Area } from './area';
import { checkIds } from './checkIds';
import { choropleth, type Choropleth, type ChoroplethInput } from './choropleth';
import type { IsoDate } from './dates';
import { headline, type Headline } from './headline';
import type { Step } from './history';
import type { Reconciliation } from './reconcile';
import type { View } from './view';
import type { Work } from './work';
import type { Atlas } from './atlas';

/** One view of the atlas, worked out once: what every part of the face reads. */
export interface Scene {
  readonly atlas: Atlas;
  /** The view of the address, without ids the data does not have. */
  readonly view: View;
  readonly problems: readonly AddressProblem[];
  /** The day everything is shown as of. */
  readonly date: IsoDate;
  readonly input: ChoroplethInput;
  readonly picture: Choropleth;
  readonly headline: Headline;
  /** Changes of the total up to the view's day. */
  readonly steps: readonly Step[];
  /** The same over all the data: the days worth looking at. */
  readonly allSteps: readonly Step[];
  readonly reconciliations: readonly Reconciliation[];
  readonly area: Area | null;
  readonly work: Work | null;
}

/** Pure: the same atlas and view make the same scene. */
export function makeScene(atlas: Atlas, asked: View): Scene {
  const { facts, areas } = atlas;
  const { view, problems } = checkIds(asked, facts, areas);
  const date = view.asof ?? atlas.newest;
  const input: ChoroplethInput = {
    asOf: atlas.day(date),
    areas,
    place: atlas.place,
    indicators: facts.indicators,
    values: facts.values,
  };
  const picture = choropleth(input, view);
  const level: readonly Area[] = areas[view.level];
  return {
    atlas,
    view,
    problems,
    date,
    input,
    picture,
    headline: headline(picture, view.measure, input),
    steps: atlas.steps.filter((step) => step.date <= date),
    allSteps: atlas.steps,
    reconciliations: atlas.reconciliations().filter((each) => each.date <= date),
    area: level.find(({ id }) => id === view.area) ?? null,
    work: view.work === null ? null : (atlas.work(view.work) ?? null),
  };
}
