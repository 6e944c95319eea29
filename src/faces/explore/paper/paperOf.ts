import { isKnown } from '../../../domain/quantity';
import type { Scene } from '../../../domain/scene';
import type { Source } from '../../../domain/facts';
import { amountText } from '../../../text/amountText';
import { exportWords } from '../../../text/exportWords';
import { figureText, unitName, whereText } from '../../../text/figureWords';
import { indicatorName } from '../../../text/indicatorName';
import type { DialogLanguage } from '../../../text/dialogWords';
import { sceneHeadline } from '../../../text/sceneHeadline';
import { fundersText, peopleText, stageLine } from '../../../text/workWords';
import { rankingRows } from '../rankingRows';
import { standings } from '../standings';

/** A name and what is said of it. */
interface PaperLine {
  readonly id: string;
  readonly name: string;
  readonly value: string;
}

/** What one sheet of paper says, in words: the region's, or that of the chosen area. */
export interface Paper {
  readonly title: string;
  readonly detail: string;
  /** What the figures of the places are counted in; '' where each says so. */
  readonly unit: string;
  readonly places: readonly PaperLine[];
  /** Places that found no room. */
  readonly morePlaces: number;
  readonly works: readonly (PaperLine & { readonly lines: readonly string[] })[];
  readonly moreWorks: number;
  readonly indicators: readonly PaperLine[];
  readonly unknown: readonly string[];
  readonly sources: readonly Source[];
}

const MOST_PLACES = 12;
const MOST_WORKS = 7;
const MOST_INDICATORS = 6;

/** The figures on screen, the members and what has a figure first; the rest is on the map. */
function placesOf(scene: Scene, language: DialogLanguage): readonly PaperLine[] {
  const { rows, total } = rankingRows(scene, language);
  const line = (name: string, lead: string | undefined, value: string) => ({
    name,
    value: [lead, value].filter(Boolean).join(' '),
  });
  return [
    ...rows.map((row) => ({ id: row.id, ...line(row.name, row.lead, row.value ?? row.note ?? '') })),
    ...(total ? [{ id: 'total', ...line(total.name, total.lead, total.value) }] : []),
  ];
}

/** The sheet of the region, or of the chosen area with the works that lie in it. */
export function paperOf(scene: Scene, language: DialogLanguage): Paper {
  const { m, f, lang } = language;
  const { area, atlas, view } = scene;
  const { paper } = exportWords[lang];
  const figure = scene.picture.figures.find((each) => each.area === area);
  const works = figure ? [...figure.works, ...figure.shared] : scene.picture.counted;
  const listed = works.slice(0, MOST_WORKS);
  const places = placesOf(scene, language);
  const among = area?.level === 'municipality' ? standings(area.id, scene).slice(0, MOST_INDICATORS) : [];
  const cited = new Set([
    ...listed.flatMap(({ sources }) => sources),
    ...(atlas.indicator.get(view.measure)?.sources ?? []),
    ...among.flatMap(({ indicator }) => indicator.sources),
  ]);
  const headline = sceneHeadline(scene, language);
  return {
    title: area ? area.name : headline.sentence,
    detail: figure
      ? [figureText(figure, scene, language), ...(works.length > 0 ? [m.works(works.length)] : [])].join(
          ' · ',
        )
      : headline.detail,
    unit: unitName(scene, language),
    places: places.slice(0, MOST_PLACES),
    morePlaces: Math.max(0, places.length - MOST_PLACES),
    works: listed.map((work) => ({
      id: work.id,
      name: work.name[lang],
      value: amountText(work.amount, language),
      lines: [
        `${whereText(work, scene, language)} · ${stageLine(work, language)}`,
        `${m.work.pays}: ${fundersText(work, scene, language)} · ${m.work.benefits}: ${peopleText(work, language)}`,
      ],
    })),
    moreWorks: works.length - listed.length,
    indicators: among.map(({ indicator, standing }) => ({
      id: indicator.id,
      name: indicatorName(indicator, lang),
      value: standing
        ? `${f.indicator(standing.own.value, indicator)} · ${m.card.place(standing.place, standing.of, standing.side)}`
        : m.noData,
    })),
    unknown: [
      m.data.withoutAmount(works.filter(({ amount }) => !isKnown(amount)).length),
      m.data.withoutPoint(works.filter(({ place }) => place.certainty === 'municipality').length),
      m.data.withoutDate(works.filter(({ knownBy }) => knownBy !== 'source').length),
      ...(works.length === 0 ? [paper.noWorks] : []),
    ],
    sources: [...cited].flatMap((id) => atlas.source.get(id) ?? []),
  };
}
