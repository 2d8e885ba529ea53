/**
 * Where each place of a cleaned text stood before the cleaning. Cleaning copies most units one to one, so the map
 * keeps only the places from which on the distance between the two texts is another one.
 */
export interface OffsetMap {
  /** The place in the original of a place in the cleaned text; the end maps to the end. */
  readonly toOriginal: (offset: number) => number;
}

/** Writes an offset map while a text is being cleaned, from left to right. */
export class OffsetMapBuilder {
  #cleaned: number[] = [0];
  #original: number[] = [0];
  #distance = 0;

  /** Says that the next unit of the cleaned text, at `cleaned`, stands at `original`. */
  mark(cleaned: number, original: number): void {
    if (original - cleaned === this.#distance) return;
    this.#distance = original - cleaned;
    const last = this.#cleaned.length - 1;
    if (this.#cleaned[last] === cleaned) {
      this.#original[last] = original;
      return;
    }
    this.#cleaned.push(cleaned);
    this.#original.push(original);
  }

  build(): OffsetMap {
    const cleaned = this.#cleaned;
    const original = this.#original;
    return {
      toOriginal(offset) {
        let low = 0;
        let high = cleaned.length - 1;
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if ((cleaned[middle] as number) <= offset) low = middle;
          else high = middle - 1;
        }
        return (original[low] as number) + offset - (cleaned[low] as number);
      },
    };
  }
}
