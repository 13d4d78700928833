/** As many columns as are read. */
const mostColumns = 100;
/** A longer text is not written again in each row that its cell reaches down to. */
const longestRepeated = 200;

/** The rows of a table in which each cell is in its own column, also below and behind a cell of several. */
export class WordTable {
  #cells: string[] = [];
  #reaching = new Map<number, { rows: number; text: string }>();

  openRow(): void {
    this.#cells = [];
  }

  /** A cell that reaches down is the same in each row; in its other columns there is nothing. */
  add(text: string, columns: number, rows: number): void {
    this.#fill();
    for (let nth = 0; nth < Math.max(1, Math.min(columns, mostColumns)); nth++) {
      const own = nth === 0 ? text : "";
      const repeated = own.length > longestRepeated ? "" : own;
      if (rows > 1) this.#reaching.set(this.#cells.length, { rows: rows - 1, text: repeated });
      this.#cells.push(own);
    }
  }

  closeRow(): string[] {
    this.#fill();
    return this.#cells;
  }

  #fill(): void {
    for (let above; (above = this.#reaching.get(this.#cells.length)) !== undefined;) {
      above.rows--;
      if (above.rows === 0) this.#reaching.delete(this.#cells.length);
      this.#cells.push(above.text);
    }
  }
}
