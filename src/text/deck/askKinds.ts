import { allReconciliations } from '../../domain/past';
import type { Answer, AskContext } from './answer';

/** Ids by what people call them, to find the one that was meant. */
type Named = readonly (readonly [id: string, names: readonly string[]])[];

/** What may stand after a figure's name as an id. */
export const IDS = {
  work: ({ atlas }) => atlas.facts.works.map(({ id, name }) => [id, [name.es, name.en]]),
  figure: ({ atlas }) => atlas.facts.figures.map(({ id }) => [id, []]),
  total: ({ atlas }) => allReconciliations(atlas).map(({ figure: { id } }) => [id, []]),
  contribution: ({ atlas }) => atlas.facts.contributions.map(({ id }) => [id, []]),
  event: ({ atlas }) => atlas.facts.events.map(({ id }) => [id, []]),
  indicator: ({ atlas }) => atlas.facts.indicators.map(({ id, name }) => [id, [name.es, name.en]]),
  municipality: ({ atlas }) => atlas.areas.municipality.map(({ id, name }) => [id, [name]]),
  area: ({ atlas: { areas } }) =>
    [...areas.municipality, ...areas.island, ...areas.province].map(({ id, name }) => [id, [name]]),
  dated: ({ atlas: { facts } }) =>
    [...facts.sources, ...facts.events, ...facts.figures, ...facts.works].map(({ id }) => [id, []]),
} as const satisfies Readonly<Record<string, (context: AskContext) => Named>>;

/** One name that a slide can ask for: `{{name:id:part}}`. */
export interface AskKind {
  readonly ids: readonly (keyof typeof IDS)[];
  /** True: the id may be left out, and then '' is handed on. */
  readonly idMayLack?: true;
  /** By what stands last; '' where nothing does. */
  readonly parts: Readonly<Record<string, (context: AskContext, ids: readonly string[]) => Answer>>;
}

/** Rows by id are looked up after their id was checked. */
export function found<T>(row: T | undefined, id: string): T {
  if (row === undefined) throw new Error(`${id} was checked, and is gone`);
  return row;
}
