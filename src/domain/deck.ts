import type { PartialDate } from './dates';
import { isKnown, type Quantity } from './quantity';
import type { Lang, View } from './view';

export const LAYOUTS = ['fact', 'number', 'text'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A run of words of a slide, figures already put in. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
}
export type Runs = readonly Run[];

/** The words alone. */
export const plainText = (runs: Runs): string => runs.map(({ text }) => text).join('');

/** A quantity in words: "más de", "$1.870 millones". */
export interface Spoken {
  /** "más de", "unos" or nothing. */
  readonly prefix: string;
  /** "sin monto publicado" where nothing was published. */
  readonly value: string;
}

/** "más de $1.870 millones". */
export const spokenText = ({ prefix, value }: Spoken): string => `${prefix} ${value}`.trim();

/** One figure set large, with what it is: its bar is drawn against the slide's other figures of the same unit. */
export interface BigFigure extends Spoken {
  readonly kind: 'figure';
  readonly label: Runs;
  readonly unit: string;
  readonly quantity: Quantity;
}

/** The known figures of a slide that have the unit of one of them, in order: its bar is drawn against theirs. */
export const alike = (figure: BigFigure, blocks: readonly Block[]): readonly BigFigure[] =>
  blocks.filter(
    (block): block is BigFigure =>
      block.kind === 'figure' && block.unit === figure.unit && isKnown(block.quantity),
  );

/** A whole laid out as its parts, in pesos; an unpublished part has a box whose width means nothing. */
export interface Parts {
  readonly kind: 'parts';
  readonly groups: readonly {
    readonly label: string;
    /** "3 obras, 1 sin monto". */
    readonly under: string;
    /** CUT code whose colour on the map the group has; null for money that lies in several. */
    readonly area: string | null;
    readonly parts: readonly (Spoken & { readonly quantity: Quantity })[];
  }[];
}

/** What stands in a slide's text column, in order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Runs }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | { readonly kind: 'rows'; readonly rows: readonly { readonly label: Runs; readonly value: Runs }[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | BigFigure
  | Parts;

/** A slide in one language, every figure asked from the data: the stage, print, PPTX and presenter window read it. */
export interface Slide {
  /** Stable across languages and edits; the address counts slides by number. */
  readonly id: string;
  /** What its words are in: Spanish also in the English deck, where nobody wrote the slide in English. */
  readonly lang: Lang;
  /** `fact`: narrow text beside a wide map; `number`: wide text beside a narrow map; `text`: no map. */
  readonly layout: Layout;
  /** What the map shows; null on a slide without one. */
  readonly view: View | null;
  readonly headline: Runs;
  readonly blocks: readonly Block[];
  /** Paragraphs for the speaker. */
  readonly notes: readonly Runs[];
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly title: string;
    readonly date: PartialDate | null;
    readonly url: string;
  }[];
  /** Planned minutes of speech. */
  readonly minutes: number;
}
