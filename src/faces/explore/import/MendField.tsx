import { useState } from 'react';
import type { ColumnUse } from '../../../data/import/importReport';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import type { ImportRoom } from './importRoom';
import css from './rows.module.css';
import { importDesk } from './theDesk';

interface MendFieldProps {
  readonly room: ImportRoom;
  readonly row: number;
  readonly column: number;
  readonly use: ColumnUse | undefined;
  readonly value: string;
  /** A value ready to be taken: a CUT code, an island id, a number. */
  readonly suggestion: string | null;
}

/** A cell that can be written anew, or set to what is proposed. */
export function MendField({ room, row, column, use, value, suggestion }: MendFieldProps) {
  const { words, scene } = room;
  const { table } = words;
  const [text, setText] = useState(value);
  const mend = (next: string): void => {
    if (next !== value) importDesk.mend(row, column, next);
  };
  const { atlas } = scene;
  const named =
    use?.as === 'municipality'
      ? atlas.municipality.get(suggestion ?? '')?.name
      : atlas.areas.island.find(({ id }) => id === suggestion)?.name;
  return (
    <div className={css.mend}>
      <TextField
        label={table.valueOf(use?.header ?? '', row)}
        hideLabel
        value={text}
        onChange={setText}
        onDone={() => mend(text)}
      />
      {suggestion !== null && (
        <Button onClick={() => mend(suggestion)}>{table.use(named ?? suggestion)}</Button>
      )}
    </div>
  );
}
