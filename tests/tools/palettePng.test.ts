import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from '../../tools/palettePng';

const WIDTH = 4;
const HEIGHT = 5;
const CHANNELS = 4;
const SPAN = WIDTH * CHANNELS;

/** Steps of colour in both directions, opaque. */
const bytes = Uint8Array.from({ length: SPAN * HEIGHT }, (_, at) =>
  at % CHANNELS === 3 ? 255 : (at * 37 + Math.floor(at / SPAN) * 91) % 256,
);

/** What the PNG specification takes from a byte, by filter. */
function guess(filter: number, y: number, x: number): number {
  const at = (row: number, column: number) => (row < 0 || column < 0 ? 0 : (bytes[row * SPAN + column] ?? 0));
  const [left, up, corner] = [at(y, x - CHANNELS), at(y - 1, x), at(y - 1, x - CHANNELS)];
  const plane = left + up - corner;
  const paeth = [left, up, corner].toSorted((a, b) => Math.abs(plane - a) - Math.abs(plane - b))[0] ?? 0;
  return [0, left, up, Math.floor((left + up) / 2), paeth][filter] ?? 0;
}

function chunk(name: string, body: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), body, Buffer.alloc(4)]);
}

/** A PNG of {@link bytes} whose row n has filter n. */
function sample(colourType = 6): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, colourType], 8);
  const rows = Array.from({ length: HEIGHT }, (_, y) => [
    y,
    ...Array.from({ length: SPAN }, (_each, x) => ((bytes[y * SPAN + x] ?? 0) - guess(y, y, x)) & 255),
  ]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Bodies of a PNG's chunks by name. */
function read(png: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    found.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return found;
}

describe(palettePng, () => {
  it('keeps every pixel of a picture of few colours, whatever the filters of its rows', () => {
    const chunks = read(palettePng(sample()));
    const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
    const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
    const colours = Array.from({ length: WIDTH * HEIGHT }, (_, pixel) => {
      const index = rows[pixel + Math.floor(pixel / WIDTH) + 1] ?? -1;
      return [...palette.subarray(index * 3, index * 3 + 3)];
    });
    const wanted = Array.from({ length: WIDTH * HEIGHT }, (_, pixel) => [
      ...bytes.subarray(pixel * CHANNELS, pixel * CHANNELS + 3),
    ]);
    expect(colours).toEqual(wanted);
    expect(chunks.get('IHDR')?.subarray(8, 10)).toEqual(Buffer.from([8, 3]));
  });

  it('refuses what no screenshot is', () => {
    expect(() => palettePng(sample(0))).toThrow('RGB');
  });
});
