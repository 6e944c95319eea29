import type PptxGenJS from 'pptxgenjs';
import { plainText, spokenText, type Block, type Parts } from '../../../domain/deck';
import { letterMeasure } from '../../../map/letterMeasure';
import { partsChart } from './pptxCharts';
import {
  clean,
  FACE,
  fontOf,
  inches,
  points,
  textHeight,
  WIDER,
  words,
  type Piece,
  type PieceLook,
} from './pptxType';

const CELL = { x: 10, y: 5 };

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

/** Columns by the longest of their texts, none under a share of the room that lets its words stand. */
function columnsBy(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const count = Math.max(...rows.map(({ length }) => length));
  const longest = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => Math.min(60, row[at]?.length ?? 0)), 1),
  );
  const total = longest.reduce((sum, letters) => sum + letters, 0);
  const shares = longest.map((letters) => Math.max(0.7 / count, letters / total));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (width * share) / whole);
}

function partsTable({ groups }: Parts, size: number, look: PieceLook): Piece {
  const key = 28;
  const columns = [key, ...[0.24, 0.46, 0.3].map((share) => share * (look.width - key))];
  const rows = groups.map(({ label, under, area, parts }): Cells => {
    const shade = area && look.shade(area);
    return [
      { text: '', ...(shade && { options: { fill: { color: shade } } }) },
      { text: label, options: { bold: true } },
      { text: parts.map(spokenText).join(' + ') },
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
      const columns = columnsBy(
        rows.map((row) => row.map(({ text: cell }) => cell)),
        width,
      );
      return [tablePiece(rows, columns, small, look)];
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
      const before = prefix === '' ? '' : `${clean(prefix)} `;
      const runs = [
        ...paragraph(words(label, { fontSize: points(small), color: look.ink2 })),
        ...(before === '' ? [] : [{ text: before, options: { fontSize: points(large * 0.6) } }]),
        { text: clean(value), options: { bold: true } },
      ];
      const left = width - WIDER[400] * letterMeasure(before, fontOf(large * 0.6, false));
      const height = textHeight(plainText(label), small, width) + textHeight(value, large, left, true);
      return [textPiece({ runs, height, size: large }, look)];
    }
    case 'parts':
      return [partsChart(block, look), partsTable(block, small, look)];
  }
}
