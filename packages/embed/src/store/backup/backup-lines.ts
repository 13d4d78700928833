import type { TableRow } from "../tables.js";
import { firstLine, type LastLine } from "./backup-format.js";
import { LineChain } from "./line-chain.js";

/** A backup, line by line: what it is, a row each, and a checksum. Each line ends with a line break. */
export async function* backupLines(rows: AsyncIterable<TableRow>): AsyncGenerator<string> {
  const chain = new LineChain();
  let count = 0;
  const next = async (value: object): Promise<string> => {
    const line = JSON.stringify(value);
    await chain.add(line);
    return `${line}\n`;
  };
  yield next(firstLine);
  for await (const row of rows) {
    count += 1;
    yield next(row);
  }
  yield `${JSON.stringify({ end: true, rows: count, checksum: chain.sum } satisfies LastLine)}\n`;
}
