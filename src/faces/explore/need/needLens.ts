import type { Lens } from '../lens';

export const needLens = (): Lens => ({});
