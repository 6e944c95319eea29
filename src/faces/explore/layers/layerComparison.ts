import {
  compareSteps,
  twinSteps,
  type Comparison,
  type LikelyPair,
} from '../../../data/import/compareImports';
import type { PlacedWork } from '../../../data/import/importReport';
import type { Layer, LayerContent } from '../../../data/import/layers/layer';
import { asImported, linksIn } from '../../../data/import/layers/layerWorks';
import { each, type Steps } from '../../../domain/steps';
import type { Work } from '../../../domain/work';
import { slowly } from '../slowly';
import { contentOf } from './layerContent';
import { layerDesk } from './layerShelf';
import { MOST_TOGETHER } from './layerView';

/** What decisions are filed under. */
export const againstOf = (other: Pick<Layer, 'id'> | null): string => other?.id ?? 'published';

export interface LayerComparison {
  readonly outcome: Comparison;
  /** Records of the layer itself that may be one work. */
  readonly twins: readonly LikelyPair[];
  /** Records that stand in for others, as the file or a person says it; of the published works where those are compared. */
  readonly linked: readonly Link[];
}

interface Link {
  readonly newer: string;
  readonly older: string;
}

function* linkSteps(works: readonly PlacedWork[]): Steps<readonly Link[]> {
  const links: Link[] = [];
  yield* each(works, (work) => {
    for (const older of linksIn(work)) links.push({ newer: work.id, older });
  });
  return links;
}

function* comparisonSteps(
  layer: LayerContent,
  other: LayerContent | null,
  published: readonly Work[],
): Steps<LayerComparison> {
  const against = againstOf(other);
  const before = other?.works ?? published.map(asImported);
  const decided = layer.decisions.flatMap(({ mine, other: id, against: whom, same }) =>
    whom === against ? [{ after: mine, before: id, same }] : [],
  );
  const own = layer.decisions.filter((each) => each.against === 'own');
  const linked = [
    ...(yield* linkSteps(layer.works)),
    ...own.flatMap(({ mine, other: id, same }) => (same ? [{ newer: mine, older: id }] : [])),
  ];
  const pair = (a: string, b: string) => [a, b].toSorted().join('\u0000');
  const told = new Set([
    ...linked.map(({ newer, older }) => pair(newer, older)),
    ...own.map(({ mine, other: id }) => pair(mine, id)),
  ]);
  const all = [...linked, ...(yield* linkSteps(before))];
  return {
    outcome: yield* compareSteps(before, layer.works, decided),
    twins: yield* twinSteps(layer.works, (a, b) => told.has(pair(a.id, b.id))),
    linked: [...new Map(all.map((link) => [pair(link.newer, link.older), link])).values()],
  };
}

const compared = slowly(comparisonSteps, layerDesk.tell);

/** A layer held against the published works or an earlier layer; null: being compared, or more than can be. */
export const layerComparison = (
  layer: Layer,
  other: Layer | null,
  published: readonly Work[],
): LayerComparison | null =>
  layer.works.length + (other?.works.length ?? 0) > MOST_TOGETHER
    ? null
    : compared(contentOf(layer), other && contentOf(other), published);
