import { cards } from './es/cards';
import { frame } from './es/frame';
import { headline } from './es/headline';
import { pages } from './es/pages';
import { words } from './es/words';

/** Spanish is the source of keys: English must have every one of them, or the types do not hold. */
export const es = { ...words, ...frame, ...cards, ...pages, headline };

export type Messages = typeof es;
