/** One of the page's own files did not come as it should; `message` names it and says how. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly file: string;
  constructor(file: string, what: string, options?: ErrorOptions) {
    super(`${file}: ${what}`, options);
    this.file = file;
  }
}

/** @throws FileError when the file can't be reached, is answered with an error, or is no JSON. */
export async function fetchJson(file: string, url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new FileError(file, 'not reached', { cause });
  }
  if (!response.ok) throw new FileError(file, `status ${response.status}`);
  try {
    return await response.json();
  } catch (cause) {
    throw new FileError(file, 'not JSON', { cause });
  }
}
