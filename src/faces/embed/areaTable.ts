import type { Scene } from '../../domain/scene';
import { figureText } from '../../text/figureWords';
import type { EmbedLanguage } from './embedLanguage';

export interface EmbedTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each row names the place. */
  readonly rows: readonly (readonly string[])[];
}

/** Every area with its figure and its works by name: the twin of the map. */
export function areaTable(scene: Scene, language: EmbedLanguage): EmbedTable {
  const { e, lang, m } = language;
  const { table } = e;
  return {
    caption: table.caption,
    head: [table.place, table.value, table.works],
    rows: scene.picture.figures.map((figure) => [
      figure.area.name,
      figureText(figure, scene, language),
      m.list([...figure.works, ...figure.shared].map((work) => work.name[lang])),
    ]),
  };
}
