import type { Facts, Organisation, Source } from '../../../domain/facts';
import { fold } from '../../../domain/search';
import type { Words } from '../../../domain/work';
import { finish, type Steps } from '../steps';
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
  const ids = (text: string): readonly string[] => {
    const parts = text.split(';').map((part) => part.trim());
    return [...new Set(parts.every((part) => known.has(part)) ? parts : [one(text)])];
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

/** {@link layerFactSteps} without a pause. */
export const layerFacts = (...asked: Parameters<typeof layerFactSteps>): Facts =>
  finish(layerFactSteps(...asked));
