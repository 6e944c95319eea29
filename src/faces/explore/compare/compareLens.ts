import type { Lens } from '../lens';

export const compareLens = (): Lens => ({});
