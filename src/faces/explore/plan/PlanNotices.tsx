import type { StoredPlans } from '../../../data/PlanStore';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { saveFile } from '../../common/saveFile';
import { planDesk } from './planDesk';
import type { PlanRoom } from './planRoom';
import { addPlan, addressOf, planStore } from './planShelf';

const saveText = (name: string, text: string) => saveFile(name, new Blob([text], { type: 'text/plain' }));

interface PlanNoticesProps {
  readonly room: PlanRoom;
  readonly stored: StoredPlans;
}

/** What the reader should know of how the plan is kept, and of what could not be read. */
export function PlanNotices({ room, stored }: PlanNoticesProps) {
  const { words, shelf, desk, go } = room;
  const { notices, actions } = words;
  const { shown, badLink } = shelf;
  const { refused, done } = desk;
  const { unread } = stored;
  return (
    <>
      {!stored.keeps && <Notice kind="info">{notices.refused}</Notice>}
      {done && (
        <Notice
          kind="info"
          action={
            <>
              {done.undo && <Button onClick={() => undo(done.undo)}>{actions.undo}</Button>}
              <Button kind="quiet" onClick={() => planDesk.set({ done: null })}>
                {notices.dismiss}
              </Button>
            </>
          }
        >
          {done.words}
        </Notice>
      )}
      {shown.id === null && (
        <Notice
          kind="info"
          action={
            <Button onClick={() => go({ plan: addressOf(addPlan(shown.plan)) })}>{actions.keep}</Button>
          }
        >
          {actions.linkNote}
        </Notice>
      )}
      {shelf.missing && <Notice kind="info">{notices.missing}</Notice>}
      {badLink && (
        <Notice kind="error" title={notices.linkTitle}>
          {badLink.reason === 'other_version' ? notices.reasons.other_version : notices.linkAgain}
        </Notice>
      )}
      {refused && (
        <Notice
          kind="error"
          title={notices.fileTitle(refused.name)}
          action={<Button onClick={() => planDesk.set({ refused: null })}>{notices.dismiss}</Button>}
        >
          {notices.reasons[refused.reason]}
          {refused.detail !== '' && ` ${notices.version(refused.detail)}`}
        </Notice>
      )}
      {unread !== null && (
        <Notice
          kind="error"
          title={notices.unreadTitle}
          action={
            <>
              <Button onClick={() => saveText('planes.txt', unread)}>{notices.saveText}</Button>
              <Button kind="quiet" onClick={planStore.forgetUnread}>
                {notices.dismiss}
              </Button>
            </>
          }
        />
      )}
      <BrokenRows room={room} />
    </>
  );
}

function undo(back: (() => void) | null): void {
  back?.();
  planDesk.set({ done: null });
}

/** Row by row what could not be read, with what to do. */
function BrokenRows({ room: { words, shelf } }: { readonly room: PlanRoom }) {
  const { problems } = shelf.shown;
  const { notices } = words;
  if (problems.length === 0) return null;
  return (
    <Notice kind="error" title={notices.rowsTitle(problems.length)}>
      <ul>
        {problems.map(({ row, name, field, value, code }) => (
          <li key={`${row} ${field} ${code}`}>
            {row === null ? notices.whole : notices.row(row, name)}: {words.problems[code](value, field)}
          </li>
        ))}
      </ul>
      <p>{notices.rowsKept}</p>
    </Notice>
  );
}
