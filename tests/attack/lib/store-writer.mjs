/**
 * A process that saves until it is killed: `node store-writer.mjs <file or address> <name>`. It prints a line before
 * each save, and what the store answered after it.
 */
import { writeSync } from "node:fs";
import process from "node:process";
import { StoreError } from "@backgrounder/embed/store";
import { openPostgresStore } from "@backgrounder/embed/store-postgres";
import { openSqliteStore } from "@backgrounder/embed/store-sqlite";

const [, , place = "", name = ""] = process.argv;
const widgets = ["kills/a", "kills/b", "kills/c"];

/** At once, so that what was printed was printed, whatever happens next. @param {object} line */
function say(line) {
  let left = Buffer.from(`${JSON.stringify(line)}\n`);
  while (left.length > 0) {
    try {
      left = left.subarray(writeSync(1, left));
    } catch (error) {
      // The pipe is full, and its reader is busy.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EAGAIN") throw error;
    }
  }
}

/** Until it works: the server may be starting again. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
async function untilDone(work) {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreError) || !["busy", "unreachable"].includes(error.problem)) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

const store = await untilDone(() =>
  place.startsWith("postgres:")
    ? openPostgresStore({ address: place, connections: 1 })
    : openSqliteStore({ file: place }),
);
for (let number = 0; ; number++) {
  const widget = widgets[Math.floor(Math.random() * widgets.length)] ?? "";
  const text = `${name}, ${number}: ${"words ".repeat(Math.random() * 2000)}`;
  const { revision, refused } = await untilDone(async () => {
    const basedOn = (await store.current(widget))?.number ?? 0;
    say({ saving: text.length });
    const at = "2026-03-01T09:00:00Z";
    const content = /** @type {const} */ ({ type: "paragraph", id: "paragraph:a", text });
    return store.save({ widget, basedOn, at, title: "Kills", content });
  });
  say({ widget, text, number: revision?.number, refused: refused?.id });
}
