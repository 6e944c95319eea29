import type { Level } from '../../domain/area';
import type { AreaFigure } from '../../domain/choropleth';
import { isKnown } from '../../domain/quantity';
import type { Work } from '../../domain/work';
import { whereText } from '../figureWords';
import { shortName } from '../headlineWords';
import { deckWords } from '../deckWords';
import { fundersText, peopleText } from '../workWords';
import { counted, money, moneyOfSum, sourcesOf, spoken, words, type Answer, type AskContext } from './answer';
import { found, type AskKind } from './askKinds';

/** Codes of municipalities have five digits, of provinces three; islands have names. */
const levelOf = (id: string): Level =>
  /^\d{5}$/.test(id) ? 'municipality' : /^\d{3}$/.test(id) ? 'province' : 'island';

const figureOf = ({ money: at }: AskContext, id: string): AreaFigure =>
  found(
    at(levelOf(id)).picture.figures.find(({ area }) => area.id === id),
    id,
  );

const worksOf = (context: AskContext, id: string): readonly Work[] => {
  if (id === '') return context.money('municipality').picture.counted;
  const { works, shared } = figureOf(context, id);
  return [...works, ...shared];
};

const some = (works: readonly Work[], { language: { m } }: AskContext): Answer =>
  counted(m.works(works.length), 'works', works.length, sourcesOf(works));

const withoutAmount = (works: readonly Work[]) => works.filter(({ amount }) => !isKnown(amount));

const names = (works: readonly Work[], { language: { m, lang } }: AskContext): Answer => {
  const said = works.map((work) => shortName(work, lang));
  return words(said.length === 0 ? deckWords[lang].noWork : m.list(said), sourcesOf(works));
};

/** A part of one record, whichever the slide's day: it was named. */
const ofWork =
  (say: (work: Work, context: AskContext) => Answer) =>
  (context: AskContext, [id = '']: readonly string[]): Answer =>
    say(found(context.atlas.work(id), id), context);

const inWordsOf = (say: (work: Work, context: AskContext) => string) =>
  ofWork((work, context) => words(say(work, context), work.sources));

function people(work: Work, { language }: AskContext): Answer {
  const [only, ...more] = work.people;
  if (only === undefined || more.length > 0 || !isKnown(only.count))
    return words(peopleText(work, language), work.sources);
  const { unit, count } = only;
  return {
    ...spoken(language.f.measure(count, 'beneficiaries', 'total', unit)),
    measured: { unit, quantity: count },
    sources: work.sources,
  };
}

/** Works and their money, as of the slide's day and under its filters. */
export const workAsks = {
  total: {
    ids: [],
    parts: {
      '': ({ money: at, language }) => {
        const { counted: works, total } = at('municipality').picture;
        return moneyOfSum(total, sourcesOf(works), language);
      },
    },
  },
  works: {
    ids: ['area'],
    idMayLack: true,
    parts: {
      '': (context, [id = '']) => some(worksOf(context, id), context),
      names: (context, [id = '']) => names(worksOf(context, id), context),
    },
  },
  unpublished: {
    ids: ['area'],
    idMayLack: true,
    parts: {
      '': (context, [id = '']) => some(withoutAmount(worksOf(context, id)), context),
      names: (context, [id = '']) => names(withoutAmount(worksOf(context, id)), context),
    },
  },
  area: {
    ids: ['area'],
    parts: {
      '': (context, [id = '']) => {
        const { sum, state, works, shared } = figureOf(context, id);
        const none = context.language.m.statesShort[state === 'value' ? 'unpublished' : state];
        return moneyOfSum(sum, sourcesOf([...works, ...shared]), context.language, none);
      },
      resident: (context, [id = '']) => {
        const { sum, area, works } = figureOf(context, id);
        const { f, m } = context.language;
        const people = area.population?.count;
        if (sum.total === null || people === undefined) return words(m.noData, sourcesOf(works));
        const value = { kind: sum.total.kind, value: sum.total.value / people };
        return {
          ...spoken(f.measure(value, 'funded', 'resident', 'families')),
          measured: { unit: 'CLP/resident', quantity: value },
          sources: sourcesOf(works),
        };
      },
    },
  },
  work: {
    ids: ['work'],
    parts: {
      '': ofWork(({ amount, sources }, { language }) => money(amount, sources, language)),
      pesos: ofWork((work, { language }) =>
        isKnown(work.amount)
          ? {
              ...money(work.amount, work.sources, language),
              ...spoken(language.f.moneyInFull(work.amount)),
            }
          : money(work.amount, work.sources, language),
      ),
      name: inWordsOf((work, { language }) => work.name[language.lang]),
      stage: inWordsOf((work, { language: { m } }) => m.stages[work.stage].toLowerCase()),
      date: inWordsOf((work, { language: { m, f } }) =>
        work.stageDate === null ? m.noDate : f.date(work.stageDate),
      ),
      people: ofWork(people),
      length: inWordsOf((work, { language: { m, f } }) =>
        work.lengthKm === null ? m.work.none : `${f.number(work.lengthKm, 2)} km`,
      ),
      funders: inWordsOf((work, { atlas, language }) => fundersText(work, { atlas }, language)),
      places: inWordsOf((work, { atlas, language }) => whereText(work, { atlas }, language)),
      programme: inWordsOf((work, { language: { m, lang } }) => work.programme?.[lang] ?? m.work.none),
    },
  },
} as const satisfies Readonly<Record<string, AskKind>>;
