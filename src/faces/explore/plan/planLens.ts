import type { Lens } from '../lens';

export const planLens = (): Lens => ({});
