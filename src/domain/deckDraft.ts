import type { Layout } from './deck';
import type { Problem } from './problem';

/** What can be wrong with a deck file: its form, which `data/` finds, and what it asks for, which `text/` finds. */
export type DeckProblemCode =
  | 'deck_missing'
  | 'deck_empty'
  | 'front_not_closed'
  | 'unknown_key'
  | 'repeated_key'
  | 'spanish_decides'
  | 'no_id'
  | 'bad_id'
  | 'same_id'
  | 'no_spanish'
  | 'no_english'
  | 'bad_layout'
  | 'bad_minutes'
  | 'no_headline'
  | 'second_headline'
  | 'bad_figure_line'
  | 'bad_row_line'
  | 'bad_parts_line'
  | 'bad_table'
  | 'open_braces'
  | 'open_strong'
  | 'not_for_slides'
  | 'after_notes'
  | 'unknown_figure'
  | 'figure_needs'
  | 'unknown_figure_id'
  | 'unknown_figure_part'
  | 'not_a_quantity'
  | 'unknown_slide_source'
  | 'view_unknown'
  | 'view_elsewhere'
  | 'view_value'
  | 'view_id'
  | 'view_twice';

/** A place in the file, for what may still be wrong with it. */
export interface At {
  readonly file: string;
  readonly line: number;
}

/** A figure to be asked from the data: `{{work:MCR-010:people}}` is `work` with two arguments. */
export interface Ask extends At {
  readonly name: string;
  readonly args: readonly string[];
  /** As typed, without the braces. */
  readonly typed: string;
}

/** A piece of a sentence: words as typed, or a figure to be asked. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly strong: boolean }
  | { readonly kind: 'ask'; readonly ask: Ask; readonly strong: boolean };
export type Pieces = readonly Piece[];

export type DraftBlock =
  | { readonly kind: 'paragraph'; readonly text: Pieces }
  | { readonly kind: 'list'; readonly items: readonly Pieces[] }
  | { readonly kind: 'rows'; readonly rows: readonly { readonly label: Pieces; readonly value: Pieces }[] }
  | {
      readonly kind: 'table';
      readonly head: readonly Pieces[];
      readonly rows: readonly (readonly Pieces[])[];
    }
  | { readonly kind: 'figure'; readonly ask: Ask; readonly label: Pieces }
  /** The sum of the slide's day as its parts. */
  | { readonly kind: 'parts' };

/** The words of a slide in one language, its figures still to be asked. */
export interface SlideWords {
  readonly headline: Pieces;
  readonly blocks: readonly DraftBlock[];
  readonly notes: readonly Pieces[];
}

/** A slide as it was written; everything but the words stands in the Spanish file alone. */
export interface SlideDraft extends At {
  readonly id: string;
  readonly layout: Layout;
  /** Query of the map's address, as typed, and where. */
  readonly view: At & { readonly query: string };
  readonly minutes: number;
  readonly sources: readonly string[];
  /** Where the sources stand. */
  readonly sourcesAt: At;
  readonly es: SlideWords;
  /** Null: not written in English, or not to be read. */
  readonly en: SlideWords | null;
}

/** Every slide that could be read, in order, and a named problem for all the rest. */
export interface DeckDraft {
  readonly drafts: readonly SlideDraft[];
  readonly problems: readonly Problem[];
}

/** A problem of a deck file; `error`: the slide was left out (of English: Spanish stands in), else `warning`. */
export const deckProblem = (
  { file, line }: { readonly file: string; readonly line: number | null },
  code: DeckProblemCode,
  value: string | null,
  detail: string | null = null,
  severity: Problem['severity'] = 'error',
): Problem => ({ file, line, column: null, value, code, detail, severity });
