import { useId, type Ref } from 'react';
import css from './RadioList.module.css';

interface RadioChoice {
  readonly value: string;
  readonly label: string;
  /** What choosing it would mean. */
  readonly detail?: string;
}

interface RadioListProps {
  readonly label: string;
  /** Below the label: why it is asked. */
  readonly note?: string;
  readonly choices: readonly RadioChoice[];
  /** Null: nothing chosen yet. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly first?: Ref<HTMLInputElement>;
}

/** A question with a few answers, each with what it would mean: native radios, one below the other. */
export function RadioList({ label, note, choices, value, onChange, first }: RadioListProps) {
  const id = useId();
  return (
    <fieldset className={css.list} aria-describedby={note === undefined ? undefined : `${id}-note`}>
      <legend className={css.legend}>{label}</legend>
      {note !== undefined && (
        <p id={`${id}-note`} className={css.note}>
          {note}
        </p>
      )}
      {choices.map((choice, at) => (
        <label key={choice.value} className={css.choice}>
          <input
            ref={at === 0 ? first : undefined}
            type="radio"
            className={css.radio}
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.detail !== undefined && <span className={css.detail}>{choice.detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
