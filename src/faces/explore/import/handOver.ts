import type { AddedImport } from './added';

/** Where a checked file goes from the dialog: to whoever keeps the layers of this tab. */
export function handOver(added: AddedImport): void {
  document.dispatchEvent(new CustomEvent('mapa:import', { detail: added }));
}
