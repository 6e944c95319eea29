import { Icon, type IconName } from './Icon';
import css from './ControlStack.module.css';

export interface StackedControl {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
}

interface ControlStackProps {
  /** Name of the group, e.g. the map's controls. */
  readonly label: string;
  /** From top to bottom. */
  readonly controls: readonly StackedControl[];
}

/** Icon buttons in one column with one edge: zoom in, zoom out, home. */
export function ControlStack({ label, controls }: ControlStackProps) {
  return (
    <div role="group" aria-label={label} className={css.stack}>
      {controls.map((control) => (
        <button
          key={control.label}
          type="button"
          className={css.control}
          aria-label={control.label}
          title={control.label}
          disabled={control.disabled}
          onClick={control.onPress}
        >
          <Icon name={control.icon} />
        </button>
      ))}
    </div>
  );
}
