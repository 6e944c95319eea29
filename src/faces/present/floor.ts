import { DEFAULT_VIEW } from '../../domain/address';
import type { Go, View } from '../../domain/view';
import { FLOOR } from '../common/floor';

function putHash(hash: string): void {
  window.history.replaceState(null, '', window.location.pathname + window.location.search + hash);
}

/** The way back by the browser's own button leaves the hash behind. */
export function clearFloor(): void {
  if (window.location.hash === FLOOR) putHash('');
}

/** From a slide to the live map, as the slide shows it; the slide's number stays in the address. */
export function goToFloor(go: Go, of: View, { slide, lang, theme, since }: View): void {
  putHash(FLOOR);
  go({ ...of, face: 'explore', slide, lang, theme, since: of.since ?? since });
}

/** Back to the very slide. */
export function returnToSlide(go: Go, { slide, lang, theme, since }: View): void {
  putHash('');
  go({ ...DEFAULT_VIEW, face: 'present', slide, lang, theme, since });
}
