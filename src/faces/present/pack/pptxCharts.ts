import type PptxGenJS from 'pptxgenjs';
import { plainText, spokenText, type BigFigure, type Parts } from '../../../domain/deck';
import { isKnown } from '../../../domain/quantity';
import { clean, FACE, inches, points, type Piece, type PieceLook } from './pptxType';

/** The figures of one unit as bars, in the order of the slide; all but the last are lighter. */
export function figureChart(figures: readonly BigFigure[], look: PieceLook): Piece {
  // Bars are drawn from below.
  const known = figures
    .toReversed()
    .flatMap((figure) =>
      isKnown(figure.quantity) ? [{ said: spokenText(figure), value: figure.quantity.value }] : [],
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
export function partsChart({ groups }: Parts, look: PieceLook): Piece {
  const height = 64;
  const parts = groups.flatMap(({ label, area, parts: own }) =>
    own.flatMap((part) =>
      isKnown(part.quantity)
        ? [{ name: `${label}: ${spokenText(part)}`, area, amount: part.quantity.value }]
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
