import { lastDay, type PartialDate } from '../domain/dates';
import type { Source } from '../domain/facts';
import type { Work } from '../domain/work';

/**
 * The day a record became known: its first source's date, else its state's, else the day we read the source.
 * A partial date counts from its last day, for nothing was surely known before.
 */
export function knownSince(
  source: Source,
  stageDate: PartialDate | null,
): Pick<Work, 'knownFrom' | 'knownBy'> {
  if (source.date !== null) return { knownFrom: lastDay(source.date), knownBy: 'source' };
  if (stageDate !== null) return { knownFrom: lastDay(stageDate), knownBy: 'state' };
  return { knownFrom: source.readOn, knownBy: 'read' };
}
