import type { Municipality } from '../../domain/area';
import { cross, GAP, placesIn } from '../../domain/cross';
import type { Indicator } from '../../domain/facts';
import { needOf } from '../../domain/need';
import { standing, type Standing } from '../../domain/standing';
import { deckWords } from '../deckWords';
import { indicatorName } from '../indicatorName';
import { counted, sourcesOf, words, type Answer, type AskContext } from './answer';
import { found, type AskKind } from './askKinds';

/** The day of the second published list of members; organisations.csv has a column for each of the two. */
const SECOND_LIST = '2024-09-05';

/** Whole of Chiloé is nobody's own island. */
const MAIN_ISLAND = 'isla-grande-de-chiloe';

const indicatorOf = ({ atlas }: AskContext, id: string): Indicator => found(atlas.indicator.get(id), id);

const standingIn =
  (say: (standing: Standing, context: AskContext) => string) =>
  (context: AskContext, [id = '', cut = '']: readonly string[]): Answer => {
    const indicator = indicatorOf(context, id);
    const its = standing(indicator, cut, context.atlas.facts.values);
    return words(its ? say(its, context) : context.language.m.noData, indicator.sources);
  };

const members = (pick: (context: AskContext) => readonly Municipality[]) => ({
  '': (context: AskContext): Answer => {
    const { length } = pick(context);
    return counted(deckWords[context.language.lang].municipalities(length), 'municipalities', length);
  },
  names: (context: AskContext): Answer => {
    const { m, lang } = context.language;
    const names = pick(context).map(({ name }) => name);
    return words(names.length === 0 ? deckWords[lang].nobody : m.list(names));
  },
});

/** Of the headline, so that a slide and the page's first sentence name the same places. */
const reached =
  (side: 'membersWith' | 'membersWithout') =>
  ({ money }: AskContext): readonly Municipality[] => {
    const { headline } = money('municipality');
    return headline.about === 'works' ? headline[side] : [];
  };

const companies = ({ atlas, date }: AskContext) =>
  atlas.facts.organisations.filter(
    ({ kind, member2024January, member2024September }) =>
      kind === 'company' && (date < SECOND_LIST ? member2024January : member2024September),
  );

/** Members in the worst third of a need, without a published work: the worst first. */
function gap(context: AskContext, id: string) {
  const { atlas } = context;
  const { picture } = context.money('municipality');
  const need = needOf(indicatorOf(context, id), atlas.areas.municipality, atlas.facts.values);
  return placesIn(cross(need, picture, picture, []), GAP).filter(({ need: { area } }) => area.member);
}

/** Places, who lives there, who sits at the table, and what is needed. */
export const placeAsks = {
  members: {
    ids: [],
    parts: members(({ atlas }) => atlas.areas.municipality.filter(({ member }) => member)),
  },
  memberswith: { ids: [], parts: members(reached('membersWith')) },
  memberswithout: { ids: [], parts: members(reached('membersWithout')) },
  companies: {
    ids: [],
    parts: {
      '': (context) => {
        const all = companies(context);
        const said = deckWords[context.language.lang].companies(all.length);
        return counted(said, 'companies', all.length, sourcesOf(all));
      },
      names: (context) => {
        const all = companies(context);
        return words(context.language.m.list(all.map(({ name }) => name)), sourcesOf(all));
      },
    },
  },
  islands: {
    ids: ['municipality'],
    idMayLack: true,
    parts: {
      '': ({ atlas: { areas }, language: { lang } }, [id = '']) => {
        const { length } = areas.island.filter(
          (island) =>
            island.named &&
            island.id !== MAIN_ISLAND &&
            (id === '' ? island.member : island.municipalities.includes(id)),
        );
        return counted(deckWords[lang].islands(length), 'islands', length);
      },
    },
  },
  population: {
    ids: ['area'],
    parts: {
      '': ({ atlas, language: { m, f, lang } }, [id = '']) => {
        const { areas } = atlas;
        const all = [...areas.municipality, ...areas.island, ...areas.province];
        const people = all.find((area) => area.id === id)?.population;
        if (!people) return words(m.noData);
        const sources = people.source !== null && atlas.source.has(people.source) ? [people.source] : [];
        const said = deckWords[lang].inhabitants(f.number(people.count));
        return counted(said, 'inhabitants', people.count, sources);
      },
    },
  },
  indicator: {
    ids: ['indicator', 'municipality'],
    parts: {
      '': (context, [id = '', cut = '']) => {
        const indicator = indicatorOf(context, id);
        const own = standing(indicator, cut, context.atlas.facts.values)?.own;
        const { m, f } = context.language;
        if (!own) return words(m.noData, indicator.sources);
        return counted(f.indicator(own.value, indicator), indicator.id, own.value, indicator.sources);
      },
      rank: standingIn(({ place, of, side }, { language: { m } }) => m.card.place(place, of, side)),
      interval: standingIn(({ indicator, own: { low, high } }, { language: { m, f } }) =>
        low === null || high === null
          ? m.noData
          : m.card.interval(f.indicator(low, indicator), f.indicator(high, indicator)),
      ),
    },
  },
  need: {
    ids: ['indicator'],
    parts: {
      '': (context, [id = '']) => {
        const indicator = indicatorOf(context, id);
        return words(indicatorName(indicator, context.language.lang), indicator.sources);
      },
    },
  },
  gap: {
    ids: ['indicator'],
    parts: {
      '': (context, [id = '']) => {
        const { m, f, lang } = context.language;
        const indicator = indicatorOf(context, id);
        const places = gap(context, id).map(({ need: { area, value } }) =>
          deckWords[lang].placeWith(area.name, value === null ? m.noData : f.indicator(value, indicator)),
        );
        return words(places.length === 0 ? deckWords[lang].nobody : m.list(places), indicator.sources);
      },
    },
  },
} as const satisfies Readonly<Record<string, AskKind>>;
