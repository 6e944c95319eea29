import css from './CheckGroup.module.css';

export interface CheckOption {
  readonly value: string;
  readonly label: string;
  /** Smaller, below: how many, or why it can't be chosen. */
  readonly detail?: string;
  /** Can't be chosen; a chosen one can still be taken back. */
  readonly disabled?: boolean;
}

interface CheckGroupProps {
  readonly legend: string;
  readonly options: readonly CheckOption[];
  /** Chosen values; none chosen means no filter. */
  readonly selected: readonly string[];
  readonly onChange: (selected: readonly string[]) => void;
  /** "Quitar el filtro". */
  readonly clearLabel: string;
}

/** Any of several. Chosen values keep the order of the options, whatever the order of the clicks. */
export function CheckGroup({ legend, options, selected, onChange, clearLabel }: CheckGroupProps) {
  const toggle = (value: string) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? !selected.includes(each) : selected.includes(each))),
    );
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.option} data-disabled={option.disabled || undefined}>
          <input
            type="checkbox"
            className={css.box}
            checked={selected.includes(option.value)}
            disabled={option.disabled && !selected.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span>
            {option.label}
            {option.detail !== undefined && <span className={css.detail}>{option.detail}</span>}
          </span>
        </label>
      ))}
      <button
        type="button"
        className={css.clear}
        disabled={selected.length === 0}
        onClick={() => onChange([])}
      >
        {clearLabel}
      </button>
    </fieldset>
  );
}
