import { DEFAULT_VIEW } from '../../domain/address';
import type { Atlas } from '../../domain/atlas';
import { changesBetween, type Changes, type Succession } from '../../domain/changes';
import type { IsoDate } from '../../domain/dates';
import type { Block, Runs, Slide } from '../../domain/deck';
import { totalOf, UNPUBLISHED, type Pesos, type Sum } from '../../domain/quantity';
import type { View } from '../../domain/view';
import type { Work } from '../../domain/work';
import { amountText } from '../amountText';
import { changesSentence } from '../changesSentence';
import { changesWords } from '../changesWords';
import { deckWords } from '../deckWords';
import { withDialogWords, type DialogLanguage } from '../dialogWords';
import { shortName } from '../headlineWords';
import type { Language } from '../language';
import { stageLine } from '../workWords';
import { moneyOfSum, sourcesOf } from './answer';
import { citedSources } from './makeSlides';

/** Rows that a slide has room for at 24 px. */
const ROOM = 5;
/** Changed amounts that get a slide each, with their bars; more of them share slides. */
const OWN_SLIDES = 4;

const plain = (text: string): Runs => [{ text, strong: false }];

interface Row {
  readonly label: string;
  readonly value: string;
  readonly sources: readonly string[];
}

interface Maker {
  readonly atlas: Atlas;
  readonly language: DialogLanguage;
  readonly changes: Changes;
  readonly made: (
    id: string,
    parts: Pick<Slide, 'layout'> & {
      readonly headline: string;
      readonly blocks: readonly Block[];
      readonly sources: readonly string[];
      readonly view?: Partial<View>;
      readonly notes?: readonly string[];
    },
  ) => Slide;
}

const bigFigure = (label: string, total: Sum<Pesos>, language: DialogLanguage): Block => {
  const { prefix, value } = moneyOfSum(total, [], language);
  const quantity = total.total ?? UNPUBLISHED;
  return { kind: 'figure', prefix, value, label: plain(label), unit: 'CLP', quantity };
};

/** The first slide: what changed in one sentence, and the sum of both days. */
function totals({ changes, language, atlas, made }: Maker): Slide {
  const { f, lang } = language;
  const { since } = deckWords[lang];
  const { short, detail } = changesSentence(changes, changes.to === atlas.newest, language);
  return made('since_total', {
    layout: 'number',
    headline: short,
    blocks: [
      bigFigure(since.before(f.date(changes.from)), changes.totalBefore, language),
      bigFigure(since.after(f.date(changes.to)), changes.totalAfter, language),
      ...(detail === '' ? [] : [{ kind: 'paragraph', text: plain(detail) } as const]),
    ],
    sources: sourcesOf([...changes.countedBefore, ...changes.countedAfter]),
  });
}

/** Rows under one title, on as many slides as they need. */
function rowSlides(
  { made, language }: Maker,
  id: string,
  title: string,
  rows: readonly Row[],
  note?: string,
): readonly Slide[] {
  const pages = Array.from({ length: Math.ceil(rows.length / ROOM) }, (_, page) =>
    rows.slice(page * ROOM, (page + 1) * ROOM),
  );
  return pages.map((shown, page) =>
    made(`${id}_${page + 1}`, {
      layout: 'number',
      headline:
        pages.length === 1 ? title : deckWords[language.lang].since.page(title, page + 1, pages.length),
      blocks: [
        {
          kind: 'rows',
          rows: shown.map(({ label, value }) => ({ label: plain(label), value: plain(value) })),
        },
        ...(note === undefined ? [] : [{ kind: 'paragraph', text: plain(note) } as const]),
      ],
      sources: shown.flatMap(({ sources }) => sources),
    }),
  );
}

/** One amount that gave way to another, with their bars. */
function amountSlide({ made, language }: Maker, { before, after }: Succession): Slide {
  const { lang } = language;
  const stages = [...new Set(before.map((work) => stageLine(work, language)))];
  return made(`since_amount_${after.id.toLowerCase()}`, {
    layout: 'fact',
    headline: after.name[lang],
    blocks: [
      bigFigure(stages.join('; '), totalOf(before), language),
      bigFigure(stageLine(after, language), totalOf([after]), language),
    ],
    sources: sourcesOf([...before, after]),
    view: { work: after.id },
    notes: after.note === null ? [] : [after.note[lang]],
  });
}

function amounts(maker: Maker): readonly Slide[] {
  const { language, changes } = maker;
  const all = changes.amountChanged;
  if (all.length <= OWN_SLIDES) return all.map((each) => amountSlide(maker, each));
  const rows = all.map(({ before, after }): Row => {
    const { total } = totalOf(before);
    const was = total ? amountText(total, language) : language.m.unpublished;
    return {
      label: shortName(after, language.lang),
      value: changesWords[language.lang].became(was, amountText(after.amount, language)),
      sources: sourcesOf([...before, after]),
    };
  });
  return rowSlides(maker, 'since_amounts', deckWords[language.lang].since.amounts, rows);
}

/**
 * "Since last meeting": what changed from a day until the newest date of the data, as slides. The first one says it
 * all in one sentence, also when nothing changed; the others go through it, and end with what is still unpublished.
 * Their ids have `_`, which no id of a deck file has.
 */
export function sinceSlides(since: IsoDate, atlas: Atlas, speech: Language): readonly Slide[] {
  const language = withDialogWords(speech);
  const { m, f, lang } = language;
  const said = deckWords[lang].since;
  const changes = changesBetween(atlas.facts.works, since, atlas.newest);
  const made: Maker['made'] = (id, { headline, sources, view, notes = [], ...rest }) => ({
    id,
    lang,
    view: { ...DEFAULT_VIEW, since, lang, ...view },
    headline: plain(headline),
    notes: [said.notes(f.date(since), f.date(atlas.newest)), ...notes].map(plain),
    sources: citedSources(sources, atlas),
    minutes: 1,
    ...rest,
  });
  const maker: Maker = { atlas, language, changes, made };
  if (since >= atlas.newest) {
    const headline = changesWords[lang].notAfter(f.date(since), f.date(atlas.newest));
    return [made('since_total', { layout: 'text', headline, blocks: [], sources: [] })].map((slide) => ({
      ...slide,
      view: null,
    }));
  }
  const amountRow = (work: Work): Row => ({
    label: shortName(work, lang),
    value: `${amountText(work.amount, language)} · ${stageLine(work, language)}`,
    sources: work.sources,
  });
  const stageRow = ({ before, after }: Succession): Row => ({
    label: shortName(after, lang),
    value: changesWords[lang].became(
      m.list([...new Set(before.map(({ stage }) => m.stages[stage]))]),
      m.stages[after.stage],
    ),
    sources: sourcesOf([...before, after]),
  });
  const stillRow = (work: Work): Row => ({
    label: shortName(work, lang),
    value: stageLine(work, language),
    sources: work.sources,
  });
  return [
    totals(maker),
    ...rowSlides(maker, 'since_added', said.added, changes.added.map(amountRow)),
    ...amounts(maker),
    ...rowSlides(maker, 'since_stages', said.stages, changes.stageMoved.map(stageRow)),
    ...rowSlides(maker, 'since_gone', said.gone, changes.gone.map(amountRow)),
    ...rowSlides(maker, 'since_still', said.still, changes.stillUnpublished.map(stillRow), said.notZero),
  ];
}
