import { FIELDS } from '../../../data/import/importReport';
import { DataTable } from '../../../ui/DataTable';
import { Fold } from '../../../ui/Fold';
import { Select } from '../../../ui/Select';
import css from './import.module.css';
import type { CheckedBench, ImportRoom } from './importRoom';
import { importDesk } from './theDesk';

const EXTRA = '';

interface ColumnsFoldProps {
  readonly room: ImportRoom;
  readonly bench: CheckedBench;
}

/** What each column is taken as. */
export function ColumnsFold({ room: { words }, bench: { checked, choices } }: ColumnsFoldProps) {
  const say = words.columns;
  const { columns } = checked;
  const options = [
    { value: EXTRA, label: say.extra },
    ...FIELDS.map((value) => ({ value, label: say.fields[value] })),
  ];
  return (
    <Fold title={say.title(columns.filter(({ as }) => as !== null).length, columns.length)}>
      <DataTable
        caption={say.as}
        hideCaption
        columns={[
          { id: 'header', title: say.header },
          { id: 'as', title: say.as },
        ]}
        rows={columns.map(({ header, sample, as }, at) => ({
          id: header,
          cells: [
            <span key="header">
              {header}
              <span className={css.sample}>{sample}</span>
            </span>,
            <Select
              key="as"
              label={say.useOf(header)}
              hideLabel
              light
              value={(choices.works.columns?.has(at) ? choices.works.columns.get(at) : as) ?? EXTRA}
              options={options}
              onChange={(value) => {
                const field = FIELDS.find((each) => each === value) ?? null;
                // A field has one column: the one that had it gives it up.
                const chosen = [...(choices.works.columns ?? [])].filter(([, each]) => each !== field);
                importDesk.take({ columns: new Map([...chosen, [at, field]]) });
              }}
            />,
          ],
        }))}
      />
    </Fold>
  );
}
