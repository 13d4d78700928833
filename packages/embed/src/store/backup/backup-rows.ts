import { StoreError } from "../store-error.js";
import type { TableRow } from "../tables.js";
import { firstLine, type LastLine } from "./backup-format.js";
import { LineChain } from "./line-chain.js";
import { isTableRow } from "./table-row.js";

const refuse = (why: string): never => {
  throw new StoreError("not-restored", `${why} Nothing was restored.`);
};

/**
 * The rows of a backup. Throws at the end if a line is missing or changed, so whoever takes the rows must be able to
 * put all of them back. `read` counts them.
 */
export async function* backupRows(lines: AsyncIterable<string>, read: { rows: number }): AsyncGenerator<TableRow> {
  const chain = new LineChain();
  let last: LastLine | undefined;
  let isFirst = true;
  for await (const text of lines) {
    const line = text.replace(/\r?\n$/, "");
    if (line === "") continue;
    if (last !== undefined) refuse("There are lines after the end of the backup.");
    const value = parse(line);
    if (isFirst) checkFirst(value);
    else if (isLast(value)) last = value;
    else if (isTableRow(value)) {
      read.rows += 1;
      yield value;
    } else refuse(`Row ${read.rows + 1} of the backup is damaged.`);
    if (last === undefined) await chain.add(line);
    isFirst = false;
  }
  if (last === undefined) return refuse("The backup was cut short: its last line is missing. Take another backup.");
  if (last.rows !== read.rows || last.checksum !== chain.sum)
    refuse("The backup is damaged: its checksum is wrong. Take another backup.");
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function checkFirst(value: unknown): void {
  const { backup, version } = (value ?? {}) as Partial<Record<keyof typeof firstLine, unknown>>;
  if (backup !== firstLine.backup) refuse("This is not a backup of a store.");
  if (version !== firstLine.version)
    refuse("This backup was made by a newer version. Update @backgrounder/embed, then restore it.");
}

const isLast = (value: unknown): value is LastLine =>
  typeof value === "object" && value !== null && "end" in value && value.end === true;
