import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST_COLOURS = 256;
/** Channels by PNG colour type: what a screenshot may be. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Row after row, 0xRRGGBB; transparency is dropped. */
  readonly colours: Uint32Array;
}

/** The chunks of a PNG, as name and body. */
function* chunksOf(png: Buffer): Generator<readonly [string, Buffer]> {
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)];
    at += length + 12;
  }
}

/** The nearest of left, above and above left to their plane (PNG, filter type 4). */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** @throws Error for a PNG that is not 8 bits a channel in RGB or RGBA, without interlace */
function pixelsOf(png: Buffer): Pixels {
  const chunks = [...chunksOf(png)];
  const head = chunks.find(([name]) => name === 'IHDR')?.[1];
  const channels = CHANNELS[head?.[9] ?? -1];
  if (!head || channels === undefined || head[8] !== 8 || head[12] !== 0)
    throw new Error('only a PNG of 8 bits a channel in RGB or RGBA is read');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const packed = inflateSync(
    Buffer.concat(chunks.filter(([name]) => name === 'IDAT').map(([, body]) => body)),
  );
  const span = width * channels;
  const bytes = new Uint8Array(span * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (span + 1)] ?? 0;
    for (let x = 0; x < span; x += 1) {
      const at = y * span + x;
      const left = x < channels ? 0 : (bytes[at - channels] ?? 0);
      const up = y === 0 ? 0 : (bytes[at - span] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (bytes[at - span - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      bytes[at] = (packed[y * (span + 1) + 1 + x] ?? 0) + guess;
    }
  }
  const colours = Uint32Array.from({ length: width * height }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = bytes.subarray(pixel * channels, pixel * channels + 3);
    return (red << 16) | (green << 8) | blue;
  });
  return { width, height, colours };
}

function distance(a: number, b: number): number {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((a >> shift) & 255) - ((b >> shift) & 255));
  return (red ?? 0) ** 2 + (green ?? 0) ** 2 + (blue ?? 0) ** 2;
}

/** The commonest colours, and for every colour the index of the nearest of them. */
function paletteOf(colours: Uint32Array): { palette: number[]; nearest: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
  const nearest = new Map(
    [...counts.keys()].map((colour) => {
      const distances = palette.map((each) => distance(each, colour));
      return [colour, distances.indexOf(Math.min(...distances))] as const;
    }),
  );
  return { palette, nearest };
}

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/**
 * The same picture with at most 256 colours, half as heavy. A drawing of flat areas loses only shades of its edges,
 * and these by no more than an eye sees.
 * @throws Error for a PNG that no browser's screenshot is
 */
export function palettePng(png: Buffer): Buffer {
  const { width, height, colours } = pixelsOf(png);
  const { palette, nearest } = paletteOf(colours);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits a pixel, colour type 3 (palette).
  head.set([8, 3], 8);
  const rows = new Uint8Array((width + 1) * height);
  colours.forEach((colour, pixel) => {
    rows[pixel + Math.floor(pixel / width) + 1] = nearest.get(colour) ?? 0;
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
