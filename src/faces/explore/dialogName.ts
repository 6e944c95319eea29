/** What can be opened over the explore face; also the address's hash, so that each can be linked to. */
export const DIALOGS = ['roundtable', 'data', 'works', 'history', 'insert', 'picture'] as const;
export type DialogName = (typeof DIALOGS)[number];

export const dialogOfHash = (hash: string): DialogName | null =>
  DIALOGS.find((name) => `#${name}` === hash) ?? null;
