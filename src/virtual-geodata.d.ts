/** Made by tools/vite/geodata.ts: where the page finds its packed files. */
declare module 'virtual:geodata' {
  /** TopoJSON of all areas, read by src/data/areas.ts. */
  export const areasUrl: string;
  /** `{ "works.csv": "<text>", … }`, read by the parsers of src/data. */
  export const factsUrl: string;
}

declare module 'virtual:deck' {
  /** The slides, read by src/data/deck while the page is built. Only the face that presents imports this. */
  export const deckUrl: string;
}

declare module 'virtual:import-worker' {
  /** src/data/import/worker.ts as one classic script. Only the one-file page has it (tools/vite/usb.ts). */
  const script: string;
  export default script;
}
