import { formatAddress, parseAddress, type AddressProblem } from '../../domain/address';
import type { View } from '../../domain/view';

/** The view of a page that stands for a view itself (`embed-quemchi.en.html`), under what its address asks for. */
export function viewOf(own: string, asked: string): { view: View; problems: readonly AddressProblem[] } {
  const both = new URLSearchParams(own);
  for (const [name, value] of new URLSearchParams(asked)) both.set(name, value);
  return { view: parseAddress(String(both)).view, problems: parseAddress(asked).problems };
}

/** Whether the page shows this view as it was built: a theme changes colours by itself, and the camera is its own. */
export function isOwn(own: string, view: View): boolean {
  const plain: Partial<View> = { theme: 'light', at: null, slide: 1, q: '', face: 'explore' };
  return formatAddress({ ...view, ...plain }) === own;
}
