import type { Entry } from '../../domain/search';
import type { View } from '../../domain/view';

/** What the page shows of something found; null for what it has no place for. */
export function changeOf({ kind, id }: Entry): Partial<View> | null {
  switch (kind) {
    case 'municipality':
    case 'island':
    case 'province':
      return { level: kind, area: id, work: null };
    case 'work':
    case 'locality':
      return { work: id };
    case 'organisation':
      return null;
  }
}
