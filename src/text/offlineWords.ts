import type { Lang } from '../domain/view';
import { offline as en } from './en/offline';
import { offline as es } from './es/offline';

/** The words of the offer of a new version, in both languages: they come with it. */
export const offlineWords: Readonly<Record<Lang, typeof es>> = { es, en };
