import type { Scene } from '../../domain/scene';
import { isKnown } from '../../domain/quantity';
import type { Work } from '../../domain/work';
import { amountText } from '../../text/amountText';
import { whereText } from '../../text/figureWords';
import { inWords } from '../../text/format';
import type { EmbedContent, EmbedRow } from './content';
import type { EmbedLanguage } from './embedLanguage';

/** One work in plain words: where, how much, who pays, who it reaches, its state. */
export function workContent(
  work: Work,
  scene: Scene,
  language: EmbedLanguage,
): Pick<EmbedContent, 'sentence' | 'rows'> {
  const { m, e, f, lang } = language;
  const row = (name: string, note: string): EmbedRow => ({ fill: null, name, note });
  const people = work.people.flatMap(({ unit, count }) =>
    isKnown(count) ? [inWords(f.measure(count, 'beneficiaries', 'total', unit))] : [],
  );
  const payers = work.funders.flatMap((id) => scene.atlas.organisation.get(id)?.name ?? []);
  const when = work.stageDate === null ? m.noDate : f.date(work.stageDate);
  return {
    sentence: work.name[lang],
    rows: [
      row(e.work.where, whereText(work, scene, language)),
      row(e.work.amount, amountText(work.amount, language)),
      row(e.work.pays, payers.length > 0 ? m.list(payers) : m.noFunder),
      row(e.work.reaches, people.length > 0 ? m.list(people) : e.work.noPeople),
      row(e.work.stage, `${m.stages[work.stage]} · ${when}`),
    ],
  };
}
