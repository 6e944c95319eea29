import { ChoiceList, type Choice } from './ChoiceList';
import { Icon, type IconName } from './Icon';
import { Popover } from './Popover';

interface ThemeMenuProps {
  readonly label: string;
  /** Icon of the button. */
  readonly icon: IconName;
  readonly themes: readonly Choice[];
  readonly value: string;
  readonly onChange: (theme: string) => void;
}

/** Light, dark or projector behind one icon. */
export function ThemeMenu({ label, icon, themes, value, onChange }: ThemeMenuProps) {
  return (
    <Popover dress="icon" align="end" label={label} triggerLabel={label} trigger={<Icon name={icon} />}>
      {(close) => (
        <ChoiceList
          choices={themes}
          value={value}
          onChoose={(theme) => {
            onChange(theme);
            close();
          }}
        />
      )}
    </Popover>
  );
}
