/** The file a request means, or null when the address leaves the folder or is not a path. */
export function fileFor(root: string, address: string): string | null;

/**
 * The page's own policy as a header value with `frame-ancestors` (`*` where the name of `file` begins with `embed`), or
 * null when the page has none.
 */
export function policyOf(html: string, file: string): string | null;

/** A running server; `url` ends with a slash. */
export interface Served {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves `root` at `port` or the next free one above it (0, the default: any free one). */
export function serve(options: {
  root: string;
  port?: number;
  /** Hears of every request, as the browser wrote it. */
  seen?: (address: string) => void;
}): Promise<Served>;
