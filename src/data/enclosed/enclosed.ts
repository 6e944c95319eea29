import { FileError } from '../fetchJson';

/**
 * What the one-file page carries of a file, in an element with the file's name as its id: the value of a JSON file, the
 * text of any other.
 * @throws FileError when it carries no such file, or a damaged one
 */
export function enclosed(file: string): unknown {
  const text = document.getElementById(file)?.textContent;
  if (text == null) throw new FileError(file, 'not in this page');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileError(file, 'not JSON', { cause });
  }
}
