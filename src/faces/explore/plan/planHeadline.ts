import type { Plan } from '../../../domain/plan';
import type { PlanOutcome } from '../../../domain/planOutcome';
import { inWords } from '../../../text/format';
import type { HeadlineWords } from '../../../text/headlineWords';
import type { Language } from '../../../text/language';
import { capitalised } from '../../../text/lists';
import { planWords } from '../../../text/planWords';
import { askedWords } from './candidateWords';

/** What the plan would change, in one sentence, always with whom it reaches first. */
export function planHeadline(plan: Plan, outcome: PlanOutcome, language: Language): HeadlineWords {
  const { m, f, lang } = language;
  const { headline, outcome: words } = planWords[lang];
  if (plan.candidates.length === 0) return { sentence: headline.empty, short: headline.empty, detail: '' };
  const people = m.list(
    outcome.people.flatMap(({ unit, more }) =>
      more.total ? [`${inWords(f.count(more.total))} ${m.people[unit]}`] : [],
    ),
  );
  const reached = outcome.need?.reached.length ?? 0;
  const needs = reached > 0 ? headline.needReached(reached) : '';
  const reaches = people === '' ? '' : headline.reaches(people);
  const sentence =
    reaches !== '' && needs !== ''
      ? headline.and(reaches, needs)
      : reaches || (needs === '' ? headline.plain(plan.candidates.length) : headline.withPlan(needs));
  return {
    sentence,
    short: reaches || sentence,
    detail: `${capitalised(words.asked)} ${askedWords(outcome.asked, language, planWords[lang])}. ${headline.detail}`,
  };
}
