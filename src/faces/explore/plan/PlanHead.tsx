import { useState } from 'react';
import { readMoney } from '../../../data/planMoney';
import { emptyPlan } from '../../../domain/plan';
import { pesos } from '../../../domain/quantity';
import { inWords } from '../../../text/format';
import { Button } from '../../../ui/Button';
import { Segmented } from '../../../ui/Segmented';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import css from './plan.module.css';
import { planDesk } from './planDesk';
import type { PlanRoom } from './planRoom';
import { addPlan, addressOf, changePlan } from './planShelf';

/** More plans than this are a list: their names would not fit beside each other. */
const MOST_ABREAST = 3;

/** Which plan, what it is called, and what it may cost. */
export function PlanHead({ room }: { readonly room: PlanRoom }) {
  const { words, shelf, scene } = room;
  const { shown } = shelf;
  return (
    <>
      <PlanChoice room={room} />
      {shown.id === null ? (
        <p className={css.linkName}>{shown.plan.name || words.unnamed}</p>
      ) : (
        <div className={css.fields}>
          <TextField
            label={words.name}
            value={shown.plan.name}
            onChange={(name) => changePlan(shown, scene.atlas, (plan) => ({ ...plan, name }))}
          />
          <BudgetField room={room} />
        </div>
      )}
    </>
  );
}

function PlanChoice({ room: { words, shelf, go } }: { readonly room: PlanRoom }) {
  const { plans, shown } = shelf;
  if (plans.length === 0) return null;
  const options = plans.map(({ id, plan }) => ({ value: id ?? '', label: plan.name || words.unnamed }));
  const link = { value: '', label: `${shown.plan.name || words.unnamed}, ${words.fromLink}` };
  const choice = {
    label: words.plans,
    options: shown.id === null ? [...options, link] : options,
    value: shown.id ?? '',
    onChange: (id: string) => {
      planDesk.clear();
      go({ plan: addressOf(id) });
    },
  };
  const another = () => {
    planDesk.clear();
    const letter = String.fromCharCode(65 + (plans.length % 26));
    go({ plan: addressOf(addPlan({ ...emptyPlan(words.defaultName(letter)), budget: shown.plan.budget })) });
  };
  return (
    <div className={css.choice}>
      {choice.options.length > 1 &&
        (choice.options.length <= MOST_ABREAST ? <Segmented {...choice} /> : <Select {...choice} />)}
      <Button kind="quiet" icon="plus" onClick={another}>
        {words.another}
      </Button>
    </div>
  );
}

/** What is typed counts as soon as it can be read; what can't is told once the field is left. */
function BudgetField({ room: { words, shelf, scene, language } }: { readonly room: PlanRoom }) {
  const { f, lang } = language;
  const { shown } = shelf;
  const { budget } = shown.plan;
  const [text, setText] = useState(
    budget === null ? '' : inWords(f.moneyInFull({ kind: 'exact', value: budget })),
  );
  const [left, setLeft] = useState(false);
  const reading = text.trim() === '' ? null : readMoney(text, lang);
  const known = reading?.ok ? reading.amount : null;
  const change = (next: string) => {
    setText(next);
    setLeft(false);
    const read = readMoney(next, lang);
    const value = read.ok ? pesos(read.amount.value) : null;
    changePlan(shown, scene.atlas, (plan) => ({ ...plan, budget: value }));
  };
  return (
    <TextField
      label={words.budget}
      value={text}
      onChange={change}
      onDone={() => setLeft(true)}
      note={known ? words.readAs(inWords(f.moneyInFull(known)), inWords(f.money(known))) : words.budgetHint}
      error={left && reading && !reading.ok ? words.money[reading.reason](text.trim()) : undefined}
    />
  );
}
