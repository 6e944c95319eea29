import { useState } from 'react';
import type { CheckedFile, CheckedRow } from '../../../data/import/checkedFile';
import { planWords } from '../../../text/planWords';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { placeOptions, placesToChoose } from '../plan/placeOptions';
import type { ImportRoom } from './importRoom';
import type { Marked } from './Marking';
import css from './rows.module.css';
import { importDesk } from './theDesk';

const UNCHOSEN = '';

interface RowPlaceProps {
  readonly room: ImportRoom;
  readonly checked: CheckedFile;
  readonly row: CheckedRow;
  readonly onMark: (marked: Marked) => void;
}

/** Where a row is: by the name of a place, or by a press on the map. */
export function RowPlace({ room, checked, row, onMark }: RowPlaceProps) {
  const { words, language, scene } = room;
  const { table } = words;
  // A hundred rows with a hundred places each would hold the page up.
  const [isNear, setNear] = useState(false);
  const column = checked.columns.findIndex(({ as }) => as === 'municipality');
  // A municipality has no point of its own: without a column to name it in, it can't be said.
  const named = placesToChoose(scene.atlas).filter(({ place }) => place.point !== null || column >= 0);
  return (
    <div className={css.place}>
      <Select
        label={table.place(row.row)}
        hideLabel
        light
        value={UNCHOSEN}
        options={[
          { value: UNCHOSEN, label: table.choosePlace },
          ...(isNear ? placeOptions(named, scene.atlas, language, planWords[language.lang].form) : []),
        ]}
        onNear={() => setNear(true)}
        onChange={(key) => {
          const place = named.find((each) => each.key === key)?.place;
          if (place?.point) importDesk.place(row.row, [place.point.lon, place.point.lat]);
          else if (place?.municipality) importDesk.mend(row.row, column, place.municipality);
        }}
      />
      <Button onClick={() => onMark({ row: row.row, name: row.name })}>{table.onMap}</Button>
    </div>
  );
}
