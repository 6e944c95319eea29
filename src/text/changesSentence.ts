import type { Changes } from '../domain/changes';
import type { Pesos, Sum } from '../domain/quantity';
import { changesWords } from './changesWords';
import { few } from './few';
import { inWords } from './format';
import { shortName, type HeadlineWords } from './headlineWords';
import type { Language } from './language';

const totalText = ({ total }: Sum<Pesos>, { m, f }: Language): string =>
  total ? inWords(f.money(total)) : m.unpublished;

/** What changed, as the page's one sentence. `untilNewest`: the second date is the newest, and goes without saying. */
export function changesSentence(changes: Changes, untilNewest: boolean, language: Language): HeadlineWords {
  const { m, f, lang } = language;
  const w = changesWords[lang];
  const [from, to] = [f.date(changes.from), f.date(changes.to)];
  const when = untilNewest ? w.since(from) : w.between(from, to);
  const parts = (['added', 'amounts', 'stages', 'gone'] as const).flatMap((part) => {
    const count = {
      added: changes.added,
      amounts: changes.amountChanged,
      stages: changes.stageMoved,
      gone: changes.gone,
    }[part].length;
    return count === 0 ? [] : [w.parts[part](count)];
  });
  const [before, after] = [totalText(changes.totalBefore, language), totalText(changes.totalAfter, language)];
  const total = before === after ? w.sameTotal(after) : w.total(before, after);
  // The sentence has room for the first part; the others follow it in smaller type.
  const [first, ...others] = parts;
  const lead = first === undefined ? w.nothing(when) : `${when}: ${first}`;
  const still = changes.stillUnpublished.map((work) => shortName(work, lang));
  return {
    sentence: lead + total,
    short: lead,
    detail: [
      ...(others.length === 0 ? [] : [w.also(m.list(others))]),
      ...(still.length === 0 ? [] : [w.still(few(still, m))]),
    ].join(' '),
  };
}
