import type { Runs } from './deck';

/** The words of runs without what is strong. */
export const plainText = (runs: Runs): string => runs.map(({ text }) => text).join('');
