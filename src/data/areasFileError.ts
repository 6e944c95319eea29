/** The packed areas are not what they should be: an old copy, a cut transfer, a page of an error instead. */
export class AreasFileError extends Error {
  override readonly name = 'AreasFileError';
  constructor(what: string) {
    super(`areas.json: ${what}`);
  }
}
