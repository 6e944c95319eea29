import type { SaveWords } from '../saveWords';

export const save: SaveWords = {
  title: 'Save picture',
  intro: 'The map of this view, with its legend, date and sources: for a report, a slide or paper.',
  svg: 'Save SVG',
  png: 'Save PNG',
  svgNote: 'The SVG can be enlarged and stays sharp; its letters are those of the computer that opens it.',
  failed: 'This browser could not make the PNG. The SVG can be saved.',
  preview: 'Preview',
  sources: (list) => `Sources: ${list}`,
};
