import { isWorkMeasure } from '../../domain/measure';
import type { Scene } from '../../domain/scene';
import { figureText } from '../../text/figureWords';
import type { EmbedLanguage } from './embedLanguage';

export interface EmbedTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each row names the place. */
  readonly rows: readonly (readonly string[])[];
}

/** Every area with its figure, and under a measure of works with their names: the twin of the map. */
export function areaTable(scene: Scene, language: EmbedLanguage): EmbedTable {
  const { e, lang, m } = language;
  const { table } = e;
  // The figures of an indicator hold no works, which says nothing of those that there are.
  const ofWorks = isWorkMeasure(scene.view.measure);
  return {
    caption: table.caption,
    head: [table.place, table.value, ...(ofWorks ? [table.works] : [])],
    rows: scene.picture.figures.map((figure) => [
      figure.area.name,
      figureText(figure, scene, language),
      ...(ofWorks ? [m.list([...figure.works, ...figure.shared].map((work) => work.name[lang]))] : []),
    ]),
  };
}
