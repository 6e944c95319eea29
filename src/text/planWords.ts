import type { Lang } from '../domain/view';
import { plan as en } from './en/plan';
import { plan as es } from './es/plan';

export type PlanWords = typeof es;

/** The words of the plan, in both languages: apart from `Messages`, to load only with it. */
export const planWords: Readonly<Record<Lang, PlanWords>> = { es, en };
