import { useId } from 'react';
import { ChoiceList, type Choice } from './ChoiceList';
import { Popover } from './Popover';
import css from './DateMenu.module.css';

interface DateMenuProps {
  /** Lighter, before the date: "Vista al". */
  readonly lead: string;
  /** ISO date. */
  readonly value: string;
  /** The date as people write it. */
  readonly valueLabel: string;
  /** Dates on which something became known; values are ISO dates. */
  readonly dates: readonly Choice[];
  /** First and last day with something to show, ISO. */
  readonly min: string;
  readonly max: string;
  /** Name of the panel, and of the field for any other day. */
  readonly label: string;
  readonly inputLabel: string;
  readonly onChange: (date: string) => void;
}

/** As of which day the figures are told: the days that matter as a list, any other by a date field. */
export function DateMenu(props: DateMenuProps) {
  const { lead, value, valueLabel, dates, min, max, label, inputLabel, onChange } = props;
  const id = useId();
  return (
    <Popover
      dress="plain"
      align="end"
      label={label}
      trigger={
        <span className={css.trigger}>
          {lead} <strong>{valueLabel}</strong>
        </span>
      }
    >
      {(close) => (
        <>
          <p className={css.heading}>{label}</p>
          <ChoiceList
            choices={dates}
            value={value}
            onChoose={(date) => {
              onChange(date);
              close();
            }}
          />
          <div className={css.other}>
            <label htmlFor={id}>{inputLabel}</label>
            <input
              id={id}
              type="date"
              className={css.input}
              min={min}
              max={max}
              defaultValue={value}
              onChange={(event) => {
                const date = event.currentTarget.value;
                // A half-typed year passes through here as 0002 or as nothing.
                if (date !== '' && event.currentTarget.validity.valid) onChange(date);
              }}
            />
          </div>
        </>
      )}
    </Popover>
  );
}
