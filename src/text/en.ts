import { cards } from './en/cards';
import { frame } from './en/frame';
import { headline } from './en/headline';
import { pages } from './en/pages';
import { words } from './en/words';
import type { Messages } from './es';

/** English: every key of Spanish, or the types do not hold. */
export const en = { ...words, ...frame, ...cards, ...pages, headline } satisfies Messages;
