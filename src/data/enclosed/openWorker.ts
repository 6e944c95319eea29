import script from 'virtual:import-worker';
import type { openWorker as ofTheSite } from '../import/openWorker';

/** Stands in for ../import/openWorker in the one-file page: a page of a file may start a worker from its own text alone. */
export const openWorker: typeof ofTheSite = () =>
  new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
