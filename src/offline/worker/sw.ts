/**
 * The service worker: after one visit the app opens without a network. It keeps one version whole, never changes it under
 * an open window, and waits with a newer one until no window is open or a reader asks for it. Built by
 * tools/vite/serviceWorker.ts as sw.js.
 */
import type { Kept } from './kept';
import type { WorkerScope } from './scope';
import { Shelf } from './Shelf';
import { TAKE_OVER } from './takeOver';

/** Put in by the build. */
declare const KEPT: Kept;

// The types of this project are a page's; what is used of a worker's is written down in WorkerScope.
const scope = globalThis as unknown as WorkerScope;
const shelf = new Shelf(KEPT, scope.registration.scope, scope.caches, (...asked) => fetch(...asked));

async function dropOthersIfAlone(): Promise<void> {
  const { waiting, installing } = scope.registration;
  if (waiting || installing) return;
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length === 0) await shelf.dropOthers();
}

scope.addEventListener('install', (event) => event.waitUntil(shelf.fill()));

// The window of the first visit, too, works without a network from now on.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = shelf.kept(request);
  if (address === null) return;
  // A page being opened while no other is: the one moment when nobody can need an older version.
  if (request.mode === 'navigate') event.waitUntil(dropOthersIfAlone());
  event.respondWith(shelf.find(address).then((found) => found ?? fetch(request)));
});
