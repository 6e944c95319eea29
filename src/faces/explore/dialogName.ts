import { ON_THE_WEB } from '../common/onTheWeb';

/**
 * What can be opened over the explore face; also the address's hash, so that each can be linked to. `drop` is `import` for
 * a file that is held over the page.
 */
export const DIALOGS = [
  'roundtable',
  'data',
  'works',
  'history',
  'insert',
  'export',
  'import',
  'drop',
] as const;
export type DialogName = (typeof DIALOGS)[number];

/** Links of the time when only the picture could be saved. */
const FORMER = '#picture';

export const dialogOfHash = (hash: string): DialogName | null => {
  if (hash === '#insert' && !ON_THE_WEB) return null;
  return hash === FORMER ? 'export' : (DIALOGS.find((name) => `#${name}` === hash) ?? null);
};
