import type { Lang } from '../domain/view';
import { islands as en } from './en/islands';
import { islands as es } from './es/islands';

export type IslandWords = typeof es;

/** The words about islands, in both languages: apart from `Messages`, to load only where islands are looked at. */
export const islandWords: Readonly<Record<Lang, IslandWords>> = { es, en };
