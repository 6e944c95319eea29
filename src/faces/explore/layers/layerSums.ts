import type { Layer } from '../../../data/import/layers/layer';
import { layerWorks } from '../../../data/import/layers/layerWorks';
import { asOf } from '../../../domain/asof';
import { isFunded } from '../../../domain/filter';
import { totalOf, type Pesos, type Sum } from '../../../domain/quantity';

const known = new WeakMap<Layer, Sum<Pesos>>();

/** What a layer's works come to that would count in a total, by the rules of the published ones. */
export function layerTotal(layer: Layer): Sum<Pesos> {
  const found = known.get(layer);
  if (found) return found;
  const works = layerWorks(layer, layer.id, () => [], { silent: () => null });
  const { standing } = asOf(works, layer.importedOn);
  const total = totalOf(standing.filter((work) => work.scope === 'roundtable' && isFunded(work)));
  known.set(layer, total);
  return total;
}
