import { parseDeck } from '../../../src/data/deck/parseDeck';
import type { Pieces } from '../../../src/domain/deckDraft';

export const slide = (front: string, body: string): string => `---\n${front}\n---\n\n${body}\n`;
export const COVER = slide('id: portada', '# Titular');

/** The deck of a Spanish file, and of the same words as English if nothing else is given. */
export const read = (
  es: string,
  en: string | undefined = es.replaceAll(/^(view|layout|minutes|sources):.*\n/gm, ''),
) => parseDeck({ es, en });
/** Pieces as they were typed. */
export const typed = (pieces: Pieces | undefined): string =>
  (pieces ?? []).map((piece) => (piece.kind === 'words' ? piece.text : `{{${piece.ask.typed}}}`)).join('');
