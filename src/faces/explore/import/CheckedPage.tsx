import { useState } from 'react';
import type { TableNote } from '../../../data/import/rawTable';
import { importNoteText } from '../../../text/importNotesWords';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Notice } from '../../../ui/Notice';
import { AddBar } from './AddBar';
import { Amounts } from './Amounts';
import { ColumnsFold } from './ColumnsFold';
import { FileFold } from './FileFold';
import css from './import.module.css';
import type { CheckedBench, ImportRoom } from './importRoom';
import { LandedFold } from './LandedFold';
import { FileButton, RefusedNotice } from './OpeningPages';
import { Marking, type Marked } from './Marking';
import { RowLists } from './RowLists';
import { importDesk } from './theDesk';

interface CheckedPageProps {
  readonly room: ImportRoom;
  readonly bench: CheckedBench;
  readonly onClose: () => void;
}

/** The report of a file: what it holds in one screen, then its rows, then how it was read. */
export function CheckedPage({ room, bench, onClose }: CheckedPageProps) {
  const { words, language } = room;
  const { checked, changes, busy, progress, refused } = bench;
  const isOfPersons = ({ code }: TableNote): boolean => code === 'personal_column';
  const persons = checked.notes.filter(isOfPersons).map(({ column }) => column ?? '');
  const notes = checked.notes.filter((note) => !isOfPersons(note));
  const [marked, setMarked] = useState<Marked | null>(null);
  const [unitAsked, setUnitAsked] = useState(false);
  const how = [
    words.head.formats[checked.format],
    ...(checked.sheet === null ? [] : [words.head.sheet(checked.sheet)]),
    ...(checked.headerRow === null ? [] : [words.head.header(checked.headerRow)]),
    words.head.rows(checked.rows),
  ];
  const report = (
    // Behind the map it keeps its list, its page and what is unfolded.
    <div className={css.page} hidden={marked !== null}>
      <div className={css.head}>
        <div>
          <p className={css.file}>{checked.file}</p>
          <p className={css.light}>{how.join(' · ')}</p>
        </div>
        <FileButton
          label={words.head.other}
          onFiles={(files) => importDesk.open(files, room.scene.atlas.areas)}
        />
      </div>
      {refused && <RefusedNotice refused={refused} lang={language.lang} />}
      <Amounts {...{ room, bench, unitAsked }} />
      <AddBar {...{ room, bench, onClose }} onNoUnit={() => setUnitAsked(true)} />
      {persons.length > 0 && <Notice kind="note">{words.persons(persons)}</Notice>}
      <div className={css.changes}>
        <p role="status">{busy ? words.busy : ''}</p>
        {busy && <progress className={css.again} aria-label={words.busy} max={1} value={progress.share} />}
        {changes > 0 && (
          <Button kind="quiet" onClick={importDesk.undo}>
            {words.undo}
          </Button>
        )}
      </div>
      <RowLists {...{ room, bench }} onMark={setMarked} />
      <div>
        <LandedFold room={room} checked={checked} />
        <ColumnsFold room={room} bench={bench} />
        <FileFold room={room} bench={bench} />
        {notes.length > 0 && (
          <Fold title={words.notes}>
            <ul className={css.notes}>
              {notes.map((note) => (
                <li key={`${note.code} ${note.column} ${note.detail}`}>
                  {importNoteText(note, null, language.lang)}
                </li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
      <p className={css.light}>{words.stays}</p>
    </div>
  );
  return (
    <>
      {report}
      {marked && <Marking room={room} marked={marked} onDone={() => setMarked(null)} />}
    </>
  );
}
