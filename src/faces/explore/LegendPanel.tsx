import { alike, pick } from '../../domain/alike';
import type { AreaFigure, AreaState } from '../../domain/choropleth';
import { isKnown, pesos } from '../../domain/quantity';
import type { Go } from '../../domain/view';
import type { Stage, Work } from '../../domain/work';
import { STAGES } from '../../domain/work';
import { isWorkMeasure } from '../../domain/measure';
import type { Language } from '../../text/language';
import { fillCss } from '../../map/colour';
import { discRadius } from '../../map/discs';
import type { MapSize } from '../../map/picture';
import { Legend, type LegendRow } from '../../ui/Legend';
import type { WorkSymbolKind } from '../../ui/WorkSymbol';
import { areaSwatch } from './areaSwatch';
import { ChangeClasses } from './ChangeClasses';
import { figureText, measureName, unitName } from '../../text/figureWords';
import type { Scene } from '../../domain/scene';
import css from './explore.module.css';

interface LegendPanelProps {
  readonly scene: Scene;
  readonly language: Language;
  /** Works on the map. */
  readonly drawn: readonly Work[];
  /** Of the map: its circles are drawn as large as there. */
  readonly size: MapSize;
  /** Added by a question. */
  readonly more?: readonly LegendRow[] | undefined;
  readonly hovered: string | null;
  readonly go: Go;
  readonly onWorks: () => void;
}

const SIZES = [500, 200] as const;

/** Looks that are no value of the scale, in the order of the legend. */
export const STATES: readonly AreaState[] = ['unpublished', 'shared', 'none', 'no_data', 'outside'];

/** Explains every colour, pattern and symbol that is on the map now, and marks the one under the hand. */
export function LegendPanel({
  scene,
  language,
  drawn,
  size,
  more = [],
  hovered,
  go,
  onWorks,
}: LegendPanelProps) {
  const { picture, view } = scene;
  const { m } = language;
  const chosen = picture.figures.find(({ area }) => area.id === (hovered ?? view.area));
  const known = picture.figures
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const places = picture.scale.form === 'places';
  const rows: LegendRow[] = [
    ...more,
    ...(places ? known.map((figure) => placeRow(figure, scene, language, chosen)) : []),
    ...STATES.flatMap((state): LegendRow[] => {
      const example = picture.figures.find((figure) => figure.state === state);
      if (!example) return [];
      return [
        {
          id: state,
          swatch: areaSwatch(example.fill),
          words: m.states[state],
          marked: chosen?.state === state,
        },
      ];
    }),
  ];
  const unit = unitName(scene, language);
  const note = <PointlessNote {...{ scene, language, onWorks }} />;
  return (
    <Legend
      title={`${measureName(scene, language)} ${m.byLevel[view.level]}`}
      {...(places || unit === '' ? {} : { unit })}
      {...(places
        ? {}
        : {
            classes: { steps: classSteps(scene, language, chosen) },
            change: <ChangeClasses {...{ scene, language, go, hovered }} />,
          })}
      rows={rows}
      {...(drawn.length > 0 ? { works: worksLegend(drawn, size, language) } : {})}
      {...(isWorkMeasure(view.measure) ? { note } : {})}
    />
  );
}

const placeRow = (
  figure: AreaFigure,
  scene: Scene,
  language: Language,
  chosen: AreaFigure | undefined,
): LegendRow => ({
  id: figure.area.id,
  swatch: areaSwatch(figure.fill),
  words: `${figure.area.name}, ${figureText(figure, scene, language)}`,
  marked: chosen === figure,
});

/** The classes, low to high. */
export function classSteps(scene: Scene, { m, f }: Language, chosen: AreaFigure | undefined) {
  const { picture, view, atlas } = scene;
  const indicator = atlas.indicator.get(view.measure);
  const whole = picture.scale.breaks.every(Number.isInteger);
  const number = (value: number): string =>
    indicator
      ? f.number(value, whole ? 0 : indicator.decimals)
      : view.measure === 'funded' && view.per === 'total'
        ? f.number(value / 1e6)
        : f.number(value, value < 10 ? 2 : 0);
  const { classes } = picture.scale;
  return classes.map((each, i) => ({
    fill: fillCss({ kind: 'ramp', ramp: picture.ramp, at: each.at }),
    words: m.legend.from(number(each.low), number(each.high)),
    marked: chosen?.classIndex === i,
    ...(i < classes.length - 1 ? { limit: number(each.high) } : {}),
  }));
}

function worksLegend(drawn: readonly Work[], size: MapSize, { m, f }: Language) {
  const sorts = alike(drawn).map(({ one }) => one);
  const stages = STAGES.filter((stage) => sorts.some((work) => work.stage === stage)).toReversed();
  const symbols: { kind: WorkSymbolKind; words: string }[] = stages.map((stage: Stage) => ({
    kind: stage,
    words: m.stages[stage],
  }));
  if (sorts.some(({ amount }) => !isKnown(amount)))
    symbols.push({ kind: 'unpublished', words: m.legend.noAmount });
  if (sorts.some(({ place }) => place.certainty !== 'exact'))
    symbols.push({ kind: 'approximate', words: m.legend.approximate });
  if (sorts.some(({ islands }) => islands.length > 1))
    symbols.push({ kind: 'shared', words: m.legend.several });
  const [large, small] = SIZES;
  return {
    title: m.legend.works,
    symbols,
    sizes: {
      radii: SIZES.map((millions) =>
        discRadius({ amount: { kind: 'exact', value: pesos(millions * 1e6) } }, size),
      ),
      words: m.legend.circles(f.number(large), f.number(small)),
    },
  };
}

/** Works that count and have no point: named here, since no mark on the map can say it. */
function PointlessNote({
  scene,
  language,
  onWorks,
}: Pick<LegendPanelProps, 'scene' | 'language' | 'onWorks'>) {
  const { m } = language;
  const pointless = pick(scene.picture.counted, ({ place }) => place.certainty === 'municipality');
  if (pointless.length === 0) return null;
  const cuts = [...new Set(alike(pointless).flatMap(({ one }) => scene.atlas.place(one).municipality))];
  const where = m.list(cuts.flatMap((cut) => scene.atlas.municipality.get(cut)?.name ?? []));
  return (
    <>
      {m.legend.withoutPoint(pointless.length, where)}{' '}
      <button type="button" className={css.link} onClick={onWorks}>
        {m.legend.seeList}
      </button>
    </>
  );
}
