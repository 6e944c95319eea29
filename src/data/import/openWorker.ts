/** The worker that reads a file, as a file of the site. */
export const openWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
