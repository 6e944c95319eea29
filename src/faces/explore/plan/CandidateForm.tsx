import { useEffect, useRef, type FormEvent } from 'react';
import { withCandidate } from '../../../domain/plan';
import { PEOPLE_UNITS, SECTORS } from '../../../domain/work';
import { readMoney } from '../../../data/planMoney';
import { inWords } from '../../../text/format';
import { capitalised } from '../../../text/lists';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { PlaceField } from './PlaceField';
import css from './plan.module.css';
import { planDesk, type Draft } from './planDesk';
import { readDraft } from './planDraft';
import type { PlanRoom } from './planRoom';
import { changePlan } from './planShelf';

interface CandidateFormProps {
  readonly room: PlanRoom;
  readonly draft: Draft;
}

/** A candidate being written or mended; only its name is asked for. */
export function CandidateForm({ room, draft }: CandidateFormProps) {
  const { language, words, shelf, scene } = room;
  const { m, f, lang } = language;
  const say = words.form;
  const before = shelf.shown.plan.candidates.find(({ id }) => id === draft.id);
  const { candidate, errors } = readDraft(draft, before, lang);
  const first = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Also when the sheet comes back from the map: on to what is still to be written.
    if (planDesk.get().draft?.name === '') first.current?.focus();
    else form.current?.scrollIntoView({ block: 'start' });
  }, []);
  const change = (part: Partial<Draft>) => planDesk.set({ draft: { ...draft, ...part } });
  const close = () => planDesk.set({ draft: null, marking: false, missed: false });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (candidate === null) {
      change({ tried: true });
      return;
    }
    changePlan(shelf.shown, scene.atlas, (plan) => withCandidate(plan, candidate));
    close();
  };
  const amount = draft.amount.trim() === '' ? null : readMoney(draft.amount, lang);
  return (
    <form
      ref={form}
      className={css.form}
      onSubmit={submit}
      noValidate
      aria-label={draft.id ? say.editTitle : say.newTitle}
    >
      <h3 className={css.heading}>{draft.id ? say.editTitle : say.newTitle}</h3>
      <TextField
        label={say.name}
        input={first}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={draft.tried && errors.name ? say.needName : undefined}
      />
      <Select
        label={say.sector}
        value={draft.sector}
        options={SECTORS.map((value) => ({ value, label: m.sectors[value] }))}
        onChange={(value) => change({ sector: SECTORS.find((each) => each === value) ?? draft.sector })}
      />
      <PlaceField room={room} draft={draft} onChange={change} />
      <TextField
        label={say.amount}
        value={draft.amount}
        onChange={(text) => change({ amount: text })}
        note={
          amount?.ok
            ? words.readAs(inWords(f.moneyInFull(amount.amount)), inWords(f.money(amount.amount)))
            : say.amountHint
        }
        error={draft.tried && errors.amount ? words.money[errors.amount](draft.amount.trim()) : undefined}
      />
      <div className={css.two}>
        <TextField
          label={say.count}
          inputMode="numeric"
          value={draft.count}
          onChange={(count) => change({ count })}
          note={say.countHint}
          error={draft.tried && errors.count ? say.needCount(draft.count.trim()) : undefined}
        />
        <Select
          label={say.unit}
          value={draft.unit}
          options={PEOPLE_UNITS.map((value) => ({ value, label: capitalised(m.people[value]) }))}
          onChange={(value) => change({ unit: PEOPLE_UNITS.find((each) => each === value) ?? draft.unit })}
        />
      </div>
      <TextField label={say.note} multiline value={draft.note} onChange={(note) => change({ note })} />
      <div className={css.actions}>
        <Button kind="primary" type="submit">
          {draft.id ? say.saveIt : say.addIt}
        </Button>
        <Button onClick={close}>{say.cancel}</Button>
      </div>
    </form>
  );
}
