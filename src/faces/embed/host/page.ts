import { MapaElement } from './element';
import { mount } from './mount';

/**
 * The start of embed.js. Several snippets on one page bring the script several times: the first one serves them all,
 * and the later ones only show it the frames that came with them.
 */
const TAG = 'mapa-convergencia';

function joinFrames(): void {
  for (const frame of document.querySelectorAll('iframe[data-mapa-convergencia]')) {
    window.MapaConvergencia.mount(frame);
  }
}

if (!customElements.get(TAG)) {
  Object.assign(window, {
    MapaConvergencia: { version: 1, mount } satisfies typeof MapaConvergencia,
  });
  customElements.define(TAG, MapaElement);
  // Frames further down than the script.
  document.addEventListener('DOMContentLoaded', joinFrames);
}
joinFrames();
