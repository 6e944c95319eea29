/** One of the page's own files did not come as it should; `message` names it and says how. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly file: string;
  constructor(file: string, what: string, options?: ErrorOptions) {
    super(`${file}: ${what}`, options);
    this.file = file;
  }
}

/** @throws FileError when the file can't be reached or is answered with an error. */
export async function reach(file: string, url: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new FileError(file, 'not reached', { cause });
  }
  if (!response.ok) throw new FileError(file, `status ${response.status}`);
  return response;
}

/** @throws FileError as {@link reach}, or when the file is no JSON. */
export async function fetchJson(file: string, url: string): Promise<unknown> {
  const response = await reach(file, url);
  try {
    return await response.json();
  } catch (cause) {
    throw new FileError(file, 'not JSON', { cause });
  }
}
