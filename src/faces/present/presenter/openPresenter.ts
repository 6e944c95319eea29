import { presenterHash } from './protocol';

/**
 * Opens the presenter window of a meeting, or comes back to it. Call it from a press: browsers block others.
 *
 * @returns false when the browser blocked the window
 */
export function openPresenter(meeting: string): boolean {
  const address = new URL(window.location.href);
  address.searchParams.set('face', 'present');
  address.hash = presenterHash(meeting);
  const opened = window.open(address.href, `presenter-${meeting}`, 'popup,width=1080,height=720');
  opened?.focus();
  return opened !== null;
}
