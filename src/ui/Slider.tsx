import { useId } from 'react';
import { IconButton } from './IconButton';
import css from './Slider.module.css';

interface SliderProps {
  readonly name: string;
  /** What the slider sets, said to who does not see it: "Peso de …". */
  readonly label: string;
  readonly value: number;
  /** The value as it is written. */
  readonly shown: string;
  readonly max: number;
  /** Steps of 1, or any value between. */
  readonly step: 1 | 'any';
  readonly onChange: (value: number) => void;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** An amount from 0 up, by hand or by arrow keys, with a button that takes it away. */
export function Slider(props: SliderProps) {
  const id = useId();
  return (
    <div className={css.slider}>
      <span className={css.name} id={id}>
        {props.name}
      </span>
      <IconButton icon="close" label={props.removeLabel} onClick={props.onRemove} />
      <input
        type="range"
        className={css.range}
        aria-label={props.label}
        aria-valuetext={props.shown}
        min={0}
        max={props.max}
        step={props.step}
        value={props.value}
        onChange={(event) => props.onChange(Number(event.currentTarget.value))}
      />
      <output className={css.value} aria-labelledby={id}>
        {props.shown}
      </output>
    </div>
  );
}
