/** The plain files beside the page that it hands out, for whoever wants the tables themselves. */
export const PLAIN_FILES = [
  'works.csv',
  'figures.csv',
  'contributions.csv',
  'organisations.csv',
  'events.csv',
  'indicators.csv',
  'indicators_meta.csv',
  'sources.csv',
  'municipalities.geojson',
  'islands.geojson',
  'deck.md',
  'deck.en.md',
  'README.md',
] as const;

export type PlainFile = (typeof PLAIN_FILES)[number];
