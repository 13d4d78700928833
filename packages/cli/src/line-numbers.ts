/** Line numbers, from 1, of offsets into a text. */
export class LineNumbers {
  private readonly starts: number[];

  constructor(text: string) {
    this.starts = [0, ...[...text.matchAll(/\r\n|[\n\r]/gu)].map(({ index, 0: mark }) => index + mark.length)];
  }

  /** The line that an offset stands in. */
  at(offset: number): number {
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
