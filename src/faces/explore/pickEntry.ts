import { isWorkMeasure } from '../../domain/measure';
import type { Entry } from '../../domain/search';
import type { View } from '../../domain/view';
import type { Scene } from '../../domain/scene';

/** The change of view that shows what a search found; an organisation opens a dialog and changes nothing. */
export function pickEntry(entry: Entry, { view }: Pick<Scene, 'view'>): Partial<View> {
  switch (entry.kind) {
    case 'municipality':
    case 'province':
      return { level: entry.kind, area: entry.id, work: null, at: null };
    case 'island':
      // An indicator has no values by island.
      return {
        level: 'island',
        area: entry.id,
        work: null,
        at: null,
        ...(isWorkMeasure(view.measure) ? {} : { measure: 'funded' }),
      };
    case 'work':
    case 'locality':
      return { work: entry.id };
    case 'organisation':
      return {};
  }
}
