import type { Layer, LayerContent } from '../../../data/import/layers/layer';
import { layerWorkSteps } from '../../../data/import/layers/layerWorks';
import type { Steps } from '../../../domain/steps';
import { asOf } from '../../../domain/asof';
import { isFunded } from '../../../domain/filter';
import { totalOf, type Pesos, type Sum } from '../../../domain/quantity';
import { slowly } from '../slowly';
import { contentOf } from './layerContent';
import { layerDesk } from './layerShelf';

/** By the works: all else of a layer may be changed. */
const totals = new WeakMap<Layer['works'], (layer: LayerContent) => Sum<Pesos> | null>();

function* totalSteps(layer: LayerContent): Steps<Sum<Pesos>> {
  const works = yield* layerWorkSteps(layer, layer.id, () => [], { silent: () => null });
  const { standing } = asOf(works, layer.importedOn);
  yield 1;
  return totalOf(standing.filter((work) => work.scope === 'roundtable' && isFunded(work)));
}

/** What a layer's works come to that would count in a total, by the rules of the published ones; null: being added up. */
export function layerTotal(layer: Layer): Sum<Pesos> | null {
  const total = totals.get(layer.works) ?? slowly(totalSteps, layerDesk.tell);
  totals.set(layer.works, total);
  return total(contentOf(layer));
}
