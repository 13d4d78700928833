/**
 * A checksum of lines, one after the other: each takes in the one before. So a backup of any size is checked without
 * being in memory as a whole, with what every runtime has.
 */
export class LineChain {
  #sum = "";

  async add(line: string): Promise<void> {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${this.#sum}\n${line}`));
    this.#sum = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  get sum(): string {
    return this.#sum;
  }
}
