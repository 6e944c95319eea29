import { actionOf, type Action } from './keys';
import { useKeyDown } from './useKeyDown';

const TYPING = 'input, select, textarea, [contenteditable], dialog';
/** Pressed on the way to another key. */
const BARE: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
/** A press of Space or Enter on these is theirs. */
const PRESSABLE = 'a, button, summary';

/**
 * Keys and clickers, wherever the focus is; text fields and open dialogs keep their own.
 * @param onPress before its action; true when the press was spent on something else
 */
export function usePresentKeys(
  slides: number,
  typed: string,
  onPress: () => boolean,
  onAction: (action: Action) => void,
): void {
  useKeyDown((event) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || BARE.has(event.key)) return;
    if (target instanceof Element) {
      if (target.closest(TYPING)) return;
      const own = event.key === ' ' || (event.key === 'Enter' && typed === '');
      if (own && target.closest(PRESSABLE)) return;
    }
    const action = actionOf(event, typed, slides);
    if (onPress()) {
      event.preventDefault();
      return;
    }
    if (!action) return;
    event.preventDefault();
    // A press moves one slide, however long the key is held.
    if (event.repeat) return;
    onAction(action);
  });
}
