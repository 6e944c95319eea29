import { useSyncExternalStore } from 'react';
import type { BringWords } from '../../../text/bringWords';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import css from './import.module.css';
import { importDesk } from './theDesk';

/** Files that were given and are not on the desk: read one after the other, in any order, and never lost unseen. */
export function WaitingFiles({ words }: { readonly words: BringWords }) {
  const { waiting, dropped, added } = useSyncExternalStore(importDesk.tray.subscribe, importDesk.tray.get);
  const say = words.waiting;
  if (waiting.length === 0 && dropped === null && added === null) return null;
  return (
    <div className={css.waiting}>
      {added !== null && <Notice kind="info">{say.added(added)}</Notice>}
      {dropped && (
        <Notice kind="info" action={<Button onClick={importDesk.tray.restore}>{say.restore}</Button>}>
          {say.dropped(dropped.name, dropped.changes)}
        </Notice>
      )}
      {waiting.length > 0 && (
        <section aria-label={say.label}>
          <p>{say.intro(waiting.length)}</p>
          <ul className={css.files}>
            {waiting.map(({ id, name, changes }) => (
              <li key={id}>
                <span className={css.name}>{say.file(name, changes)}</span>
                <Button aria-label={`${say.open} ${name}`} onClick={() => importDesk.openWaiting(id)}>
                  {say.open}
                </Button>
                <Button
                  kind="quiet"
                  aria-label={`${say.remove} ${name}`}
                  onClick={() => importDesk.tray.remove(id)}
                >
                  {say.remove}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
