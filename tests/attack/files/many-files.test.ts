import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../lib/command.js";
import { inFolder } from "../lib/folder.js";

/** More than a function can take as arguments. Making so many files takes a minute, so only `npm run test:attack` does. */
const count = 130_000;

test("a folder of very many files is read to its end", async () => {
  await inFolder(async (folder) => {
    await mkdir(join(folder, "talks/event"), { recursive: true });
    for (let number = 0; number < count; number++) await writeFile(join(folder, `talks/event/${number}.txt`), "");
    const { code, stdout, stderr } = await run(["check", "talks"], folder);
    expect([code, stderr]).toStrictEqual([1, ""]);
    expect(stdout).toContain(`${count + 1} errors in ${count + 1} files.`);
  });
});
