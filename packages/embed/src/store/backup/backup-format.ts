/** The first line of a backup. The number goes up when older versions could not read a new backup. */
export const firstLine = { backup: "backgrounder-store", version: 1 } as const;

/** The last line. A backup without it was cut short. */
export interface LastLine {
  end: true;
  rows: number;
  /** Of all lines before (`LineChain`). */
  checksum: string;
}
