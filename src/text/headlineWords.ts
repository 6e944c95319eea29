import type { Headline } from '../domain/headline';
import type { Choropleth } from '../domain/choropleth';
import type { WorkMeasure } from '../domain/measure';
import { isWorkMeasure } from '../domain/measure';
import type { View } from '../domain/view';
import type { Work } from '../domain/work';
import { amountText } from './amountText';
import { inWords, type Format } from './format';
import { indicatorName } from './indicatorName';
import type { Speech } from './language';

/** What the sentence needs besides its facts: the view, and names by id. */
export interface HeadlineContext {
  readonly view: Pick<View, 'measure' | 'unit' | 'per' | 'level' | 'sector' | 'stage' | 'in' | 'funder'>;
  readonly picture: Choropleth;
  readonly municipalityName: (cut: string) => string;
  readonly areaName: (id: string) => string;
  readonly organisationName: (id: string) => string;
}

export interface HeadlineWords {
  readonly sentence: string;
  /** The same for a narrow screen. */
  readonly short: string;
  /** What is left open, in whole sentences; '' for nothing. */
  readonly detail: string;
}

type AboutWorks = Extract<Headline, { about: 'works' }>;

const sentences = (parts: readonly string[]): string =>
  parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`).join(' ');

/** A work by the place it is known for, else by its name. */
export const shortName = (work: Work, lang: 'es' | 'en'): string =>
  work.localities.length === 1 ? (work.localities[0] ?? work.name[lang]) : work.name[lang];

/** The filters but the municipality, as what follows "obras": ` de agua potable en etapa «Aprobada»`, or ''. */
export function filterWords(
  { view, organisationName }: Pick<HeadlineContext, 'view' | 'organisationName'>,
  m: Speech['m'],
): string {
  const parts = [
    view.sector.length > 0
      ? m.headline.ofSectors(m.list(view.sector.map((sector) => m.ofSector[sector])))
      : '',
    view.stage.length > 0
      ? m.headline.inStages(m.list(view.stage.map((stage) => m.stages[stage].toLowerCase())))
      : '',
    view.funder.length > 0 ? m.headline.byFunders(m.list(view.funder.map(organisationName))) : '',
  ];
  return parts.join('');
}

function worksSentence(facts: AboutWorks, context: HeadlineContext, m: Speech['m'], f: Format): string {
  const { view, picture, municipalityName } = context;
  const measure: WorkMeasure = isWorkMeasure(view.measure) ? view.measure : 'funded';
  const what = filterWords(context, m);
  const members = facts.membersWith.length + facts.membersWithout.length;
  const where =
    view.in.length > 0
      ? m.list(view.in.map(municipalityName))
      : m.headline.members(facts.membersWith.length, members);
  if (facts.counted.length === 0) return m.headline.nothing(what, where);
  const top = view.per === 'total' ? undefined : picture.figures.find(({ rank }) => rank === 1);
  if (top?.value) {
    return m.headline.per(top.area.name, inWords(f.measure(top.value, measure, view.per, view.unit)));
  }
  switch (measure) {
    case 'works':
      return m.headline.works(facts.counted.length, what, where);
    case 'beneficiaries':
      return facts.total.total
        ? m.headline.people(inWords(f.measure(facts.total.total, measure, 'total', view.unit)), what, where)
        : m.headline.noPeople(m.people[view.unit], what);
    case 'funded':
      return facts.total.total
        ? m.headline.funded(inWords(f.money(facts.total.total)), what, where)
        : m.headline.noAmount(facts.counted.length, what, where);
  }
}

/** More shared works than this are counted instead of told one by one. */
const MOST_SHARED = 3;

function worksDetail(facts: AboutWorks, context: HeadlineContext, { m, f, lang }: Speech): string {
  const { view, areaName } = context;
  const n = facts.counted.length;
  const [only, ...more] = facts.unpublished;
  const parts: string[] = [];
  if (n > 0 && view.measure === 'funded') {
    if (only === undefined) parts.push(m.headline.counted(n));
    else if (more.length === 0) parts.push(m.headline.oneUnpublished(n, shortName(only, lang)));
    else parts.push(m.headline.manyUnpublished(n, facts.unpublished.length));
  }
  if (view.measure === 'beneficiaries' && facts.total.unpublished > 0)
    parts.push(m.headline.peopleUnknown(facts.total.unpublished, m.people[view.unit]));
  if (view.level === 'municipality' && view.in.length === 0 && n > 0 && facts.membersWithout.length > 0) {
    const names = m.list(facts.membersWithout.map(({ name }) => name));
    const sentence =
      view.sector.length + view.stage.length + view.funder.length > 0
        ? m.headline.withoutFiltered
        : m.headline.without;
    parts.push(sentence(names, facts.membersWithout.length));
  }
  const shared = facts.shared.filter(({ split }) => !split);
  if (shared.length > MOST_SHARED) parts.push(m.headline.sharedMany(shared.length));
  else
    for (const { work, areas } of shared)
      parts.push(m.headline.shared(amountText(work.amount, { m, f }), m.list(areas.map(areaName))));
  if (view.level === 'island' && facts.unplaced.length > 0)
    parts.push(m.headline.unplacedIslands(facts.unplaced.length));
  if (n === 0) parts.push(m.headline.zeroIsNot);
  return sentences(parts);
}

/** The sentence above the picture, from its facts, in one language. */
export function headlineWords(facts: Headline, context: HeadlineContext, language: Speech): HeadlineWords {
  const { m, f, lang } = language;
  if (facts.about === 'works') {
    const sentence = worksSentence(facts, context, m, f);
    return { sentence, short: m.headline.shorter(sentence), detail: worksDetail(facts, context, language) };
  }
  const { indicator, first, overlapping, known, areas } = facts;
  const [top] = first;
  const name = indicatorName(indicator, lang);
  if (!top?.value) {
    const sentence = m.headline.notAtLevel(name);
    return { sentence, short: sentence, detail: '' };
  }
  const sentence = m.headline.indicator(
    name,
    indicator.direction === 'higher_is_better' ? 'lowest' : 'highest',
    m.list(first.map(({ area }) => area.name)),
    f.indicator(top.value.value, indicator),
  );
  return {
    sentence,
    short: sentence,
    detail: sentences([
      m.headline.coverage(known, areas),
      ...(overlapping.length > 0 ? [m.headline.overlap(overlapping.length)] : []),
    ]),
  };
}
