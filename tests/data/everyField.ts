import type { Work } from '../../src/domain/work';
import { work as made } from '../domain/make';

const FIELDS = Object.keys(made('any')) as (keyof Work)[];

/** A work as a plain row, each field read by its name as the app does; shared works have few of their own. */
export const everyField = (work: Work): Record<string, unknown> =>
  Object.fromEntries(FIELDS.map((field) => [field, work[field]]));
