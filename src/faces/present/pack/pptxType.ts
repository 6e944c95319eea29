import type PptxGenJS from 'pptxgenjs';
import type { Runs } from '../../../domain/deck';
import type { LabelFont } from '../../../map/labelType';
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
  /** Of the sizes of type: 1 as on the wall. */
  readonly scale: number;
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

/** Arial is on every computer and wider than the letters that are measured, most of all its bold. */
export const FACE = 'Arial';
export const WIDER = { 400: 1.06, 650: 1.16 } as const;
const LINE = 1.22;

export const inches = (px: number): number => px / 96;
export const points = (px: number): number => Math.round(px * 0.75);

/** Text that XML can hold: it has no place for most control signs, not even escaped. */
export const clean = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replaceAll(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');

export const fontOf = (size: number, strong: boolean): LabelFont => ({
  size,
  line: size,
  weight: strong ? 650 : 400,
  italic: false,
});

/** Height in px of a text in a room. */
export function textHeight(text: string, size: number, width: number, strong = false): number {
  const font = fontOf(size, strong);
  return wrapped(text, width / WIDER[font.weight], font, letterMeasure).length * size * LINE;
}

export const words = (runs: Runs, more: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextProps[] =>
  runs.map(({ text, strong }) => ({
    text: clean(text),
    options: { ...more, ...(strong && { bold: true }) },
  }));
