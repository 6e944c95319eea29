import { isFunded } from '../../domain/filter';
import type { Work } from '../../domain/work';
import type { Language } from '../../text/language';
import type { Scene } from '../../domain/scene';

/** Why a record is in no total on the view's day; null when it counts. */
export function notCounted(work: Work, { input, atlas }: Scene, { m, lang }: Language): string | null {
  const { asOf } = input;
  if (work.knownFrom > asOf.date) return m.work.notCounted.later;
  const by = asOf.replacedBy.get(work.id);
  if (by) return m.work.notCounted.replaced(by.name[lang]);
  const parent = work.partOf === null ? undefined : atlas.work(work.partOf);
  if (parent && asOf.parts.has(parent.id)) return m.work.notCounted.part(parent.name[lang]);
  if (work.scope === 'other') return m.work.notCounted.other;
  return isFunded(work) ? null : m.work.notCounted.stage;
}
