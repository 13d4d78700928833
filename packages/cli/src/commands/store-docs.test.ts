import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { openSqliteStore } from "@backgrounder/embed/store-sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runMain } from "./run-main.test.util.js";
import { startServing } from "./run-serve.test.util.js";
import { blocksOf, commandsOf, type Block } from "./tutorial.test.util.js";

const execute = promisify(execFile);
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "store-docs-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A command that goes on in the lines that are indented below it is one line. */
const joined = (block: Block): Block => ({
  ...block,
  lines: block.lines
    .join("\n")
    .replaceAll(/\\?\n {2,}/g, " ")
    .split("\n"),
});

test("the requests of docs/store.md are answered as it says, and readers see what was saved", async () => {
  const file = join(folder, "widgets.db");
  await (await openSqliteStore({ file })).close();
  const scopes = ["--allow", "read,save,correct,withdraw"];
  const { stdout: token } = await runMain("store", "token", "make", file, "--for", "Our CMS", ...scopes);
  const { origin, stop } = await startServing("--store", file);
  const env = { PATH: process.env["PATH"], SERVER: origin, TOKEN: token.trim() };
  const blocks = blocksOf(await readFile(resolve("docs/store.md"), "utf8"));
  const commands = blocks
    .map(joined)
    .flatMap(commandsOf)
    .filter(({ typed }) => typed.startsWith("curl "));
  expect(commands.length).toBeGreaterThan(3);
  for (const { typed, printed } of commands) {
    const { stdout } = await execute("sh", ["-c", typed], { cwd: folder, env });
    expect(stdout.trim().split("\n"), typed).toEqual(printed);
  }
  const gone = await fetch(`${origin}/embed/port-wages/ferries`, { headers: { Accept: "text/html" } });
  expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining("This was withdrawn.")]);
  await stop();
});
