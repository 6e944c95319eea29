import type { View } from './view';
import { FUNDED_STAGES, type Work } from './work';

/** The parameters of a view that choose works. */
export type WorkFilter = Pick<View, 'sector' | 'stage' | 'in' | 'funder'>;

const admits = <T>(chosen: readonly T[], value: T): boolean => chosen.length === 0 || chosen.includes(value);

export const admitsAny = <T>(chosen: readonly T[], values: readonly T[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value));

/** True when a work passes every chosen list; an empty list admits all. `municipalities`: where the work lies. */
export const matches = (
  filter: WorkFilter,
  work: Pick<Work, 'sector' | 'stage' | 'funders'>,
  municipalities: readonly string[],
): boolean =>
  admits(filter.sector, work.sector) &&
  admits(filter.stage, work.stage) &&
  admitsAny(filter.in, municipalities) &&
  admitsAny(filter.funder, work.funders);

export const isFiltered = ({ sector, stage, in: within, funder }: WorkFilter): boolean =>
  sector.length + stage.length + within.length + funder.length > 0;

export const NO_FILTER: WorkFilter = { sector: [], stage: [], in: [], funder: [] };

/** Approved, executing or finished: the stages whose money is summed. */
export const isFunded = (work: Pick<Work, 'stage'>): boolean => FUNDED_STAGES.has(work.stage);
