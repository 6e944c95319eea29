import { makeAtlas, type Atlas } from '../../../domain/atlas';
import { allSteps } from '../../../domain/past';
import { countColumns } from '../../../domain/countColumns';
import type { Facts, Organisation, Source } from '../../../domain/facts';
import { NO_FILTER } from '../../../domain/filter';
import { placer } from '../../../domain/placement';
import { quickFinderSteps } from '../../../domain/quickFinder';
import { workColumnSteps } from '../../../domain/workColumns';
import { fold } from '../../../domain/search';
import type { Words } from '../../../domain/work';
import { each, finish, type Steps } from '../../../domain/steps';
import type { LayerContent } from './layer';
import { slug } from '../slug';
import { layerWorkSteps } from './layerWorks';

export interface LayerFactWords {
  /** Where a layer's works come from, in place of a publisher. */
  readonly publisher: string;
  /** What is said of a work that tells no sector or no stage. */
  readonly silent: (missing: { sector: boolean; stage: boolean }) => Words | null;
}

/** Who pays, as the file calls them: the published organisation where it is one, else one of the file's own. */
function funders(published: readonly Organisation[]) {
  const known = new Map(published.flatMap(({ id, name }) => [[id, id] as const, [fold(name), id] as const]));
  const made = new Map<string, Organisation>();
  const one = (text: string): string => {
    const found = known.get(text) ?? known.get(fold(text));
    if (found !== undefined) return found;
    const id = `archivo-${slug(text, 'x', 56)}`;
    if (!made.has(id))
      made.set(id, {
        id,
        name: text,
        kind: null,
        role: { es: '', en: '' },
        cut: null,
        website: null,
        member2024January: false,
        member2024September: false,
        note: null,
        sources: [],
      });
    return id;
  };
  const found = new Map<string, readonly string[]>();
  const ids = (text: string): readonly string[] => {
    const before = found.get(text);
    if (before) return before;
    const parts = text.split(';').map((part) => part.trim());
    const all = [...new Set(parts.every((part) => known.has(part)) ? parts : [one(text)])];
    found.set(text, all);
    return all;
  };
  return { ids, made };
}

/** The source that stands for a layer's file. */
export const layerSourceId = ({ id }: Pick<LayerContent, 'id'>): string => `archivo-${id}`;

/** The facts of a page that shows a layer alone: its works in place of the published ones, and the same indicators. */
export function* layerFactSteps(layer: LayerContent, published: Facts, words: LayerFactWords): Steps<Facts> {
  const source: Source = {
    id: layerSourceId(layer),
    title: layer.file,
    publisher: words.publisher,
    date: layer.importedOn,
    url: '#explore',
    readOn: layer.importedOn,
    note: null,
  };
  const { ids, made } = funders(published.organisations);
  const works = yield* layerWorkSteps(layer, source.id, ids, { silent: words.silent });
  return {
    works,
    // What was announced is compared with published sums only.
    figures: [],
    contributions: [],
    events: [],
    organisations: [...published.organisations, ...made.values()],
    indicators: published.indicators,
    values: published.values,
    sources: [...published.sources, source],
  };
}

/** So many works are placed sooner than an index of the areas is made. */
const FEW = 2000;

/**
 * The atlas of a page that shows a layer alone. However many works it has, it is made in turns, and the page then counts
 * them by columns, which a few works take no longer for.
 */
export function* layerAtlasSteps(
  layer: LayerContent,
  { facts: published, areas, place: oneByOne }: Atlas,
  words: LayerFactWords,
): Steps<Atlas> {
  const place = layer.works.length > FEW ? placer(areas, yield* quickFinderSteps(areas)) : oneByOne;
  const facts = yield* layerFactSteps(layer, published, words);
  yield* each(facts.works, place);
  const atlas = makeAtlas(facts, areas, place);
  yield 1;
  const today = atlas.day(atlas.newest);
  yield 1;
  const columns = yield* workColumnSteps(today, place);
  const count = countColumns(columns, today, place);
  // What a page asks for first is to be found made.
  count(today, { filter: NO_FILTER, level: 'municipality', summed: 'funded' });
  yield 1;
  const counted: Atlas = {
    ...atlas,
    // All its works are known from one day on, and stand ever after.
    day: (date) =>
      date < layer.importedOn ? atlas.day(date) : date === today.date ? today : { ...today, date },
    count,
  };
  allSteps(counted);
  yield 1;
  return counted;
}

/** {@link layerFactSteps} without a pause. */
export const layerFacts = (...asked: Parameters<typeof layerFactSteps>): Facts =>
  finish(layerFactSteps(...asked));
