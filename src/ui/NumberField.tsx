import { useId } from 'react';
import css from './NumberField.module.css';

interface NumberFieldProps {
  readonly label: string;
  /** Behind the field. */
  readonly unit?: string;
  /** As typed, so that half a number is not lost. */
  readonly value: string;
  readonly invalid: boolean;
  /** Id of the sentence that says what to do. */
  readonly describedBy?: string;
  readonly onChange: (value: string) => void;
}

/** A number typed by hand, with its decimal comma or point. */
export function NumberField({ label, unit, value, invalid, describedBy, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <input
        id={id}
        className={css.input}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {unit !== undefined && <span className={css.unit}>{unit}</span>}
    </div>
  );
}
