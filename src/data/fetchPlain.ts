import { reach } from './fetchJson';
import type { PlainFile } from './plainFiles';

/**
 * One of geodata/'s own files, to be saved. By a request of the page and not by a link's `download`, which browsers keep
 * from the service worker: without a network it would fail for a file that is kept.
 * @throws FileError when it can't be reached or is answered with an error
 */
export async function fetchPlain(file: PlainFile): Promise<Blob> {
  const response = await reach(file, `geodata/${file}`);
  return response.blob();
}
