import type PptxGenJS from 'pptxgenjs';
import type { Runs } from '../../../domain/deck';
import type { LabelFont, Measure } from '../../../map/labelType';
import { letterMeasure } from '../../../map/letterMeasure';
import { wrapped } from '../../../map/svg/wrapped';

/** One thing on a slide: how high it is, in px of the wall, and how it is put there. */
export interface Piece {
  readonly height: number;
  readonly put: (target: PptxGenJS.Slide, top: number) => void;
}

export interface PieceLook {
  /** px. */
  readonly left: number;
  readonly width: number;
  readonly sizes: Sizes;
  /** Colours as `rrggbb`. */
  readonly ink: string;
  readonly ink2: string;
  readonly quiet: string;
  /** Of an area on the slide's map; null where it has no colour. */
  readonly shade: (area: string) => string | null;
  /** BCP 47, for the spelling of the program that opens the file. */
  readonly lang: string;
  /** What a chart is, for who can't see it. */
  readonly chartWords: string;
}

/** Sizes of type and distances of a slide, in px of the wall. */
export interface Sizes {
  readonly text: number;
  /** Labels, rows, tables and charts. */
  readonly small: number;
  /** A figure beside others, and one alone. */
  readonly figure: number;
  readonly alone: number;
  /** Between two things, above and below the words of a cell, and for a bar. */
  readonly gap: number;
  readonly cell: number;
  readonly bar: number;
}

/** From the look of the wall to its floor of 24 px; the last is for a slide of one's own that says too much: whole, if small. */
export const SIZES: readonly Sizes[] = [
  { text: 28, small: 24, figure: 44, alone: 64, gap: 14, cell: 5, bar: 44 },
  { text: 26, small: 24, figure: 40, alone: 56, gap: 10, cell: 3, bar: 40 },
  { text: 24, small: 24, figure: 36, alone: 48, gap: 6, cell: 0, bar: 34 },
  { text: 20, small: 18, figure: 30, alone: 40, gap: 4, cell: 0, bar: 28 },
  { text: 14, small: 14, figure: 24, alone: 28, gap: 3, cell: 0, bar: 24 },
];

export const FACE = 'Arial';
/** Arial is on every computer, and seldom wider than this many times the letters that are measured. */
const WIDER = 1.02;
const LINE = 1.2;

export const inches = (px: number): number => px / 96;
export const points = (px: number): number => px * 0.75;

/** Text that XML can hold: it has no place for most control signs, not even escaped. */
export const clean = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replaceAll(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');

const measure: Measure = (text, font) => WIDER * letterMeasure(text, font);

const fontOf = (size: number, strong: boolean): LabelFont => ({
  size,
  line: size,
  weight: strong ? 650 : 400,
  italic: false,
});

/** Width in px of a text in one line. */
export const textWidth = (text: string, size: number, strong = false): number =>
  measure(text, fontOf(size, strong));

export const lineCount = (text: string, size: number, width: number, strong = false): number =>
  wrapped(text, width, fontOf(size, strong), measure).length;

/** Height in px of a text in a room. */
export const textHeight = (text: string, size: number, width: number, strong = false): number =>
  lineCount(text, size, width, strong) * size * LINE;

export const words = (runs: Runs, more: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextProps[] =>
  runs.map(({ text, strong }) => ({
    text: clean(text),
    options: { ...more, ...(strong && { bold: true }) },
  }));
