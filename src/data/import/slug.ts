import { fold } from '../../domain/search';

/** A name as letters, digits and `-`, for an id or a file; `otherwise` where nothing of it is left. */
export const slug = (name: string, otherwise: string, longest = Infinity): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest) || otherwise;
