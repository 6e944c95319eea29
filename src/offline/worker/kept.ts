/** A file that is kept in the browser. */
export interface KeptFile {
  /** From the site's own folder: `assets/x-HASH.js`. */
  readonly path: string;
  /** `sha256-…` of a file whose name stays the same when its content changes; null where the name carries a hash. */
  readonly integrity: string | null;
}

/** What one version of the site keeps, put into the worker by tools/vite/serviceWorker.ts. */
export interface Kept {
  /** Differs whenever any of the files does. */
  readonly version: string;
  readonly files: readonly KeptFile[];
}
