/** Known only while the script runs for the first time: embed.html lies beside it. */
const script = document.currentScript;

/** Address of embed.html; a script without an address of its own takes the page's. */
export const HOME = new URL(
  'embed.html',
  (script instanceof HTMLScriptElement && script.src) || document.baseURI,
).href;
