import type { Step } from '../../domain/history';
import { reconciliationsUntil, stepsUntil } from '../../domain/past';
import { isKnown, sum } from '../../domain/quantity';
import { inWords } from '../../text/format';
import { shortName } from '../../text/headlineWords';
import { few } from '../../text/few';
import type { Language } from '../../text/language';
import type { StripPoint } from '../../ui/Strip';
import { lastOf } from './lastOf';
import { whereText } from '../../text/figureWords';
import type { Scene } from '../../domain/scene';

/** More changes than this do not fit in one line; the dialog has them all. */
const MOST_CHANGES = 5;

const totalWords = ({ total }: Pick<Step, 'total'>, { f, m }: Language): string =>
  total.total ? inWords(f.millions(total.total)) : m.strip.noAmount;

/** What changed on a day: an amount that gave way to another, or a work nobody had announced. */
export function stepDetail(step: Step, scene: Pick<Scene, 'atlas'>, language: Language): string {
  const { m, f, lang } = language;
  const before = sum(step.replaced.map(({ amount }) => amount)).total;
  const successors = step.added.filter(({ replaces }) => replaces.length > 0);
  const fresh = step.added.filter(({ replaces }) => replaces.length === 0);
  const after = sum(successors.map(({ amount }) => amount)).total;
  const where = few(
    successors.map((work) => whereText(work, scene, language)),
    m,
  );
  return [
    ...(before && after
      ? [m.strip.became(where, inWords(f.millions(before)), inWords(f.millions(after)))]
      : []),
    ...(fresh.length > 0
      ? [
          few(
            fresh.map((work) => shortName(work, lang)),
            m,
          ),
        ]
      : []),
  ].join('; ');
}

/** The date as its source gives it: to the day, to the month, or none at all. */
export function stepWhen({ added, date }: Step, { m, f }: Language): string {
  if (added.length > 0 && added.every(({ knownBy }) => knownBy === 'read')) return m.noDate;
  const dated = added.find(({ knownBy }) => knownBy === 'state');
  return f.date(dated?.stageDate ?? date);
}

/** Those of its works without an amount, of which there may be many: the same under every filter. */
const silentOf = lastOf((step: Step, atlas: Scene['atlas'], language: Language): string | null => {
  const silent = step.added.filter(({ amount }) => !isKnown(amount));
  const names = silent.map((work) => whereText(work, { atlas }, language));
  return names.length === 0 ? null : few(names, language.m);
});

function firstPoint(step: Step, scene: Scene, language: Language): StripPoint {
  const { m, f } = language;
  const announced = reconciliationsUntil(scene).find(({ date }) => date === step.date);
  const silent = silentOf(step, scene.atlas, language);
  return {
    id: step.date,
    when: m.strip.sumOn(f.date(step.date)),
    figure: totalWords(step, language),
    detail: [
      m.strip.amounts(step.total.known),
      ...(silent === null ? [] : [m.strip.withoutAmount(silent)]),
      ...(announced ? [m.strip.announcedThatDay(inWords(f.millions(announced.announced)))] : []),
    ].join('; '),
    mark: 'start',
  };
}

/** Changes there is no room for, as one, so that the points still add up. */
function earlierPoint(steps: readonly Step[], { m, f }: Language): StripPoint {
  const change = steps.reduce((total, step) => total + (step.change ?? 0), 0);
  const [first, last] = [steps[0], steps.at(-1)];
  return {
    id: 'earlier',
    when: m.strip.earlier(steps.length),
    figure: f.change(change),
    detail: first && last ? `${f.date(first.date)} – ${f.date(last.date)}` : '',
    mark: 'change',
  };
}

/** The total of the first day, each change after it, and the total of the view's day: they add up. */
export function stripPoints(scene: Scene, language: Language): readonly StripPoint[] {
  const { m, f } = language;
  const steps = stepsUntil(scene);
  const [first, ...changes] = steps;
  const last = steps.at(-1);
  if (!first || !last) return [];
  const shown = changes.length <= MOST_CHANGES ? changes : changes.slice(1 - MOST_CHANGES);
  const earlier = changes.slice(0, changes.length - shown.length);
  // One day alone is its own sum.
  if (changes.length === 0) return [firstPoint(first, scene, language)];
  return [
    firstPoint(first, scene, language),
    ...(earlier.length > 0 ? [earlierPoint(earlier, language)] : []),
    ...shown.map((step): StripPoint => ({
      id: step.date,
      when: stepWhen(step, language),
      figure: step.change === null ? m.strip.noAmount : f.change(step.change),
      detail: stepDetail(step, scene, language),
      mark: step.change === null ? 'unpublished' : 'change',
    })),
    {
      id: 'end',
      when: scene.date === scene.atlas.newest ? m.strip.today : m.strip.sumOn(f.date(scene.date)),
      figure: totalWords(last, language),
      detail: m.strip.count(last.works, last.total.unpublished),
      mark: 'end',
    },
  ];
}
