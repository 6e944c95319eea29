import type { EmbedLanguage } from '../embedLanguage';
import { icon } from '../icons';
import { node } from '../tools';

const NAMES = ['close', 'zoomIn', 'zoomOut', 'home'] as const;

const PATHS = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  home: 'M4 11.5 12 4.5l8 7M6.5 10v9h11v-9',
  close: 'M6 6l12 12M18 6 6 18',
} as const;

/** The live map's own buttons. */
export function liveTools(
  { e }: EmbedLanguage,
  actions: Readonly<Record<(typeof NAMES)[number], () => void>>,
): HTMLElement {
  const box = node('div', { class: 'livetools' });
  for (const name of NAMES) {
    const button = node(
      'button',
      { type: 'button', class: 'button', 'aria-label': e.live[name], title: e.live[name] },
      [icon(PATHS[name])],
    );
    button.addEventListener('click', actions[name]);
    box.append(button);
  }
  return box;
}
