import type { ReactNode } from 'react';
import type { Atlas } from '../../domain/atlas';
import type { Choropleth } from '../../domain/choropleth';
import type { Scene } from '../../domain/scene';
import type { Go, View } from '../../domain/view';
import type { Work } from '../../domain/work';
import type { BriefRow } from '../../ui/BriefList';
import type { LegendRow } from '../../ui/Legend';
import type { Layout } from '../../ui/layout';
import type { MapProps } from '../../map/mapProps';
import type { MapPicture } from '../../map/picture';
import type { HeadlineWords } from '../../text/headlineWords';
import type { Language } from '../../text/language';

/** What a question is asked about, and with what it answers. */
export interface LensInput {
  readonly scene: Scene;
  readonly language: Language;
  readonly go: Go;
  readonly layout: Layout;
}

/**
 * The answer to one question, as the parts of the page it takes the place of; what it leaves out stays as it is. A lens
 * is made by a pure function: what its parts remember, they remember themselves.
 */
export interface Lens {
  /** Painted in place of the scene's own; never another figure than the scene's. */
  readonly picture?: Choropleth;
  /** The circles on the map. */
  readonly works?: readonly Work[];
  /** What a question adds to the map, and asks of a press on it. */
  readonly onMap?: Pick<MapPicture, 'candidates'> & Pick<MapProps, 'onCandidate' | 'onPlace'>;
  /** Above the sentence, as long as it holds. */
  readonly standing?: ReactNode;
  readonly headline?: HeadlineWords;
  readonly legend?: ReactNode;
  /** What a question adds to the usual legend. */
  readonly legendRows?: readonly LegendRow[];
  /** In place of the filters' and the ranking's room; the controls of level and measure stay above it. */
  readonly list?: ReactNode;
  /** The few rows of a phone's closed sheet. */
  readonly brief?: readonly BriefRow[];
  /** What a phone's closed sheet says while the map waits for a press; it stays closed until then. */
  readonly waiting?: ReactNode;
  readonly strip?: ReactNode;
  /** Areas with the strong outline, in place of the picture's own. */
  readonly outlined?: readonly string[];
  /** In place of the chosen area's or work's card. */
  readonly card?: ReactNode;
  /** Of a card wider than an area's, in px with its margin: the map is fitted beside it. */
  readonly cardWidth?: number;
}

/** Makes the parts of the page that answer one question. */
export interface LensMaker {
  (input: LensInput): Lens;
  /** What it reads besides its input (a plan kept in the browser) tells its changes here. */
  readonly subscribe?: (listener: () => void) => () => void;
  /** An atlas of the reader's own works, shown in place of the published one; null as long as there is none. */
  readonly atlas?: (view: View, published: Atlas) => Atlas | null;
}

/** Questions in the order in which they take the page: of two that want the same part, the later one has it. */
export const QUESTIONS = ['layer', 'need', 'changes', 'compare', 'plan'] as const;
export type Question = (typeof QUESTIONS)[number];

const ASKED: Readonly<Record<Question, (view: View) => boolean>> = {
  layer: ({ layer }) => layer !== null,
  need: ({ need, weights }) => need !== null || weights.length > 0,
  changes: ({ since }) => since !== null,
  compare: ({ compare }) => compare.length > 0,
  plan: ({ plan }) => plan !== null,
};

/** The questions that an address asks. */
export const questionsOf = (view: View): readonly Question[] =>
  QUESTIONS.filter((question) => ASKED[question](view));
