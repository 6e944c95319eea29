import type { View } from './view';

/** More would be a table, not a comparison. */
export const MOST_COMPARED = 4;

type Compared = Pick<View, 'area' | 'compare' | 'level'>;

/** The areas of an address that stand side by side, and those that wait until one of them is taken away. */
export const sideBySide = ({ compare }: Pick<View, 'compare'>) => ({
  shown: compare.slice(0, MOST_COMPARED),
  waiting: compare.slice(MOST_COMPARED),
});

/**
 * Puts an area beside those compared, else beside the chosen one. One waits at most: what is chosen after the fourth
 * takes the place of what already waits, so that nothing that is compared is ever pushed out.
 */
export function placeBeside({ area, compare }: Compared, id: string): Partial<View> {
  const before = compare.length === 0 && area !== null ? [area] : compare;
  return {
    compare: before.includes(id) ? before : [...before.slice(0, MOST_COMPARED), id],
    area: null,
    work: null,
  };
}

/** While areas are compared, an area that is chosen joins them; at another level there is nothing to compare with. */
export function chosenWhileComparing(view: Compared, change: Partial<View>): Partial<View> {
  if (view.compare.length === 0) return change;
  if (change.level !== undefined && change.level !== view.level) return { ...change, compare: [] };
  return typeof change.area === 'string' ? { ...change, ...placeBeside(view, change.area) } : change;
}
