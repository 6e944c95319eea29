import type { Ask, At, DeckProblemCode, Piece, Pieces } from '../../domain/deckDraft';

/** Tells what is wrong with a line. */
export type Tell = (code: DeckProblemCode, at: At, value: string, detail?: string) => void;

const ASK = /\{\{([^{}]*)\}\}/g;

export function askOf(typed: string, at: At): Ask {
  const [name = '', ...args] = typed.split(':').map((part) => part.trim());
  return { name, args, typed: typed.trim(), file: at.file, line: at.line };
}

function inStrength(text: string, strong: boolean, at: At): readonly Piece[] {
  const pieces: Piece[] = [];
  const words = (part: string) => {
    if (part !== '') pieces.push({ kind: 'words', text: part, strong });
  };
  let from = 0;
  for (const match of text.matchAll(ASK)) {
    words(text.slice(from, match.index));
    pieces.push({ kind: 'ask', ask: askOf(match[1] ?? '', at), strong });
    from = match.index + match[0].length;
  }
  words(text.slice(from));
  return pieces;
}

/** A line of words: `**strong**` and `{{figures}}` in it, all else as it stands. */
export function piecesOf(text: string, at: At, tell: Tell): Pieces {
  if (/\{\{|\}\}/.test(text.replaceAll(ASK, ''))) tell('open_braces', at, text);
  const parts = text.split('**');
  if (parts.length % 2 === 0) tell('open_strong', at, text);
  return parts.flatMap((part, index) => inStrength(part, index % 2 === 1, at));
}

/** Lines of one paragraph, joined by a space. */
export const joined = (lines: readonly Pieces[]): Pieces =>
  lines.flatMap((pieces, index): Pieces =>
    index === 0 ? pieces : [{ kind: 'words', text: ' ', strong: false }, ...pieces],
  );
