import type { Messages } from './es';

/** Names a line has room for. */
const ROOM = 3;

/** A list of names, each once; of many the first few, and how many more. */
export function few(names: readonly string[], m: Pick<Messages, 'list' | 'andMore'>): string {
  const distinct = [...new Set(names)];
  return distinct.length <= ROOM
    ? m.list(distinct)
    : m.andMore(distinct.slice(0, ROOM).join(', '), distinct.length - ROOM);
}
