import type { Fill } from '../../../domain/choropleth';
import { cellFill, placesIn, type CellId } from '../../../domain/cross';
import type { Scene } from '../../../domain/scene';
import type { Language } from '../../../text/language';
import { needWords } from '../../../text/needWords';
import { cellWords } from './crossWords';
import type { Crossing } from '../../../domain/crossing';

interface CrossLegendRow {
  readonly fill: Fill;
  readonly words: string;
}

/** Cells of need x investment from the top left, works without a figure last in each line. */
const CELLS: readonly CellId[] = ([3, 2, 1] as const).flatMap((third) =>
  ([1, 2, 3, 'u'] as const).map((column): CellId => `${third}${column}`),
);

/** Looks of the map that the square does not show; only those that are on the map. */
export function stateRows({ crossed, cell }: Crossing, language: Language): readonly CrossLegendRow[] {
  const w = needWords[language.lang];
  const without = crossed.places.filter(({ column }) => column === 1);
  const member = without.some(({ invested }) => invested.area.member);
  const outside = without.some(({ invested }) => !invested.area.member);
  const shown: CellId = cell[1] === '1' ? cell : '31';
  return [
    ...(member ? [{ fill: cellFill(shown, true), words: w.hatched }] : []),
    ...(outside ? [{ fill: cellFill(shown, false), words: w.outside }] : []),
    ...(crossed.places.some((place) => place.cell === null)
      ? [{ fill: { kind: 'pattern', pattern: 'plus' } as const, words: w.noNeed }]
      : []),
  ];
}

/** The whole legend as lines, for a picture that can't be pressed: every cell with a place in it, then the other looks. */
export function crossLegendRows(
  crossing: Crossing,
  scene: Scene,
  language: Language,
): readonly CrossLegendRow[] {
  const w = needWords[language.lang];
  return [
    ...CELLS.flatMap((cell) => {
      const n = placesIn(crossing.crossed, cell).length;
      if (n === 0) return [];
      return [
        { fill: cellFill(cell, false), words: w.counted(cellWords(cell, crossing, scene, language), n) },
      ];
    }),
    ...stateRows(crossing, language),
  ];
}
