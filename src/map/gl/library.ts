import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

export type MapLibre = typeof import('./maplibre');

/** A page on the web without an origin is in somebody's sandbox, where no worker of ours may start. */
const isBoxed = origin === 'null' && location.protocol !== 'file:';

/** MapLibre on its way. Null if it does not come or could not work: what draws without it is there already. */
export const library: Promise<MapLibre | null> = isBoxed
  ? Promise.resolve(null)
  : import('./maplibre').then(
      (loaded) => {
        loaded.setWorkerUrl(workerUrl);
        // The worker's script is read while the page is still making the figures.
        loaded.prewarm();
        return loaded;
      },
      () => null,
    );
