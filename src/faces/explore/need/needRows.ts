import { cellFill, placesIn, type CrossedPlace } from '../../../domain/cross';
import { tied } from '../../../domain/need';
import type { Scene } from '../../../domain/scene';
import { fillCss } from '../../../map/colour';
import { figureText } from '../../../text/figureWords';
import { capitalised } from '../../../text/lists';
import type { Language } from '../../../text/language';
import { needWords } from '../../../text/needWords';
import type { BriefRow } from '../../../ui/BriefList';
import type { RankingSection } from '../../../ui/Ranking';
import type { RankingRow } from '../../../ui/RankingRows';
import { areaSwatch } from '../areaSwatch';
import type { Crossing } from '../../../domain/crossing';
import { needText } from './crossWords';

/** Indicators named in the reason of a score. */
const NAMED = 2;
/** Rows that fit a closed sheet. */
const BRIEF = 4;

/** The places of the chosen cell, members first, the worst first; those that can't be ranked apart say so. */
export function needSections(
  crossing: Crossing,
  scene: Scene,
  language: Language,
): readonly RankingSection[] {
  const w = needWords[language.lang];
  const places = placesIn(crossing.crossed, crossing.cell);
  const part = (member: boolean) => places.filter(({ invested }) => invested.area.member === member);
  return [
    { id: 'members', title: w.members, rows: rowsOf(part(true), crossing, scene, language) },
    { id: 'outside', title: w.notMembers, rows: rowsOf(part(false), crossing, scene, language) },
  ].filter(({ rows }) => rows.length > 0);
}

/** The first places of the chosen cell, for the few rows of a closed sheet. */
export const needBrief = (crossing: Crossing, language: Language): readonly BriefRow[] =>
  placesIn(crossing.crossed, crossing.cell)
    .slice(0, BRIEF)
    .map(({ need, invested: { area } }) => ({
      id: area.id,
      swatch: areaSwatch(cellFill(crossing.cell, area.member)),
      name: area.name,
      value: needText(need.value ?? 0, crossing, language),
    }));

function rowsOf(
  places: readonly CrossedPlace[],
  crossing: Crossing,
  scene: Scene,
  language: Language,
): readonly RankingRow[] {
  const { tie } = needWords[language.lang];
  return places.map((place, i): RankingRow => {
    const before = places[i - 1];
    const value = place.need.value ?? 0;
    const text = needText(value, crossing, language);
    const percent = text.endsWith(' %') ? text.slice(0, -2) : null;
    return {
      id: place.invested.area.id,
      name: place.invested.area.name,
      value: percent ?? text,
      ...(percent === null ? {} : { unit: '%' }),
      ...(before && tied(before.need, place.need) ? { lead: tie } : {}),
      ...markOf(place, crossing),
      detail: reasonOf(place, crossing, scene, language),
    };
  });
}

/** The interval where one is published, on an axis from the least to the largest end; else a bar, unless values are negative. */
function markOf({ need, invested }: CrossedPlace, { crossed, picture }: Crossing): Partial<RankingRow> {
  const shown = picture.figures.find(({ area }) => area.id === invested.area.id);
  const fill = fillCss(shown?.fill ?? invested.fill);
  const ends = crossed.need.places.flatMap(({ value, interval }) =>
    value === null ? [] : interval ? [interval.low, interval.high] : [value],
  );
  const [least, top] = [Math.min(...ends), Math.max(...ends)];
  const { value, interval } = need;
  if (value === null || top === least) return {};
  if (interval) {
    const at = (end: number) => (end - least) / (top - least);
    return { interval: { low: at(interval.low), at: at(value), high: at(interval.high), fill } };
  }
  return least < 0 ? {} : { bar: { share: value / top, fill, end: 'exact' } };
}

/** Why a place stands in the list: its rank and interval, or what adds most to its score; and what is invested, if a work is published. */
function reasonOf(place: CrossedPlace, crossing: Crossing, scene: Scene, language: Language): string {
  const need = capitalised(needReason(place, crossing, language));
  // Without a published work the head of the list and the legend say so once for all.
  if (place.column === 1) return need;
  return `${need}; ${figureText(place.invested, scene, language) || language.m.unpublished}`;
}

function needReason(
  { need, invested, rank }: CrossedPlace,
  crossing: Crossing,
  { m, f, lang }: Language,
): string {
  const w = needWords[lang];
  const { weighing, indicator, crossed } = crossing;
  if (weighing) {
    const parts = (weighing.parts.get(invested.area.id) ?? [])
      .flatMap(({ indicator: each, weight, at }) =>
        at === null || weight === 0 ? [] : [{ name: each.name[lang], at, adds: weight * at }],
      )
      .toSorted((a, b) => b.adds - a.adds)
      .slice(0, NAMED);
    return w.drives(m.list(parts.map(({ name, at }) => w.part(name, f.number(at)))));
  }
  const known = crossed.need.places.filter(({ value }) => value !== null).length;
  const side = crossed.need.direction === 'higher_is_better' ? 'lowest' : 'highest';
  const standing = m.card.place(rank ?? known, known, side);
  if (!need.interval || !indicator) return standing;
  const { low, high } = need.interval;
  return `${standing}, ${m.card.interval(f.number(low, indicator.decimals), f.indicator(high, indicator))}`;
}
