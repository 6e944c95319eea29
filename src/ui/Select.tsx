import { useId } from 'react';
import { Icon } from './Icon';
import css from './Select.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectGroup {
  /** Heading of the group. */
  readonly group: string;
  readonly options: readonly SelectOption[];
}

interface SelectProps {
  readonly label: string;
  readonly options: readonly (SelectOption | SelectGroup)[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A remark below, read with the control, e.g. that one work does not publish this. */
  readonly note?: string;
  readonly hideLabel?: boolean;
  /** Before the list can open: time to fill a long one, of which there are many on the page. */
  readonly onNear?: () => void;
  /** The value is the resting one: written in the text weight instead of the strong one. */
  readonly light?: boolean;
}

function Option({ option }: { readonly option: SelectOption }) {
  return (
    <option value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}

/** One of many: the platform's own list, dressed. */
export function Select({
  label,
  options,
  value,
  onChange,
  onNear,
  note,
  hideLabel = false,
  light = false,
}: SelectProps) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : css.label}>
        {label}
      </label>
      <div className={css.frame}>
        <select
          id={id}
          className={css.select}
          data-light={light || undefined}
          value={value}
          onFocus={onNear}
          onPointerDown={onNear}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((entry) =>
            'group' in entry ? (
              <optgroup key={entry.group} label={entry.group}>
                {entry.options.map((option) => (
                  <Option key={option.value} option={option} />
                ))}
              </optgroup>
            ) : (
              <Option key={entry.value} option={entry} />
            ),
          )}
        </select>
        <span className={css.arrow}>
          <Icon name="chev" size={18} />
        </span>
      </div>
      {note !== undefined && (
        <p id={`${id}-note`} className={css.note}>
          {note}
        </p>
      )}
    </div>
  );
}
