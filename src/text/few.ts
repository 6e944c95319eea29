import type { Messages } from './es';

/** Names a line has room for. */
const ROOM = 3;

/** Of more names than this each counts: nobody sees that one is there twice, and to find out would take its time. */
const MANY = 2000;

/** A list of names, each once; of many the first few, and how many more. */
export function few(names: readonly string[], m: Pick<Messages, 'list' | 'andMore'>): string {
  const distinct = names.length > MANY ? names : [...new Set(names)];
  return distinct.length <= ROOM
    ? m.list(distinct)
    : m.andMore(distinct.slice(0, ROOM).join(', '), distinct.length - ROOM);
}
