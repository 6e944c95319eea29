import type PptxGenJS from 'pptxgenjs';
import type { Block, BigFigure, Parts, Runs } from '../../../domain/deck';
import { plainText } from '../../../domain/plainText';
import { isKnown } from '../../../domain/quantity';
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

/** Arial is on every computer and a little wider than the letters that are measured. */
export const FACE = 'Arial';
const WIDER = 1.08;
const LINE = 1.22;
const CELL = { x: 10, y: 5 };

export const inches = (px: number): number => px / 96;
export const points = (px: number): number => Math.round(px * 0.75);

/** Text that XML can hold: it has no place for most control signs, not even escaped. */
export const clean = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replaceAll(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');

/** Height in px of a text in a room. */
export function textHeight(text: string, size: number, width: number, strong = false): number {
  const font = { size, line: size, weight: strong ? 650 : 400, italic: false } as const;
  return wrapped(text, width / WIDER, font, letterMeasure).length * size * LINE;
}

export const words = (runs: Runs, more: PptxGenJS.TextPropsOptions = {}): PptxGenJS.TextProps[] =>
  runs.map(({ text, strong }) => ({
    text: clean(text),
    options: { ...more, ...(strong && { bold: true }) },
  }));

/** The runs of one paragraph of several; the last one ends it. */
const paragraph = (runs: PptxGenJS.TextProps[]): PptxGenJS.TextProps[] =>
  runs.map(({ text, options }, index) => ({
    ...(text !== undefined && { text }),
    options: { ...options, ...(index === runs.length - 1 && { breakLine: true }) },
  }));

interface Sized {
  readonly runs: PptxGenJS.TextProps[];
  readonly height: number;
  readonly size: number;
}

function textPiece({ runs, height, size }: Sized, look: PieceLook): Piece {
  return {
    height,
    put: (target, top) => {
      target.addText(runs, {
        x: inches(look.left),
        y: inches(top),
        w: inches(look.width),
        h: inches(height),
        margin: 0,
        valign: 'top',
        fontSize: points(size),
        fontFace: FACE,
        color: look.ink,
        lang: look.lang,
        fit: 'shrink',
      });
    },
  };
}

type Cells = readonly { readonly text: string; readonly options?: PptxGenJS.TableCellProps }[];

function tablePiece(
  rows: readonly Cells[],
  columns: readonly number[],
  size: number,
  look: PieceLook,
): Piece {
  const heights = rows.map((row) =>
    Math.max(
      ...row.map(({ text, options }, at) =>
        textHeight(text, size, (columns[at] ?? 0) - 2 * CELL.x, options?.bold),
      ),
    ),
  );
  return {
    height: heights.reduce((sum, height) => sum + height + 2 * CELL.y, 0),
    put: (target, top) => {
      const line = { type: 'solid', pt: 1, color: look.quiet } as const;
      const none = { type: 'none' } as const;
      target.addTable(
        rows.map((row) =>
          row.map(({ text, options }) => ({
            text: clean(text),
            options: { border: [none, none, line, none], lang: look.lang, color: look.ink, ...options },
          })),
        ),
        {
          x: inches(look.left),
          y: inches(top),
          w: inches(look.width),
          colW: columns.map(inches),
          rowH: heights.map((height) => inches(height + 2 * CELL.y)),
          fontSize: points(size),
          fontFace: FACE,
          color: look.ink,
          lang: look.lang,
          valign: 'top',
        },
      );
    },
  };
}

/** Columns by the longest of their texts, none under a seventh of the room. */
function columnsBy(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const count = Math.max(...rows.map(({ length }) => length));
  const longest = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => Math.min(60, row[at]?.length ?? 0)), 1),
  );
  const total = longest.reduce((sum, letters) => sum + letters, 0);
  const shares = longest.map((letters) => Math.max(1 / 7, letters / total));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (width * share) / whole);
}

/** The figures of one unit as bars, in the order of the slide; all but the last are lighter. */
export function figureChart(figures: readonly BigFigure[], look: PieceLook): Piece {
  // Bars are drawn from below.
  const known = figures
    .toReversed()
    .flatMap(({ quantity, prefix, value }) =>
      isKnown(quantity) ? [{ said: `${prefix} ${value}`.trim(), value: quantity.value }] : [],
    );
  const height = 40 * known.length;
  return {
    height,
    put: (target, top) => {
      const labels = known.map(({ said }) => clean(said));
      const name = figures.map(({ label }) => clean(plainText(label))).join(' | ');
      target.addChart('bar', [{ name, labels, values: known.map(({ value }) => value) }], {
        ...chartRoom(look, top, height),
        barDir: 'bar',
        barGapWidthPct: 40,
        catAxisLabelFontSize: points(18),
        catAxisLabelFontFace: FACE,
        catAxisLabelColor: look.ink,
        catAxisLineShow: false,
        chartColors: known.map((_, at) => (at === 0 ? look.ink : look.quiet)),
      });
    },
  };
}

const chartRoom = (look: PieceLook, top: number, height: number): PptxGenJS.IChartOpts => ({
  x: inches(look.left),
  y: inches(top),
  w: inches(look.width),
  h: inches(height),
  // From 0, or the lengths would not be those of the figures.
  valAxisMinVal: 0,
  valAxisHidden: true,
  valGridLine: { style: 'none' },
  chartArea: { roundedCorners: false },
  showLegend: false,
  showTitle: false,
  altText: clean(look.chartWords),
});

/** A sum as one bar of its published parts, in the colours of the map; those without amount are in words alone. */
function partsChart({ groups }: Parts, look: PieceLook): Piece {
  const height = 64;
  const parts = groups.flatMap(({ label, area, parts: own }) =>
    own.flatMap(({ prefix, value, quantity }) =>
      isKnown(quantity)
        ? [{ name: `${label}: ${prefix} ${value}`.replace('  ', ' '), area, amount: quantity.value }]
        : [],
    ),
  );
  return {
    height: parts.length === 0 ? 0 : height,
    put: (target, top) => {
      if (parts.length === 0) return;
      target.addChart(
        'bar',
        parts.map(({ name, amount }) => ({ name: clean(name), labels: [' '], values: [amount] })),
        {
          ...chartRoom(look, top, height),
          barDir: 'bar',
          barGrouping: 'stacked',
          barGapWidthPct: 10,
          catAxisHidden: true,
          chartColors: parts.map(({ area }) => (area && look.shade(area)) ?? look.quiet),
          dataBorder: { pt: 1.5, color: look.ink },
        },
      );
    },
  };
}

function partsTable({ groups }: Parts, size: number, look: PieceLook): Piece {
  const key = 28;
  const columns = [key, ...[0.24, 0.46, 0.3].map((share) => share * (look.width - key))];
  const rows = groups.map(({ label, under, area, parts }): Cells => {
    const shade = area && look.shade(area);
    return [
      { text: '', ...(shade && { options: { fill: { color: shade } } }) },
      { text: label, options: { bold: true } },
      { text: parts.map(({ prefix, value }) => `${prefix} ${value}`.trim()).join(' + ') },
      { text: under, options: { color: look.ink2 } },
    ];
  });
  return tablePiece(rows, columns, size, look);
}

/** A block of a slide as what stands on it, from above. */
export function piecesOf(block: Block, alone: boolean, look: PieceLook): readonly Piece[] {
  const { scale, width } = look;
  const text = Math.max(20, 28 * scale);
  const small = Math.max(18, 24 * scale);
  switch (block.kind) {
    case 'paragraph':
      return [
        textPiece(
          { runs: words(block.text), height: textHeight(plainText(block.text), text, width), size: text },
          look,
        ),
      ];
    case 'list': {
      const indent = 28 * scale;
      const height = block.items.reduce(
        (sum, item) => sum + textHeight(plainText(item), text, width - indent) + 8,
        0,
      );
      const runs = block.items.flatMap((item) =>
        paragraph(
          words(item, { paraSpaceAfter: 6 }).map((run, at) =>
            at === 0 ? { ...run, options: { ...run.options, bullet: { indent: points(indent) } } } : run,
          ),
        ),
      );
      return [textPiece({ runs, height, size: text }, look)];
    }
    case 'rows': {
      const rows = block.rows.map(({ label, value }) => [
        { text: plainText(label) },
        { text: plainText(value), options: { bold: true, align: 'right' } as const },
      ]);
      return [tablePiece(rows, [width / 2, width / 2], small, look)];
    }
    case 'table': {
      const { head, rows } = block;
      const cells = [
        head.map((cell) => ({ text: cell, options: { bold: true } })),
        ...rows.map((row) => row.map((cell) => ({ text: cell }))),
      ];
      return [tablePiece(cells, columnsBy([head, ...rows], width), small, look)];
    }
    case 'figure': {
      const large = (alone ? 64 : 44) * scale;
      const { label, prefix, value } = block;
      const said = [prefix, value].filter(Boolean).join(' ');
      const runs = [
        ...paragraph(words(label, { fontSize: points(small), color: look.ink2 })),
        ...(prefix === '' ? [] : [{ text: `${clean(prefix)} `, options: { fontSize: points(large * 0.6) } }]),
        { text: clean(value), options: { bold: true } },
      ];
      const height = textHeight(plainText(label), small, width) + textHeight(said, large, width, true);
      return [textPiece({ runs, height, size: large }, look)];
    }
    case 'parts':
      return [partsChart(block, look), partsTable(block, small, look)];
  }
}
