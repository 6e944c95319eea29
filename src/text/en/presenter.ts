import type { PresenterWords } from '../presenterWords';

export const presenter: PresenterWords = {
  title: 'Presenter window',
  now: (number, of) => `On screen: ${number} of ${of}`,
  next: 'Next up',
  last: 'This is the last slide',
  notes: 'Notes',
  noNotes: 'This slide has no notes',
  jump: 'Go to a slide',
  previousSlide: 'Previous',
  nextSlide: 'Next',
  clock: 'Time',
  elapsed: 'Elapsed',
  planned: 'Planned up to here',
  minutes: (n) => `${n} min`,
  start: 'Start the timer',
  reset: 'Back to zero',
  connected: 'Connected to the screen',
  alone: 'The screen does not answer. Open it again, or open this window anew from there with the P key.',
  blocked: 'The browser blocked the presenter window. Allow pop-ups for this page and try again.',
  unsupported:
    'This browser cannot join the two windows. Use a recent Chrome, Edge, Firefox or Safari, or move each window by itself.',
};
