import type { Fill } from '../../domain/choropleth';
import type { Source } from '../../domain/facts';
import { isKnown } from '../../domain/quantity';
import type { Scene } from '../../domain/scene';
import { usedSources } from '../../domain/usedSources';
import { sceneHeadline } from '../../text/sceneHeadline';
import type { EmbedLanguage } from './embedLanguage';
import { areaContent } from './areaContent';
import { legendRows } from './legendRows';
import { areaTable, type EmbedTable } from './areaTable';
import { workContent } from './workContent';

/** What a press on a line shows. */
export type Opens = { readonly area: string } | { readonly work: string } | 'whole';

/** One line of the list that is also the legend. */
export interface EmbedRow {
  /** The key of the map; null for a line without one. */
  readonly fill: Fill | null;
  readonly name: string;
  /** On a narrow page, in place of many names. */
  readonly short?: string;
  /** Lighter, before the figure. */
  readonly before?: string;
  readonly value?: string;
  /** Words in place of a figure. */
  readonly note?: string;
  /** Chosen by a press on the line. */
  readonly opens?: Opens;
  /** What holds for many areas: left out where there is no room. */
  readonly wideOnly?: boolean;
}

/** All that the small page says, whoever writes it: the build or the reader's browser. */
export interface EmbedContent {
  readonly lang: 'es' | 'en';
  readonly sentence: string;
  /** The same for a narrow page. */
  readonly short: string;
  readonly rows: readonly EmbedRow[];
  /** What was asked for and could not be shown, in sentences. */
  readonly notices: readonly string[];
  readonly date: string;
  readonly sources: readonly Source[];
  /** How many works lack an amount or a point; null where the view is not of works. */
  readonly gaps: readonly string[] | null;
  /** The whole map in words, for readers' software. */
  readonly table: EmbedTable;
}

const sourcesOf = (scene: Scene): readonly Source[] => {
  const ids = scene.work ? new Set(scene.work.sources) : usedSources(scene);
  return scene.atlas.facts.sources.filter(({ id }) => ids.has(id));
};

function gapsOf({ picture: { counted } }: Scene, { e }: EmbedLanguage): string[] | null {
  if (counted.length === 0) return null;
  return [
    e.withoutAmount(counted.filter(({ amount }) => !isKnown(amount)).length),
    e.withoutPoint(counted.filter(({ place }) => place.certainty === 'municipality').length),
  ];
}

/** The page of a scene. */
export function embedContent(scene: Scene, language: EmbedLanguage): EmbedContent {
  const { f, lang } = language;
  const words = sceneHeadline(scene, language);
  const whole = { sentence: words.sentence, short: words.short, rows: legendRows(scene, language) };
  const said =
    (scene.work && workContent(scene.work, scene, language)) ??
    (scene.area && areaContent(scene.area, scene, language)) ??
    whole;
  return {
    lang,
    short: said.sentence,
    ...said,
    notices: scene.problems.map(({ value }) => language.e.gone(value)),
    date: f.date(scene.date),
    sources: sourcesOf(scene),
    gaps: gapsOf(scene, language),
    table: areaTable(scene, language),
  };
}
