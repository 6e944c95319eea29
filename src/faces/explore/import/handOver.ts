import type { LayerDraft } from '../../../data/import/layers/layer';

/** A checked file becomes a layer of this browser. @returns the layer's id, for the address */
export async function handOver(added: LayerDraft): Promise<string> {
  const { layerStore } = await import('../layers/layerShelf');
  return layerStore.add(added);
}
