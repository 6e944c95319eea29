import type { present as spanish } from '../es/present';

/** The words of the presentation. */
export const present: typeof spanish = {
  label: 'Presentation',
  slide: (n, of) => `${n} of ${of}`,
  previous: 'Previous slide',
  next: 'Next slide',
  overview: 'All slides',
  help: 'Keys of the presentation',
  out: 'Leave the presentation',
  windowed: 'F: full screen · ?: keys',
  floor: 'Answer on the map (Q)',
  back: 'Back to the presentation (Q)',
  typed: (digits) => `Go to slide ${digits}: Enter`,
  black: 'Black screen: any key brings it back',
  white: 'White screen: any key brings it back',
  playing: 'Moves by itself: any key stops it',
  refused:
    'The browser did not allow full screen: press F11, or use the window as it is. The presentation goes on.',
  beyond: (of) =>
    of === 1
      ? 'There is no such slide: the presentation has one only.'
      : `There is no such slide: the presentation has ${of}. This is the last.`,
  cut: 'This slide does not fit: shorten its words in geodata/deck.en.md, or make two of it.',
  empty: 'The presentation has no slides',
  emptyHow:
    'Write the first one in geodata/deck.md: its id between two lines ---, and below it a title with # and a few words. geodata/README.md shows how.',
  since: 'What changed since the last meeting, on',
  packMissing:
    'What is taken to the meeting (PPTX, figures, print) did not arrive: the network was missing. With a network, load the page again.',
  noSince: 'Without what changed',
  faults: (n) =>
    n === 1 ? '1 problem in the presentation’s file' : `${n} problems in the presentation’s file`,
  loading: 'Loading the presentation',
  keys: [
    ['PgDn, →, ↓, Space', 'One slide on'],
    ['PgUp, ←, ↑, Shift+Space', 'One slide back'],
    ['Home, End', 'The first, the last'],
    ['number and Enter', 'To that slide'],
    ['Q', 'Answer a question on the map, and come back'],
    ['O', 'All slides'],
    ['P', 'Presenter window: notes, time, what follows'],
    ['B, W', 'Black screen, white screen'],
    ['F, F5', 'Full screen'],
    ['A', 'Moves by itself, over and over'],
    ['?', 'This help'],
    ['Esc', 'Close what is open; leave'],
  ],
};
