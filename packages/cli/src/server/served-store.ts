import { existsSync } from "node:fs";
import type { Embeds } from "@backgrounder/embed/handler";
import { storeEmbeds } from "@backgrounder/embed/store";
import { storeHandler } from "@backgrounder/embed/store-handler";
import { isFileName, openStore, storeName } from "../files/open-store.js";
import { printError } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";

export interface ServedStore {
  embeds: Embeds;
  /** Answers programs that save. */
  handler: (request: Request) => Promise<Response>;
  /** What to say about it when the server starts. */
  about: string;
  /** Writes what is still to be counted, and closes the store. */
  close: () => Promise<void>;
}

/** Opens the store whose saved widgets are served. A file that does not exist is made. Rejects with a `StoreError`. */
export async function serveStore(name: string): Promise<ServedStore> {
  const isNew = isFileName(name) && !existsSync(name);
  const store = await openStore(name, false);
  const embeds = storeEmbeds(store, {
    report: (error) => printError(`The sites that show embeds were not counted: ${wordsOf(error)}\n`),
  });
  return {
    embeds,
    handler: storeHandler({ store, report: ({ message }) => printError(`${printable(message)}\n`) }),
    about: isNew ? `${storeName(name)}, a new store` : storeName(name),
    close: async () => {
      await embeds.flush();
      await store.close();
    },
  };
}

const wordsOf = (error: unknown): string => printable(error instanceof Error ? error.message : String(error));
