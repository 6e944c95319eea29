import { parseAddress } from '../domain/address';

/** How often a window that stays open asks for a newer version, at most. */
const HOUR = 3_600_000;

const isPresenting = (): boolean => parseAddress(window.location.search).view.face === 'present';

/** A reader who saves data has not asked for parts that may never be opened. */
const savesData = (): boolean =>
  (navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }).connection
    ?.saveData === true;

/**
 * Keeps the whole app in the browser for a time without network, and offers a newer version when one has come. Where the
 * browser will not keep anything, the page works as before, with a network.
 */
export async function keep(): Promise<void> {
  if (!('serviceWorker' in navigator) || savesData()) return;
  const registration = await registered(navigator.serviceWorker);
  if (!registration) return;
  offerWhatWaits(registration);
  askAnewWhenSeen(registration);
}

async function registered(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> {
  try {
    await container.register('sw.js');
    return await container.getRegistration();
  } catch (error) {
    // A private window, or a host without the file: nothing that a reader could mend.
    console.info('this page is not kept for a time without network:', error);
    return undefined;
  }
}

function offerWhatWaits(registration: ServiceWorkerRegistration): void {
  let offered = false;
  const look = () => {
    // On the first visit the worker waits for a moment, but replaces nothing.
    if (offered || !registration.waiting || !registration.active) return;
    offered = true;
    void import('./Offer').then(({ showOffer }) => showOffer(registration));
  };
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  look();
}

function askAnewWhenSeen(registration: ServiceWorkerRegistration): void {
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    const now = performance.now();
    if (document.visibilityState !== 'visible' || now - asked < HOUR || isPresenting()) return;
    asked = now;
    registration.update().catch((error: unknown) => console.info('no newer version to be had:', error));
  });
}
