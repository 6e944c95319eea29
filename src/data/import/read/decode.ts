import { note, Refusal } from './codes';
import type { TableNote } from '../rawTable';

/** How a file's bytes become text. */
export interface Encoding {
  /** As `RawTable.encoding` names it. */
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Bytes of the byte order mark; 0 without one. It says what the bytes say too, and so is no part of the name. */
  readonly mark: number;
  readonly notes: readonly TableNote[];
}

const NAMES = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
const PIECE = 1 << 18;
const HEAD = 4096;

/**
 * UTF-8 wins wherever the bytes are valid UTF-8; a file that ends within a character is still UTF-8. Bytes that are
 * neither UTF-8 nor UTF-16 are Windows-1252, in which every byte is a character.
 * @param choice the user's own; null: detect
 * @throws Refusal `bad_choice`
 */
export function encodingOf(bytes: Uint8Array, choice: string | null): Encoding {
  const marked = markOf(bytes);
  if (choice !== null) {
    const name = NAMES.find((each) => each === choice);
    if (!name) throw new Refusal('bad_choice', choice);
    return marked?.name === name ? marked : { name, mark: 0, notes: [] };
  }
  if (marked) return { ...marked, notes: oddEnd(marked.name, bytes) };
  const wide = wideOf(bytes);
  if (wide) return { name: wide, mark: 0, notes: oddEnd(wide, bytes) };
  const utf8 = utf8State(bytes);
  if (utf8 === 'invalid') return { name: 'windows-1252', mark: 0, notes: [] };
  return { name: 'utf-8', mark: 0, notes: utf8 === 'cut' ? [note('cut_at_end')] : [] };
}

/**
 * The text of a file in pieces, so that no copy of the whole has to be in memory. Each is decoded for itself and not as
 * part of a stream: V8 then keeps text of Latin letters in one byte each, half of what a stream's text takes.
 */
export function* piecesOf(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  let end: number;
  for (let at = encoding.mark; at < bytes.length; at = end) {
    end = at + PIECE < bytes.length ? characterStart(bytes, at + PIECE, encoding.name) : bytes.length;
    yield textOfBytes(bytes.subarray(at, end), { ...encoding, mark: 0 });
  }
}

/** Where the character begins that a byte near `at` belongs to. */
function characterStart(bytes: Uint8Array, at: number, name: Encoding['name']): number {
  if (name === 'windows-1252') return at;
  if (name === 'utf-8') {
    const back = [0, 1, 2, 3].find((step) => ((bytes[at - step] ?? 0) & 0xc0) !== 0x80) ?? 0;
    return at - back;
  }
  // Pieces begin at an even distance from the mark; the second half of a pair is 0xDC00 to 0xDFFF.
  const high = bytes[name === 'utf-16le' ? at + 1 : at] ?? 0;
  return (high & 0xfc) === 0xdc ? at - 2 : at;
}

/** The whole text in one, for what can't be read in pieces. */
export function textOfBytes(bytes: Uint8Array, { name, mark }: Encoding): string {
  const text = new TextDecoder(name, { ignoreBOM: true }).decode(bytes.subarray(mark));
  return name === 'windows-1252' ? windows1252(text) : text;
}

/** The first `length` bytes or so as text: a character that their end cuts is left out. */
export function headOf(bytes: Uint8Array, encoding: Encoding, length: number): string {
  const head = bytes.subarray(0, encoding.mark + length);
  const text = textOfBytes(head, encoding);
  return head.length < bytes.length ? text.replace(/\uFFFD$/, '') : text;
}

function markOf(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', mark: 3, notes: [] };
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', mark: 2, notes: [] };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', mark: 2, notes: [] };
  return null;
}

function oddEnd(name: Encoding['name'], bytes: Uint8Array): readonly TableNote[] {
  const cut = name.startsWith('utf-16') ? bytes.length % 2 === 1 : utf8State(bytes) === 'cut';
  return cut ? [note('cut_at_end')] : [];
}

/** UTF-16 without its mark: in text of European letters every second byte is 0, always on the same side. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, HEAD) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = length / 2;
  if (length >= 4 && odd > most * 0.6 && even < most * 0.05) return 'utf-16le';
  if (length >= 4 && even > most * 0.6 && odd < most * 0.05) return 'utf-16be';
  return null;
}

function utf8State(bytes: Uint8Array): 'valid' | 'cut' | 'invalid' {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  } catch {
    return 'invalid';
  }
  try {
    decoder.decode();
    return 'valid';
  } catch {
    return 'cut';
  }
}

/** What Windows-1252 has in place of the control characters 0x80 to 0x9F; five places are empty. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some versions of Node read Windows-1252 as Latin 1 (nodejs/node 56542): `€` and `–` come as control characters. */
const windows1252 = (text: string): string =>
  text.replaceAll(/[\u0080-\u009F]/g, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control);

/** UTF-8 that was read as Windows-1252: `QuellÃ³n`, `NÂ°`, `â€œ`. */
export const DOUBLE_ENCODED = /[ÂÃ][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€/;
