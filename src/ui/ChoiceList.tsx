import { Icon, type IconName } from './Icon';
import css from './ChoiceList.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Smaller, below. */
  readonly detail?: string;
  readonly icon?: IconName;
}

interface ChoiceListProps {
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** One of several as a list of buttons, for inside a popover: the present one is ticked. */
export function ChoiceList({ choices, value, onChoose }: ChoiceListProps) {
  return (
    <ul>
      {choices.map((choice) => (
        <li key={choice.value}>
          <button
            type="button"
            className={css.choice}
            aria-current={choice.value === value ? 'true' : undefined}
            onClick={() => onChoose(choice.value)}
          >
            {choice.icon && <Icon name={choice.icon} size={18} />}
            <span className={css.words}>
              {choice.label}
              {choice.detail !== undefined && <span className={css.detail}>{choice.detail}</span>}
            </span>
            {choice.value === value && <Icon name="check" size={18} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
