import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { vi, afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "../main.js";
import { writePortFolders } from "./port-talks.test.util.js";
import { runMain as run } from "./run-main.test.util.js";

let root = "";
let talks = "";
let broken = "";
beforeAll(async () => {
  ({ root, talks, broken } = await writePortFolders());
});
afterAll(() => rm(root, { recursive: true }));

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

describe("serve", () => {
  /** The command, running; what it printed; and the address of its first embed. */
  async function started(
    ...args: string[]
  ): Promise<{ origin: string; stop: () => Promise<void>; errors: () => string }> {
    let stdout = "";
    let stderr = "";
    vi.spyOn(process.stdout, "write").mockImplementation((text) => ((stdout += String(text)), true));
    vi.spyOn(process.stderr, "write").mockImplementation((text) => ((stderr += String(text)), true));
    const running = main(["node", "backgrounder", "serve", ...args, "--port", "0"]);
    await vi.waitUntil(() => stdout.includes("Parts:"), { interval: 20 });
    const stop = async (): Promise<void> => {
      process.emit("SIGTERM", "SIGTERM");
      await running;
      vi.restoreAllMocks();
    };
    return { origin: stdout.split("\n")[0] ?? "", stop, errors: () => stderr };
  }

  test("answers for the embeds of a dossier until it is stopped", async () => {
    const { origin, stop } = await started(talks);
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/embed\/[a-z0-9-]+\/hub$/);
    const response = await fetch(origin);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("Six per cent over one year.");
    await stop();
    await expect(fetch(origin)).rejects.toThrow("fetch failed");
    expect(process.exitCode ?? 0).toBe(0);
  });

  test("refuses a dossier with errors, and the same dossier twice", async () => {
    expect((await run("serve", broken)).code).toBe(1);
    expect((await run("serve", talks, talks)).stderr).toContain("Give each dossier once.");
  });

  test("refuses a port that is no port", async () => {
    expect((await run("serve", talks, "--port", "99999")).code).toBe(2);
  });

  test("follows the files of a dossier, and keeps the last good state where they have errors", async () => {
    const file = join(root, "live.json");
    const out = join(root, "data");
    await run("build", talks, "--out", out, "--data");
    const text = await readFile(join(out, "dossier.json"), "utf8");
    await writeFile(file, text);
    const { origin, stop, errors } = await started(file);
    const shows = async (words: string): Promise<boolean> => (await (await fetch(origin)).text()).includes(words);
    expect(await shows("Six per cent over one year.")).toBe(true);
    await writeFile(file, text.replaceAll("Six per cent over one year.", "Seven per cent over one year, in all."));
    while (!(await shows("Seven per cent"))) await new Promise((resolve) => setTimeout(resolve, 100));
    await writeFile(file, "{ broken");
    while (!errors().includes("has errors now")) await shows("");
    expect(await shows("Seven per cent")).toBe(true);
    await stop();
  });
});
