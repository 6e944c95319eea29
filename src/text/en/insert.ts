import type { insert as spanish } from '../es/insert';

/** The English of ../es/insert.ts. */
export const insert = {
  title: 'Embed the map',
  intro:
    'Choose what is shown, copy the code and paste it into your page. The embedded map sets no cookies and asks nothing of other sites.',
  what: 'What is embedded',
  region: 'Los Lagos Region, the whole of it',
  members: 'Municipalities of the roundtable',
  chosen: 'Selected on the map',
  shown: 'Measure and filters',
  asOnScreen: 'As on screen',
  usual: 'The usual ones',
  figures: 'Figures',
  living: 'Always the newest',
  livingNote: 'They change by themselves when new data is published.',
  frozen: (date) => `Always those of ${date}`,
  frozenNote: 'They stay as on that day, even if others are published later.',
  size: 'Size, width by height',
  ownSize: 'Other',
  width: 'Width in pixels',
  height: 'Height in pixels',
  sizeRange: (min, max) => `From ${min} to ${max} pixels.`,
  kind: 'How it is embedded',
  kinds: {
    iframe: 'Plain frame (iframe)',
    script: 'Frame of automatic height (iframe and embed.js)',
    element: '<mapa-convergencia> element',
    picture: 'Link and picture, no frame',
  },
  kindNotes: {
    iframe: 'HTML alone: works in every page that allows frames.',
    script: 'Your page loads a file of less than 3 kB, which fits the height to what is shown.',
    element: 'The same file. It takes the width of its column and fits its height.',
    picture:
      'For sites that allow no frames. The picture is of the usual view; the link opens what was chosen.',
  },
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Code copied',
  refused: 'The browser refused to copy. The code is selected: press Ctrl+C (⌘C on a Mac).',
  preview: 'Preview',
  frameTitle: (name) => `Mapa Convergencia: ${name ?? 'Los Lagos Region'}`,
  pictureAlt: (sentence, date) => `${sentence}. Data as of ${date}.`,
} satisfies typeof spanish;
