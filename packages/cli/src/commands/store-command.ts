import { StoreError } from "@backgrounder/embed/store";
import { Command } from "commander";
import { unreadable, unwritable } from "../files/file-errors.js";
import { storeName } from "../files/open-store.js";
import { ReadingError } from "../files/read-bytes.js";
import { readLines } from "../files/read-lines.js";
import { restoreStore } from "../files/restore-store.js";
import { createFile } from "../files/writing/create-file.js";
import { print } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";
import { refuse } from "../terminal-text/standard-error.js";
import { counted } from "../terminal-text/words.js";
import { nameArgument } from "./name-argument.js";
import { storeTokenCommand } from "./store-token-command.js";
import { refusingStore, withStore } from "./with-store.js";

const help = `
A store keeps saved widgets with all their revisions, tokens (hashed), and which
sites asked for an embed. It is a file, or a PostgreSQL server:
postgres://user@host/database, with the password in PGPASSWORD or ~/.pgpass.

A backup is one file of JSON lines with a checksum. It is of one moment, while
others go on saving. It can be restored into either kind of store: all of it, or
nothing.

Examples:
  $ backgrounder store backup widgets.db --out widgets-2026-03-01.jsonl
  $ backgrounder store restore widgets-2026-03-01.jsonl --into new.db
  $ backgrounder store restore widgets-2026-03-01.jsonl --into postgres://desk@db/widgets

Exit codes: 0 done, 1 nothing was written, 2 wrong usage.`;

export function storeCommand(): Command {
  return new Command("store")
    .description("Backs up and restores a store of saved widgets, and makes tokens to save with.")
    .addHelpText("after", help)
    .addCommand(backupCommand())
    .addCommand(restoreCommand())
    .addCommand(storeTokenCommand());
}

const backupCommand = (): Command =>
  new Command("backup")
    .description("Writes all of a store to a file.")
    .argument("<store>", "a file, or postgres://user@host/database", nameArgument)
    .requiredOption("--out <file>", "the backup; it must not exist yet", nameArgument)
    .action(backup);

const restoreCommand = (): Command =>
  new Command("restore")
    .description("Puts all of a backup into a store, or nothing.")
    .argument("<backup>", "a file that store backup wrote", nameArgument)
    .requiredOption("--into <store>", "a file, or postgres://user@host/database", nameArgument)
    .option("--replace", "replace what is in the store")
    .action(restore);

async function backup(name: string, { out }: { out: string }): Promise<void> {
  let lines = 0;
  await withStore(name, async (store) => {
    try {
      await createFile(
        out,
        counting(store.backup(), () => lines++),
        "private",
      );
    } catch (error) {
      if (error instanceof StoreError) throw error;
      return refuse(`--out ${out}`, unwritable(error));
    }
    // The first line and the last one say what it is.
    print(`${counted(lines - 2, "row")} written to ${printable(out)}\n`);
  });
}

async function* counting(lines: AsyncIterable<string>, count: () => void): AsyncGenerator<string> {
  for await (const line of lines) {
    count();
    yield line;
  }
}

async function restore(path: string, { into, replace }: { into: string; replace?: true }): Promise<void> {
  const why = await whyUnreadable(path);
  if (why !== undefined) return refuse(path, why);
  await refusingStore(into, async () => {
    try {
      const rows = await restoreStore(path, into, replace === true);
      print(`${counted(rows, "row")} restored into ${printable(storeName(into))}\n`);
    } catch (error) {
      if (error instanceof StoreError || error instanceof ReadingError) throw error;
      refuse(`--into ${into}`, unwritable(error));
    }
  });
}

/** Said before the store is touched: this is about the backup, and not about the store. */
async function whyUnreadable(path: string): Promise<string | undefined> {
  try {
    // Leaving the loop closes the file.
    for await (const line of readLines(path)) return line === "" ? "The file begins with an empty line." : undefined;
    return "The file is empty.";
  } catch (error) {
    return unreadable(error);
  }
}
