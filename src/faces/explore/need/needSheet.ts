import type { Scene } from '../../../domain/scene';
import type { Language } from '../../../text/language';
import type { SheetLook } from '../sheetOf';
import { crossHeadline, needTitle } from './crossWords';
import { crossLegendRows } from './crossLegendRows';
import { crossingOf } from '../../../domain/crossing';

/** Need x investment as a picture that leaves the page; null where the address asks for no need. */
export function needSheet(scene: Scene, language: Language): SheetLook['question'] | null {
  const crossing = crossingOf(scene);
  return (
    crossing && {
      choropleth: crossing.picture,
      title: crossHeadline(crossing, scene, language).sentence,
      legend: {
        title: needTitle(crossing, scene, language),
        rows: crossLegendRows(crossing, scene, language).map(({ fill, words }) => ({
          fill,
          name: words,
          value: '',
        })),
      },
    }
  );
}
