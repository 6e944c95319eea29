import { Inflate } from 'fflate';
import { Refusal } from './codes';
import { Crc32 } from './crc32';

/** What a zip's directory says of one file in it. Its sizes are claims: nothing is allocated by them. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** Bytes that all files of one zip may really have, once inflated: together, and for each packed byte. */
const MOST_BYTES = 512 << 20;
const MOST_RATIO = 200;
/** Below this the ratio says nothing: an empty sheet packs a thousandfold. */
const HARMLESS = 32 << 20;
/** So little at a time that one step can't inflate to more than 17 MB. */
const STEP = 1 << 14;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const IN_64 = 0xffffffff;

const damaged = (what: string): Refusal => new Refusal('damaged', what);

/** A zip in memory, read by its directory, so that what a damaged or hostile one claims is checked by what it holds. */
export class Zip {
  readonly entries: readonly ZipEntry[];
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private inflated = 0;

  /** @throws Refusal `damaged` */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.entries = this.directory();
    } catch (error) {
      if (error instanceof RangeError) throw damaged('zip');
      throw error;
    }
  }

  /** By name, whatever its case and slashes: some writers differ from what they refer to. */
  find(name: string): ZipEntry | null {
    const wanted = plainName(name);
    return this.entries.find((entry) => plainName(entry.name) === wanted) ?? null;
  }

  /**
   * The bytes of a file in the zip, inflated step by step; the consumer ends the loop when it has seen enough.
   * @throws Refusal `protected`, `damaged`, or `bomb` as soon as too much has really been inflated
   */
  *read(entry: ZipEntry): Generator<Uint8Array> {
    if (entry.encrypted) throw new Refusal('protected');
    const packed = this.packedBytes(entry);
    const crc = new Crc32();
    let length = 0;
    for (const chunk of inflated(entry, packed)) {
      length += chunk.length;
      this.inflated += chunk.length;
      const ratio = length / Math.max(1, entry.packed);
      if (this.inflated > MOST_BYTES || (length > HARMLESS && ratio > MOST_RATIO))
        throw new Refusal('bomb', entry.name);
      crc.add(chunk);
      yield chunk;
    }
    if (crc.value !== entry.crc) throw damaged(entry.name);
  }

  private packedBytes({ name, offset, packed }: ZipEntry): Uint8Array {
    if (offset + 30 > this.bytes.length || this.view.getUint32(offset, true) !== LOCAL) throw damaged(name);
    const start =
      offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (start + packed > this.bytes.length) throw damaged(name);
    return this.bytes.subarray(start, start + packed);
  }

  private directory(): ZipEntry[] {
    const { at, count } = this.directoryPlace();
    const entries: ZipEntry[] = [];
    let position = at;
    for (let n = 0; n < count; n += 1) {
      if (this.view.getUint32(position, true) !== CENTRAL) throw damaged('zip');
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
        this.view.getUint16(position + field, true),
      ) as [number, number, number];
      entries.push(this.entry(position, nameLength, extraLength));
      position += 46 + nameLength + extraLength + commentLength;
    }
    return entries;
  }

  private entry(at: number, nameLength: number, extraLength: number): ZipEntry {
    const u32 = (field: number) => this.view.getUint32(at + field, true);
    const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
    const [packed, offset] = this.wide(at + 46 + nameLength, extraLength, [u32(24), u32(20), u32(42)]);
    return {
      name,
      method: this.view.getUint16(at + 10, true),
      encrypted: (this.view.getUint16(at + 8, true) & 1) === 1,
      crc: u32(16),
      packed,
      offset,
    };
  }

  /** Packed size and offset, taken from the zip64 field where the 32 bits were not enough. */
  private wide(
    extra: number,
    length: number,
    [size, packed, offset]: [number, number, number],
  ): [number, number] {
    for (let at = extra; at + 4 <= extra + length; at += 4 + this.view.getUint16(at + 2, true)) {
      if (this.view.getUint16(at, true) !== 1) continue;
      let next = at + 4 + (size === IN_64 ? 8 : 0);
      const take = (value: number) => {
        if (value !== IN_64) return value;
        next += 8;
        return Number(this.view.getBigUint64(next - 8, true));
      };
      return [take(packed), take(offset)];
    }
    return [packed, offset];
  }

  private directoryPlace(): { at: number; count: number } {
    const lowest = Math.max(0, this.bytes.length - 22 - 0xffff);
    let end = this.bytes.length - 22;
    while (end >= lowest && this.view.getUint32(end, true) !== END) end -= 1;
    if (end < lowest) throw damaged('zip');
    const place = { at: this.view.getUint32(end + 16, true), count: this.view.getUint16(end + 10, true) };
    if (end < 20 || this.view.getUint32(end - 20, true) !== LOCATOR_64) return place;
    const wide = Number(this.view.getBigUint64(end - 12, true));
    if (this.view.getUint32(wide, true) !== END_64) throw damaged('zip');
    return {
      at: Number(this.view.getBigUint64(wide + 48, true)),
      count: Number(this.view.getBigUint64(wide + 32, true)),
    };
  }
}

const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function* inflated({ name, method }: ZipEntry, packed: Uint8Array): Generator<Uint8Array> {
  if (method !== 0 && method !== 8) throw damaged(name);
  const out: Uint8Array[] = [];
  const inflate = method === 8 ? new Inflate((chunk) => out.push(chunk)) : null;
  for (let at = 0; at < packed.length; at += STEP) {
    const step = packed.subarray(at, at + STEP);
    if (!inflate) yield step;
    else {
      try {
        inflate.push(step, at + STEP >= packed.length);
      } catch {
        throw damaged(name);
      }
      yield* out.splice(0);
    }
  }
}
