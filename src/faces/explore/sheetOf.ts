import type { MapContext } from '../../data/areas';
import type { Choropleth } from '../../domain/choropleth';
import { isKnown } from '../../domain/quantity';
import type { Scene } from '../../domain/scene';
import { STAGES, type Work } from '../../domain/work';
import { usedSources } from '../../domain/usedSources';
import type { Sheet } from '../../map/svg/pictureSvg';
import type { SheetLegend } from '../../map/svg/sheetLegend';
import { figureText, measureName, unitName } from '../../text/figureWords';
import type { Language } from '../../text/language';
import { sceneHeadline } from '../../text/sceneHeadline';
import { exportWords } from '../../text/exportWords';
import { classSteps, STATES } from './LegendPanel';
import { mapSheetOf } from '../common/mapSheet';
import { citeAll } from './sourceWords';

export interface SheetLook extends Pick<Sheet, 'palette' | 'measure' | 'page' | 'scale'> {
  /** What a question paints in place of the scene's own figures, with its own words. */
  readonly question?: {
    readonly choropleth: Choropleth;
    readonly title: string;
    readonly legend: Pick<SheetLegend, 'title' | 'rows'>;
  };
}

/** The picture of an address: whoever opens the same link saves the same one, on any screen. */
export function sheetOf(
  scene: Scene,
  context: MapContext,
  drawn: readonly Work[],
  language: Language,
  { palette, measure, page, scale, question }: SheetLook,
): Sheet {
  const { m, f, lang } = language;
  const { view, atlas } = scene;
  const size = view.theme === 'projector' ? 'projector' : 'desktop';
  const sources = citeAll([...usedSources(scene)], atlas, language).map(({ words }) => words);
  return {
    ...mapSheetOf(scene, question?.choropleth ?? scene.picture, context, drawn, language, {
      palette,
      measure,
      size,
    }),
    page,
    scale,
    title: question?.title ?? sceneHeadline(scene, language).sentence,
    legend: { ...legendOf(scene, drawn, language), ...question?.legend },
    foot: [
      m.sources.dataOf(f.date(scene.date)),
      ...(sources.length > 0 ? [exportWords[lang].sources([...new Set(sources)].join('; '))] : []),
      m.map.credit,
    ],
  };
}

function legendOf(scene: Scene, drawn: readonly Work[], language: Language): SheetLegend {
  const { picture, view } = scene;
  const { m } = language;
  const unit = unitName(scene, language);
  const places = picture.scale.form === 'places';
  const known = picture.figures
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const steps = classSteps(scene, language, undefined);
  const title = `${measureName(scene, language)} ${m.byLevel[view.level]}`;
  return {
    title: places || unit === '' ? title : `${title}, ${unit}`,
    rows: [
      ...(places
        ? known.map((figure) => ({
            fill: figure.fill,
            name: figure.area.name,
            value: figureText(figure, scene, language),
          }))
        : picture.scale.classes.map(({ at }, index) => ({
            fill: { kind: 'ramp', ramp: picture.ramp, at } as const,
            name: steps[index]?.words ?? '',
            value: '',
          }))),
      ...STATES.flatMap((state) => {
        const example = picture.figures.find((figure) => figure.state === state);
        return example ? [{ fill: example.fill, name: m.states[state], value: '' }] : [];
      }),
    ],
    works: [
      ...STAGES.toReversed().map((stage) => ({
        work: drawn.find((one) => one.stage === stage),
        unpublished: false,
        words: m.stages[stage],
      })),
      {
        work: drawn.find(({ amount }) => !isKnown(amount)),
        unpublished: true,
        words: m.legend.noAmount,
      },
    ].flatMap(({ work, unpublished, words }) =>
      work ? [{ disc: { stage: work.stage, sector: work.sector, unpublished }, words }] : [],
    ),
  };
}
