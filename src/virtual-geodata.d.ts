/** Made by tools/vite/geodata.ts: where the page finds its two packed files. */
declare module 'virtual:geodata' {
  /** TopoJSON of all areas, read by src/data/areas.ts. */
  export const areasUrl: string;
  /** `{ "works.csv": "<text>", … }`, read by the parsers of src/data. */
  export const factsUrl: string;
}
