import type { Lang } from '../domain/view';

/** Each language's name in itself. */
export const LANGUAGE_NAMES = { es: 'Español', en: 'English' } as const satisfies Record<Lang, string>;
