import type { Area } from '../../domain/area';
import { isWorkMeasure } from '../../domain/measure';
import type { Scene } from '../../domain/scene';
import type { Work } from '../../domain/work';
import { amountText } from '../../text/amountText';
import { figureOf, figureText } from '../../text/figureWords';
import { inWords } from '../../text/format';
import { shortName } from '../../text/headlineWords';
import type { EmbedContent, EmbedRow } from './content';
import type { EmbedLanguage } from './embedLanguage';

/** One place: its figure as the sentence, its works as the list. */
export function areaContent(
  area: Area,
  scene: Scene,
  language: EmbedLanguage,
): Pick<EmbedContent, 'sentence' | 'rows'> | null {
  const figure = scene.picture.figures.find((each) => each.area.id === area.id);
  if (!figure) return null;
  const { e, f } = language;
  const { total } = scene.picture;
  // The figures of an indicator hold no works, which says nothing of those that there are.
  const ofWorks = isWorkMeasure(scene.view.measure);
  const works = [...figure.works, ...figure.shared];
  // A narrow frame has room for one work with what is around it, or for a few works.
  const wideOnly = works.length > 1;
  return {
    sentence: e.areaSentence(area.name, figureText(figure, scene, language)),
    rows: [
      ...works.map((work) => workRow(work, language)),
      ...(ofWorks && works.length === 0 ? [{ fill: figure.fill, name: '', note: e.noWorks }] : []),
      ...(area.population === null
        ? []
        : [
            {
              fill: null,
              name: e.inhabitants(area.population.year),
              note: f.number(area.population.count),
              wideOnly,
            },
          ]),
      ...(total.total === null
        ? []
        : [{ fill: null, name: e.all, note: inWords(figureOf(total.total, scene, language)), wideOnly }]),
    ],
  };
}

function workRow(work: Work, language: EmbedLanguage): EmbedRow {
  const { m, lang } = language;
  return {
    fill: null,
    name: shortName(work, lang),
    note: `${amountText(work.amount, language)} · ${m.stages[work.stage].toLowerCase()}`,
    opens: { work: work.id },
  };
}
