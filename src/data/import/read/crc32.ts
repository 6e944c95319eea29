const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of zip files: a flipped bit in a packed sheet would be another amount, and no one would be told. */
export class Crc32 {
  private state = -1;

  add(bytes: Uint8Array): void {
    let { state } = this;
    for (const byte of bytes) state = (TABLE[(state ^ byte) & 0xff] ?? 0) ^ (state >>> 8);
    this.state = state;
  }

  get value(): number {
    return ~this.state >>> 0;
  }
}
