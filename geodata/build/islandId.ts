/** `Isla Grande de Chiloé` -> `isla-grande-de-chiloe`. Ids are a public promise: they stand in shared links. */
export function islandId(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9]+/g, '-');
}
