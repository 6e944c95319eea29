import { isKnown } from '../../domain/quantity';
import { allReconciliations } from '../../domain/past';
import type { Facts } from '../../domain/facts';
import { leverage, type Leverage, type Reconciliation } from '../../domain/reconcile';
import { deckWords } from '../deckWords';
import { figureWords } from '../figureValue';
import { inWords } from '../format';
import { counted, money, moneyOfSum, sourcesOf, spoken, words, type Answer, type AskContext } from './answer';
import { found, type AskKind } from './askKinds';

type Say<T> = (row: T, context: AskContext) => Answer;
type Part = (context: AskContext, ids: readonly string[]) => Answer;

/** Of the row with the id that was asked for. */
const ofRow =
  <T extends { readonly id: string }>(rowsOf: (facts: Facts) => readonly T[]) =>
  (say: Say<T>): Part =>
  (context, [id = '']) =>
    say(
      found(
        rowsOf(context.atlas.facts).find((each) => each.id === id),
        id,
      ),
      context,
    );

const ofFigure = ofRow(({ figures }) => figures);
const ofContribution = ofRow(({ contributions }) => contributions);

/** An announced total beside the sum of its own day: the slide's day changes neither. */
const reconciled =
  (say: Say<Reconciliation>): Part =>
  (context, [id = '']) => {
    return say(
      found(
        allReconciliations(context.atlas).find(({ figure }) => figure.id === id),
        id,
      ),
      context,
    );
  };

const levered = (say: Say<Leverage>): Part =>
  reconciled((each, context) => {
    const { contributions, sources } = context.atlas.facts;
    return say(leverage(each, contributions, sources), context);
  });

const leverageSources = ({ figure, paidIn }: Leverage) => sourcesOf([figure, ...paidIn]);

function missingText({ missing }: Leverage, { language: { m, lang } }: AskContext): string {
  return m.list(
    missing.map(({ year, name }) => (year === null ? name[lang] : m.roundtable.contribution(String(year)))),
  );
}

function leverageText(each: Leverage, context: AskContext): string {
  const { m, f } = context.language;
  const { ratio, approved, paid } = each;
  return ratio !== null && paid.total
    ? m.roundtable.ratio(f.number(ratio, 1), inWords(f.money(approved)), inWords(f.money(paid.total)))
    : withinSentence(m.roundtable.noRatio(missingText(each, context)));
}

/** A sentence as a part of another one. */
const withinSentence = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');

/** Announced figures, private money, and what one says of the other. */
export const moneyAsks = {
  announced: {
    ids: ['figure'],
    parts: {
      '': ofFigure((figure, { language }) => ({
        ...spoken(figureWords(figure, language)),
        measured: { unit: figure.unit, quantity: figure.value },
        sources: figure.sources,
      })),
      date: ofFigure(({ asOf, sources }, { language: { f } }) => words(f.date(asOf), sources)),
      period: ofFigure(({ period, sources }, { language: { m, lang } }) =>
        words(period?.[lang].toLowerCase() ?? m.work.none, sources),
      ),
      status: ofFigure(({ status, sources }, { language: { m, lang } }) =>
        words(status?.[lang] ?? m.work.none, sources),
      ),
    },
  },
  added: {
    ids: ['total'],
    parts: {
      '': reconciled(({ sum, figure }, { language }) => moneyOfSum(sum, figure.sources, language)),
      works: reconciled(({ works, figure }, { language: { m } }) =>
        counted(m.works(works), 'works', works, figure.sources),
      ),
      difference: reconciled(({ difference, figure }, { language }) =>
        difference === null
          ? words(language.m.noData, figure.sources)
          : money({ kind: 'exact', value: Math.abs(difference) }, figure.sources, language),
      ),
    },
  },
  contribution: {
    ids: ['contribution'],
    parts: {
      '': ofContribution(({ amount, sources }, { language }) => money(amount, sources, language)),
      status: ofContribution(({ status, amount, sources }, { language: { m } }) => {
        const said = m.roundtable.status[status];
        // The words of a status without an amount say so; beside the amount itself they would say it twice.
        return words(isKnown(amount) ? said : (said.split(',')[0] ?? said), sources);
      }),
    },
  },
  leverage: {
    ids: ['total'],
    parts: {
      '': levered((each, context) => {
        const { f, lang } = context.language;
        if (each.ratio === null) return words(deckWords[lang].noRatio, leverageSources(each));
        const quantity = { kind: 'about', value: each.ratio } as const;
        return {
          ...spoken({ before: deckWords[lang].aboutRatio, figure: f.number(each.ratio, 1), after: '' }),
          measured: { unit: 'ratio', quantity },
          sources: leverageSources(each),
        };
      }),
      paid: levered((each, { language }) =>
        moneyOfSum(each.paid, sourcesOf(each.paidIn), language, language.m.unpublished),
      ),
      missing: levered((each, context) => words(missingText(each, context), sourcesOf(each.missing))),
      formula: levered((each, context) => words(leverageText(each, context), leverageSources(each))),
    },
  },
} as const satisfies Readonly<Record<string, AskKind>>;
