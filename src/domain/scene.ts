import type { AddressProblem } from './address';
import type { Area } from './area';
import { checkIds } from './checkIds';
import { choropleth, type Choropleth, type ChoroplethInput } from './choropleth';
import type { IsoDate } from './dates';
import { headline, type Headline } from './headline';
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
    count: atlas.count,
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
    area: level.find(({ id }) => id === view.area) ?? null,
    work: view.work === null ? null : (atlas.work(view.work) ?? null),
  };
}
