/** An event whose handler may take its time. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface AnsweredEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What the service worker uses of its global object: TypeScript's own list of it cannot stand beside a page's. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'waiting' | 'installing'>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AnsweredEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: LastingEvent & { readonly data: unknown }) => void,
  ): void;
}
