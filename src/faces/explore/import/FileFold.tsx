import { Fold } from '../../../ui/Fold';
import { Select } from '../../../ui/Select';
import css from './import.module.css';
import type { CheckedBench, ImportRoom } from './importRoom';
import { importDesk } from './theDesk';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];
const ZONES = [
  [18, 32718],
  [19, 32719],
] as const;

interface FileFoldProps {
  readonly room: ImportRoom;
  readonly bench: CheckedBench;
}

/** What was found out about the file, each changeable. */
export function FileFold({ room: { words }, bench: { checked, choices } }: FileFoldProps) {
  const say = words.file;
  const { encoding, delimiter, sheets, sheet, headerRow, headerChoices, columns } = checked;
  const isProjected = columns.some(({ as }) => as === 'utm_east' || as === 'lat_lon' || as === 'utm_north');
  return (
    <Fold title={say.title}>
      <div className={css.fields}>
        {encoding !== null && (
          <Select
            label={say.encoding}
            light
            value={choices.read.encoding ?? encoding}
            options={ENCODINGS.map((value) => ({ value, label: value.toUpperCase() }))}
            onChange={(value) => importDesk.readAs({ encoding: value })}
          />
        )}
        {delimiter !== null && (
          <Select
            label={say.delimiter}
            light
            value={choices.read.delimiter ?? delimiter}
            options={Object.entries(say.delimiters).map(([value, label]) => ({ value, label }))}
            onChange={(value) => importDesk.readAs({ delimiter: value, headerRow: null })}
          />
        )}
        {sheet !== null && (
          <Select
            label={say.sheet}
            light
            value={choices.read.sheet ?? sheet}
            options={sheets.map((value) => ({ value, label: value }))}
            onChange={(value) => importDesk.readAs({ sheet: value, headerRow: null })}
          />
        )}
        {headerRow !== null && (
          <Select
            label={say.header}
            light
            value={String(choices.read.headerRow ?? headerRow)}
            options={headerChoices.map(({ row, text }) => ({
              value: String(row),
              label: say.headerRow(row, text),
            }))}
            onChange={(value) => importDesk.readAs({ headerRow: Number(value) })}
          />
        )}
        {isProjected && (
          <Select
            label={say.projection}
            light
            value={String(choices.works.utm ?? '')}
            options={[
              { value: '', label: say.detect },
              ...ZONES.map(([zone, epsg]) => ({ value: String(epsg), label: say.zone(zone) })),
            ]}
            onChange={(value) =>
              importDesk.take({ utm: ZONES.find(([, epsg]) => String(epsg) === value)?.[1] ?? null })
            }
          />
        )}
      </div>
      <p className={css.light}>{say.resets}</p>
    </Fold>
  );
}
