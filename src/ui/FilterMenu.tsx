import { CheckGroup, type CheckOption } from './CheckGroup';
import { Popover } from './Popover';

interface FilterMenuProps {
  /** "Sector"; with two chosen the button says "Sector · 2". */
  readonly label: string;
  readonly options: readonly CheckOption[];
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly string[]) => void;
  readonly clearLabel: string;
}

/** One filter as a round button that opens its choices. */
export function FilterMenu({ label, options, selected, onChange, clearLabel }: FilterMenuProps) {
  const active = selected.length > 0;
  return (
    <Popover
      dress="pill"
      label={label}
      active={active}
      trigger={active ? `${label} · ${selected.length}` : label}
    >
      {() => (
        <CheckGroup
          legend={label}
          options={options}
          selected={selected}
          onChange={onChange}
          clearLabel={clearLabel}
        />
      )}
    </Popover>
  );
}
