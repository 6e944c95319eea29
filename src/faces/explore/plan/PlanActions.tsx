import { useRef, useState } from 'react';
import { formatPlan, parsePlan } from '../../../data/planFile';
import { planToLink } from '../../../data/planLink';
import { formatAddress } from '../../../domain/address';
import type { Published } from '../../../domain/planOutcome';
import { Button } from '../../../ui/Button';
import { saveFile } from '../../common/saveFile';
import css from './plan.module.css';
import { PlanCompare } from './PlanCompare';
import { planDesk } from './planDesk';
import type { PlanRoom } from './planRoom';
import { addPlan, addressOf, removePlan } from './planShelf';

/** Longer addresses are cut by some of the programs that carry them. */
const LONGEST_LINK = 2000;

/** What may stand in a file's name everywhere. */
const fileSafe = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'prueba';

interface PlanActionsProps {
  readonly room: PlanRoom;
  readonly published: Published;
}

/** The plan as a file, as a link, beside another one, or gone. */
export function PlanActions({ room, published }: PlanActionsProps) {
  const { words, shelf, go } = room;
  const { shown, plans } = shelf;
  const { actions } = words;
  const [comparing, setComparing] = useState(false);
  const save = () => {
    const file = new Blob([formatPlan(shown.plan)], { type: 'application/json' });
    saveFile(actions.fileName(fileSafe(shown.plan.name)), file);
  };
  const erase = (id: string) => {
    const back = removePlan(id);
    const undo = () => {
      back();
      go({ plan: addressOf(id) });
    };
    planDesk.clear();
    planDesk.set({ done: { words: actions.erased(shown.plan.name || words.unnamed), undo } });
    go({ plan: 'local' }, { replace: true });
  };
  const isKept = plans.some(({ id }) => id === shown.id);
  return (
    <div className={css.block}>
      <h3 className={css.heading}>{actions.title}</h3>
      <div className={css.actions}>
        <Button icon="down" onClick={save}>
          {actions.save}
        </Button>
        <OpenFile room={room} />
        <CopyPlanLink room={room} />
        {plans.length > 1 && <Button onClick={() => setComparing(true)}>{actions.compare}</Button>}
        {isKept && shown.id !== null && (
          <Button kind="quiet" onClick={() => shown.id !== null && erase(shown.id)}>
            {actions.erase}
          </Button>
        )}
      </div>
      {comparing && <PlanCompare room={room} published={published} onClose={() => setComparing(false)} />}
    </div>
  );
}

/** A file becomes a plan of its own, beside those that are there. */
function OpenFile({ room: { words, scene, go } }: { readonly room: PlanRoom }) {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const text = await file.text();
    const reading = parsePlan(text, scene.atlas);
    if (!reading.ok) {
      const { reason, detail } = reading;
      planDesk.set({ refused: { name: file.name, text, reason, detail }, done: null });
      return;
    }
    planDesk.clear();
    const { name, candidates } = reading.plan;
    planDesk.set({ done: { words: words.actions.opened(name || file.name, candidates.length), undo: null } });
    go({ plan: addressOf(addPlan(reading.plan)) });
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{words.actions.open}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void read(file);
        }}
      />
    </>
  );
}

function CopyPlanLink({ room: { words, shelf, scene } }: { readonly room: PlanRoom }) {
  const { actions } = words;
  const [state, setState] = useState<'idle' | 'copied' | 'refused' | 'too_long'>('idle');
  const query = formatAddress({ ...scene.view, plan: planToLink(shelf.shown.plan) });
  const address = `${window.location.origin}${window.location.pathname}${query}`;
  const copy = () => {
    if (address.length > LONGEST_LINK) {
      setState('too_long');
      return;
    }
    navigator.clipboard.writeText(address).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <>
      <Button icon="share" onClick={copy}>
        <span aria-live="polite">{state === 'copied' ? actions.copied : actions.link}</span>
      </Button>
      {state === 'too_long' && (
        <p role="status" className={css.caption}>
          {actions.tooLong}
        </p>
      )}
      {state === 'refused' && (
        <label className={css.copy}>
          {actions.copyThis}
          <input readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
