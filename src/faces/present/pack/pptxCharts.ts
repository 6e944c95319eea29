import type PptxGenJS from 'pptxgenjs';
import { plainText, spokenText, type BigFigure, type Parts } from '../../../domain/deck';
import { isKnown } from '../../../domain/quantity';
import { clean, inches, type Piece, type PieceLook } from './pptxType';

const PAPER = 'FFFFFF';

/** A figure as one bar among those of its unit, as on the wall: hollow for all but the last. */
export function figureBar(figure: BigFigure, alike: readonly BigFigure[], look: PieceLook): Piece {
  const valueOf = ({ quantity }: BigFigure) => (isKnown(quantity) ? quantity.value : 0);
  return barPiece(
    [
      {
        name: clean(plainText(figure.label)),
        labels: [clean(spokenText(figure))],
        values: [valueOf(figure)],
      },
    ],
    [figure === alike.at(-1) ? look.ink : PAPER],
    look.sizes.bar / 2,
    { valAxisMaxVal: Math.max(...alike.map(valueOf)) },
    look,
  );
}

/** A sum as one bar of its published parts, in the colours of the map; those without amount are in words alone. */
export function partsBar({ groups }: Parts, look: PieceLook): Piece | null {
  const parts = groups.flatMap(({ label, area, parts: own }) =>
    own.flatMap((part) =>
      isKnown(part.quantity)
        ? [{ name: `${label}: ${spokenText(part)}`, area, amount: part.quantity.value }]
        : [],
    ),
  );
  if (parts.length === 0) return null;
  return barPiece(
    parts.map(({ name, amount }) => ({ name: clean(name), labels: [' '], values: [amount] })),
    parts.map(({ area }) => (area && look.shade(area)) ?? PAPER),
    look.sizes.bar,
    { barGrouping: 'stacked', valAxisMaxVal: parts.reduce((sum, { amount }) => sum + amount, 0) },
    look,
  );
}

/** A native chart of one bar that fills its room; what it says stands beside it. */
const barPiece = (
  series: readonly PptxGenJS.OptsChartData[],
  colours: readonly string[],
  height: number,
  scale: PptxGenJS.IChartOpts,
  look: PieceLook,
): Piece => ({
  height,
  put: (target, top) => {
    target.addChart('bar', [...series], {
      x: inches(look.left),
      y: inches(top),
      w: inches(look.width),
      h: inches(height),
      layout: { x: 0, y: 0, w: 1, h: 1 },
      barDir: 'bar',
      barGapWidthPct: 0,
      chartColors: [...colours],
      dataBorder: { pt: 1.5, color: look.ink },
      // From 0, or the lengths would not be those of the figures.
      valAxisMinVal: 0,
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      catAxisHidden: true,
      chartArea: { roundedCorners: false },
      showLegend: false,
      showTitle: false,
      altText: clean(look.chartWords),
      ...scale,
    });
  },
});
