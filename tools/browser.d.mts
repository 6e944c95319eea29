/** A Chromium program on this machine and how it was found. */
export interface Browser {
  readonly path: string;
  readonly from: string;
}

/** A browser that is already here, else null. Throws when CHROMIUM_PATH names nothing. */
export function findBrowser(): Browser | null;

/** {@link findBrowser}, or gets one. Throws when all ways are closed, naming them. */
export function ensureBrowser(): Browser;
