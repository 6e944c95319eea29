/** Something in the sources or in a user's file that must be mended by hand; the message says what and how. */
export class GeodataError extends Error {
  override readonly name = 'GeodataError';
}
