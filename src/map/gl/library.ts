import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

export type MapLibre = typeof import('./maplibre');

/** MapLibre on its way. Null if it does not come: what draws without it is there already. */
export const library: Promise<MapLibre | null> = import('./maplibre').then(
  (loaded) => {
    loaded.setWorkerUrl(workerUrl);
    // The worker's script is read while the page is still making the figures.
    loaded.prewarm();
    return loaded;
  },
  () => null,
);
