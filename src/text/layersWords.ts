import type { Lang } from '../domain/view';
import { layers as en } from './en/layers';
import { layers as es } from './es/layers';

export type LayersWords = typeof es;

/** The words of the reader's own files, in both languages: apart from `Messages`, to load only with them. */
export const layersWords: Readonly<Record<Lang, LayersWords>> = { es, en };
