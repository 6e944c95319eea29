import type PptxGenJS from 'pptxgenjs';
import { plainText, spokenText, type BigFigure, type Block, type Parts } from '../../../domain/deck';
import { partsBar } from './pptxCharts';
import {
  clean,
  FACE,
  inches,
  points,
  textHeight,
  textWidth,
  words,
  type Piece,
  type PieceLook,
} from './pptxType';

/** Beside the words of a cell, px. */
const CELL_SIDE = 8;
/** The box of a part's colour. */
const KEY = 28;

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

/** @param columns widths in px */
function tablePiece(rows: readonly Cells[], columns: readonly number[], look: PieceLook): Piece {
  const { small, cell } = look.sizes;
  const heights = rows.map(
    (row) =>
      2 * cell +
      Math.max(
        ...row.map(({ text, options }, at) =>
          textHeight(text, small, (columns[at] ?? 0) - 2 * CELL_SIDE, options?.bold),
        ),
      ),
  );
  return {
    height: heights.reduce((sum, height) => sum + height, 0),
    put: (target, top) => {
      const line = { type: 'solid', pt: 1, color: look.quiet } as const;
      const none = { type: 'none' } as const;
      const [side, edge] = [inches(CELL_SIDE), inches(cell)];
      target.addTable(
        rows.map((row) =>
          row.map(({ text, options }) => ({
            text: clean(text),
            options: {
              border: [none, none, line, none],
              margin: [edge, side, edge, side],
              lang: look.lang,
              color: look.ink,
              ...options,
            },
          })),
        ),
        {
          x: inches(look.left),
          y: inches(top),
          w: inches(look.width),
          colW: columns.map(inches),
          rowH: heights.map(inches),
          fontSize: points(small),
          fontFace: FACE,
          color: look.ink,
          lang: look.lang,
          valign: 'top',
        },
      );
    },
  };
}

/** Widths of columns: those that need less than their share keep what they need, the others share the rest. */
function columnsBy(rows: readonly Cells[], width: number, size: number): readonly number[] {
  const count = Math.max(...rows.map(({ length }) => length));
  const needs = Array.from({ length: count }, (_, at) =>
    Math.max(
      ...rows.map((row) => 2 * CELL_SIDE + 6 + textWidth(row[at]?.text ?? '', size, row[at]?.options?.bold)),
    ),
  );
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  let wide = needs;
  let room = width;
  for (;;) {
    const share = room / wide.length;
    const wider = wide.filter((need) => need > share);
    if (wider.length === wide.length || wider.length === 0) break;
    room -= sum(wide.filter((need) => need <= share));
    wide = wider;
  }
  const stretch = room / sum(wide);
  return needs.map((need) => (wide.includes(need) ? need * stretch : need));
}

function partsTable({ groups }: Parts, look: PieceLook): Piece {
  const rows = groups.map(({ label, under, parts }): Cells => [
    { text: label, options: { bold: true } },
    { text: parts.map(spokenText).join(' + ') },
    { text: under, options: { color: look.ink2 } },
  ]);
  const keys = groups.map(({ area }): Cells => {
    const shade = area && look.shade(area);
    return [{ text: '', ...(shade && { options: { fill: { color: shade } } }) }];
  });
  return tablePiece(
    rows.map((row, at) => [...(keys[at] ?? []), ...row]),
    [KEY, ...columnsBy(rows, look.width - KEY, look.sizes.small)],
    look,
  );
}

/** Shares of its size that a figure may have to stand in one line. */
const SHARES = [1, 0.87, 0.75];

function figurePiece({ label, prefix, value }: BigFigure, alone: boolean, look: PieceLook): Piece {
  const { width, sizes } = look;
  const { small } = sizes;
  const before = prefix === '' ? '' : `${clean(prefix)} `;
  const besideOf = (size: number) => Math.max(small, 0.6 * size);
  const room = (size: number) => width - textWidth(before, besideOf(size));
  const full = alone ? sizes.alone : sizes.figure;
  const size =
    SHARES.map((share) => share * full).find((each) => textWidth(value, each, true) <= room(each)) ?? full;
  const runs = [
    ...paragraph(words(label, { fontSize: points(small), color: look.ink2 })),
    ...(before === '' ? [] : [{ text: before, options: { fontSize: points(besideOf(size)) } }]),
    { text: clean(value), options: { bold: true } },
  ];
  const height = textHeight(plainText(label), small, width) + textHeight(value, size, room(size), true);
  return textPiece({ runs, height, size }, look);
}

/** A block of a slide as what stands on it, from above. */
export function piecesOf(block: Block, alone: boolean, look: PieceLook): readonly Piece[] {
  const { width } = look;
  const { text, small } = look.sizes;
  switch (block.kind) {
    case 'paragraph':
      return [
        textPiece(
          { runs: words(block.text), height: textHeight(plainText(block.text), text, width), size: text },
          look,
        ),
      ];
    case 'list': {
      const indent = text;
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
      return [tablePiece(rows, columnsBy(rows, width, small), look)];
    }
    case 'table': {
      const cells = [
        block.head.map((cell) => ({ text: cell, options: { bold: true } })),
        ...block.rows.map((row) => row.map((cell) => ({ text: cell }))),
      ];
      return [tablePiece(cells, columnsBy(cells, width, small), look)];
    }
    case 'figure':
      return [figurePiece(block, alone, look)];
    case 'parts':
      return [partsBar(block, look), partsTable(block, look)].filter((piece) => piece !== null);
  }
}
