import { readMoney } from '../../../data/planMoney';
import { NOWHERE, type Candidate } from '../../../domain/plan';
import type { MoneyRefusal } from '../../../domain/planProblem';
import { isKnown, UNPUBLISHED, type Amount } from '../../../domain/quantity';
import type { Lang } from '../../../domain/view';
import type { People } from '../../../domain/work';
import { inWords } from '../../../text/format';
import type { Language } from '../../../text/language';
import type { Draft } from './planDesk';

export const newDraft = (): Draft => ({
  id: null,
  name: '',
  sector: 'road',
  place: NOWHERE,
  amount: '',
  count: '',
  unit: 'families',
  note: '',
  tried: false,
});

const countText = ({ people }: Pick<Candidate, 'people'>): string =>
  people && isKnown(people.count) ? String(people.count.value) : '';

/** A candidate as the texts of the form: an amount to the peso, as {@link readMoney} reads it back. */
export function draftOf(candidate: Candidate, { f }: Language): Draft {
  const { id, name, sector, place, amount, people, note } = candidate;
  return {
    id,
    name,
    sector,
    place,
    amount: isKnown(amount) ? inWords(f.moneyInFull(amount)) : '',
    count: countText(candidate),
    unit: people?.unit ?? 'families',
    note,
    tried: false,
  };
}

interface DraftErrors {
  readonly name: boolean;
  readonly amount: MoneyRefusal | null;
  readonly count: boolean;
}

const COUNT = /^(\d+|\d{1,3}([.,]\d{3})+)$/;

/** An empty amount is no estimate, which is not 0. */
function amountOf(text: string, lang: Lang): Amount | MoneyRefusal {
  if (text.trim() === '') return UNPUBLISHED;
  const reading = readMoney(text, lang);
  return reading.ok ? reading.amount : reading.reason;
}

/** Null: nothing written. A number left as it was keeps its kind ("más de"). */
function peopleOf({ count, unit }: Draft, before: Candidate | undefined): People | null | 'wrong' {
  const text = count.trim();
  if (text === '') return null;
  if (before?.people && text === countText(before)) return { unit, count: before.people.count };
  const value = Number(text.replaceAll(/[.,]/g, ''));
  return COUNT.test(text) && Number.isSafeInteger(value) && value > 0
    ? { unit, count: { kind: 'exact', value } }
    : 'wrong';
}

/** What the form says, as a candidate; null with what is to be mended. `before`: the candidate being edited. */
export function readDraft(
  draft: Draft,
  before: Candidate | undefined,
  lang: Lang,
): { readonly candidate: Candidate | null; readonly errors: DraftErrors } {
  const name = draft.name.trim();
  const amount = amountOf(draft.amount, lang);
  const people = peopleOf(draft, before);
  const refusal = typeof amount === 'string' ? amount : null;
  const errors = { name: name === '', amount: refusal, count: people === 'wrong' };
  if (name === '' || typeof amount === 'string' || people === 'wrong') return { candidate: null, errors };
  return {
    candidate: {
      id: before?.id ?? `c${Date.now().toString(36)}`,
      name,
      sector: draft.sector,
      place: draft.place,
      amount,
      people,
      note: draft.note,
      extra: before?.extra ?? {},
    },
    errors,
  };
}
