import { newMeeting } from './protocol';

const KEY = 'mapa-convergencia-meeting';

/** The meeting of this tab, the same after a reload. */
export const meetingOfTab = (): string => kept((known) => known ?? newMeeting());

/** Another meeting for this tab: the browser copied the first one with the tab it belongs to. */
export const freshMeetingOfTab = (): string => kept(newMeeting);

function kept(choose: (known: string | null) => string): string {
  try {
    const meeting = choose(sessionStorage.getItem(KEY));
    sessionStorage.setItem(KEY, meeting);
    return meeting;
  } catch (error) {
    console.warn('no storage: a reload of this page is a meeting of its own', error);
    return choose(null);
  }
}
