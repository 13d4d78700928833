import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { portFolders } from "./port-talks.test.util.js";
import { runMain as run } from "./run-main.test.util.js";

const { root, talks, broken } = await portFolders();

const address = "https://embeds.example.org";

describe("embed build", () => {
  test("writes a page for each part, its oEmbed answers, and the loader", async () => {
    const out = join(root, "embeds");
    const { code, stdout, stderr } = await run("embed", "build", talks, "--out", out, "--address", address, "--days");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const files = await readdir(out, { recursive: true });
    expect(files).toContain("loader.js");
    const page = files.find((file) => /timeline.index\.html$/.test(file)) ?? "";
    expect(await readFile(join(out, page), "utf8")).toContain(`<link rel="canonical" href="${address}/embed/`);
    expect(stdout).toContain("timeline");
    expect(stdout).toMatch(/and \d+ pages of earlier days/);
  });

  test("writes nothing for a dossier with errors, or without an address", async () => {
    const out = join(root, "none");
    expect((await run("embed", "build", broken, "--out", out, "--address", address)).code).toBe(1);
    expect((await run("embed", "build", talks, "--out", out)).code).toBe(2);
    expect((await run("embed", "build", talks, "--out", out, "--address", "https://x.example/path")).stderr).toContain(
      "without a path",
    );
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });
});
