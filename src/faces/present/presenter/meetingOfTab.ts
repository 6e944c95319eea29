import { newMeeting } from './protocol';

const KEY = 'mapa-convergencia-meeting';

/** The meeting of this tab, the same after a reload. Another tab is another meeting, but for one the browser duplicated. */
export function meetingOfTab(): string {
  const fresh = newMeeting();
  try {
    const known = sessionStorage.getItem(KEY) ?? fresh;
    sessionStorage.setItem(KEY, known);
    return known;
  } catch (error) {
    console.warn('no storage: a reload of this page is a meeting of its own', error);
    return fresh;
  }
}
