import { changeQuery } from './changeQuery';

/** The query that a wished view means: a string replaces the present one, an object changes it. */
export function nextQuery(present: string, view: string | MapaConvergencia.Params): string {
  if (typeof view !== 'string') return changeQuery(present, view);
  // Also a whole address, as copied from the browser's bar.
  const [query = ''] = view.slice(view.indexOf('?') + 1).split('#');
  return query && `?${query}`;
}
