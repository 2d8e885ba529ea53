/*
 * Numbers in as few bytes as they need: seven bits a byte, the lowest first, the eighth bit set while more follow.
 * A number that may be negative is folded first: 0, -1, 1, -2 … become 0, 1, 2, 3 …
 */

/** Writes numbers from 0 to 2³² − 1, growing as needed. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  write(value: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = value >>> 0;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  writeSigned(value: number): void {
    this.write(((value << 1) ^ (value >> 31)) >>> 0);
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what ByteWriter wrote; past the end every number is 0. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }

  readSigned(): number {
    const value = this.read();
    return (value >>> 1) ^ -(value & 1);
  }
}
