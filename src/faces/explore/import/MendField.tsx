import { useState } from 'react';
import type { Field, RowNote } from '../../../data/import/importReport';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import type { ImportRoom } from './importRoom';
import css from './rows.module.css';
import { importDesk } from './theDesk';

interface MendFieldProps {
  readonly room: ImportRoom;
  readonly note: RowNote;
  readonly row: number;
  readonly column: number;
  readonly as: Field | null;
}

/** A cell that can be written anew, or set to what is proposed. */
export function MendField({ room: { words, scene }, note, row, column, as }: MendFieldProps) {
  const { table } = words;
  const [text, setText] = useState(note.value ?? '');
  const mend = (value: string): void => {
    if (value !== (note.value ?? '')) importDesk.mend(row, column, value);
  };
  const { suggestion } = note;
  const { atlas } = scene;
  const named =
    as === 'municipality'
      ? atlas.municipality.get(suggestion ?? '')?.name
      : atlas.areas.island.find(({ id }) => id === suggestion)?.name;
  return (
    <div className={css.mend}>
      <TextField
        label={table.valueOf(note.column ?? '', row)}
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
