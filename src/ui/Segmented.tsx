import { useId } from 'react';
import css from './Segmented.module.css';

export interface SegmentedOption {
  readonly value: string;
  readonly label: string;
  /** Why it can't be chosen now; present means disabled. Shown below and read with the option. */
  readonly reason?: string;
}

interface SegmentedProps {
  readonly label: string;
  readonly options: readonly SegmentedOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Keep the label for assistive technology only. */
  readonly hideLabel?: boolean;
}

/** One of a few, all in sight: native radios in a fieldset, so arrows and forms work by themselves. */
export function Segmented({ label, options, value, onChange, hideLabel = false }: SegmentedProps) {
  const id = useId();
  // Said once, however many options it holds for.
  const reasons = [...new Set(options.flatMap(({ reason }) => reason ?? []))];
  return (
    <fieldset className={css.segmented}>
      <legend className={hideLabel ? 'visually-hidden' : css.legend}>{label}</legend>
      <div className={css.track}>
        {options.map((option) => (
          <label key={option.value} className={css.option}>
            <input
              type="radio"
              className={css.radio}
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={option.reason !== undefined}
              aria-describedby={
                option.reason === undefined ? undefined : `${id}-${reasons.indexOf(option.reason)}`
              }
              onChange={() => onChange(option.value)}
            />
            <span className={css.words}>{option.label}</span>
          </label>
        ))}
      </div>
      {reasons.map((reason, index) => (
        <p key={reason} id={`${id}-${index}`} className={css.reason}>
          {reason}
        </p>
      ))}
    </fieldset>
  );
}
