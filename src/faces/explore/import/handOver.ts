import type { AddedImport } from './added';

/** A checked file becomes a layer of this browser. @returns the layer's id, for the address */
export async function handOver(added: AddedImport): Promise<string> {
  const { layerStore } = await import('../layers/layerShelf');
  return layerStore.add(added);
}
