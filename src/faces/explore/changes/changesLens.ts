import type { Lens } from '../lens';

export const changesLens = (): Lens => ({});
