import { useState } from 'react';
import { isIsoDate, type IsoDate } from '../../../domain/dates';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { TextField } from '../../../ui/TextField';
import { handOver } from './handOver';
import css from './import.module.css';
import type { CheckedBench, ImportRoom } from './importRoom';
import { importDesk } from './theDesk';

interface AddBarProps {
  readonly room: ImportRoom;
  readonly bench: CheckedBench;
  readonly onNoUnit: () => void;
  readonly onClose: () => void;
}

/** The reader's own day. */
function today(): IsoDate {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  if (!isIsoDate(day)) throw new Error(`the clock says ${day}`);
  return day;
}

const bare = (file: string): string => file.replace(/\.[^.]{1,8}$/, '') || file;

/** The one thing to do with a checked file. */
export function AddBar({ room: { words, go }, bench, onNoUnit, onClose }: AddBarProps) {
  const { checked, busy } = bench;
  const { file, unit, counts } = checked;
  const [name, setName] = useState(bare(file));
  const [state, setState] = useState<'resting' | 'adding' | 'failed'>('resting');
  if (counts.accepted === 0) return <Notice kind="empty" title={words.add.nothing} />;

  const add = async (): Promise<void> => {
    const works = await importDesk.works();
    const title = name.trim() || bare(file);
    const layer = await handOver({
      name: title,
      file,
      importedOn: today(),
      works,
      rejected: counts.rejected,
      unit: unit.unit,
    });
    if (!importDesk.added(bench.of, title)) onClose();
    go({ layer, work: null, area: null });
  };
  const press = (): void => {
    if (unit.from === 'doubtful') return onNoUnit();
    setState('adding');
    add().catch(() => setState('failed'));
  };
  return (
    <div className={css.add}>
      <TextField label={words.add.name} value={name} onChange={setName} />
      <Button kind="primary" disabled={busy || state === 'adding'} onClick={press}>
        {state === 'adding' ? words.add.working : words.add.button(counts.accepted)}
      </Button>
      {counts.rejected > 0 && <p className={css.light}>{words.add.left(counts.rejected)}</p>}
      {state === 'failed' && <Notice kind="error" title={words.add.failed} />}
    </div>
  );
}
