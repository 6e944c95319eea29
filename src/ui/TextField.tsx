import { useId, type Ref } from 'react';
import css from './TextField.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How it is written, or how it was understood; read with the field. */
  readonly note?: string;
  /** Why it can't be taken; in place of the note. */
  readonly error?: string | undefined;
  readonly inputMode?: 'text' | 'numeric';
  readonly multiline?: boolean;
  readonly input?: Ref<HTMLInputElement>;
  /** Leaving the field, or Enter in it. */
  readonly onDone?: () => void;
}

/** One line of text, or several, with its label above and its remark below. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    hideLabel = false,
    value,
    onChange,
    note,
    error,
    inputMode = 'text',
    multiline = false,
    input,
    onDone,
  } = props;
  const id = useId();
  const remark = error ?? note;
  const shared = {
    id,
    value,
    className: css.input,
    'aria-invalid': error !== undefined,
    'aria-describedby': remark === undefined ? undefined : `${id}-note`,
    onBlur: onDone,
  };
  return (
    <div className={css.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : css.label}>
        {label}
      </label>
      {multiline ? (
        <textarea {...shared} rows={2} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          ref={input}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onDone?.();
          }}
        />
      )}
      {remark !== undefined && (
        <p id={`${id}-note`} className={css.note} data-error={error !== undefined} aria-live="polite">
          {remark}
        </p>
      )}
    </div>
  );
}
