import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { openSqliteStore } from "@backgrounder/embed/store-sqlite";
import { describe, expect, test } from "vitest";
import { portFolders } from "./port-talks.test.util.js";
import { runMain as run } from "./run-main.test.util.js";
import { startServing } from "./run-serve.test.util.js";

const { root, talks, broken } = await portFolders();

const textAt = async (address: string): Promise<string> => (await fetch(address)).text();

describe("serve", () => {
  test("answers for the embeds of a dossier until it is stopped", async () => {
    const { printed, stop } = await startServing(talks);
    const [hub = ""] = printed;
    expect(hub).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/embed\/[a-z0-9-]+\/hub$/);
    const response = await fetch(hub);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("Six per cent over one year.");
    await stop();
    await expect(fetch(hub)).rejects.toThrow("fetch failed");
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
    const { printed, stop, errors } = await startServing(file);
    const shows = async (words: string): Promise<boolean> => (await textAt(printed[0] ?? "")).includes(words);
    expect(await shows("Six per cent over one year.")).toBe(true);
    await writeFile(file, text.replaceAll("Six per cent over one year.", "Seven per cent over one year, in all."));
    while (!(await shows("Seven per cent"))) await new Promise((resolve) => setTimeout(resolve, 100));
    await writeFile(file, "{ broken");
    while (!errors().includes("has errors now")) await shows("");
    expect(await shows("Seven per cent")).toBe(true);
    await stop();
  });
});

describe("serve with a store", () => {
  const saved = (widget: string, basedOn: number, text: string) => ({
    widget,
    basedOn,
    at: `2026-03-0${basedOn + 1}T09:00:00Z`,
    title: "Ferries",
    content: { type: "paragraph" as const, id: "paragraph:a", text },
  });

  test("shows what editors saved beside the dossiers, from the next request on", async () => {
    const file = join(root, "widgets.db");
    const store = await openSqliteStore({ file });
    await store.save(saved("strike/ferries", 0, "Both ferries sail."));
    const { origin, printed, stop } = await startServing(talks, "--store", file);
    expect(printed.at(-1)).toContain(`from ${file}`);
    expect(await textAt(`${origin}/embed/strike/ferries`)).toContain("Both ferries sail.");
    expect(await textAt(printed[0] ?? "")).toContain("Six per cent over one year.");
    await store.save(saved("strike/ferries", 1, "One ferry sails."));
    expect(await textAt(`${origin}/embed/strike/ferries`)).toContain("One ferry sails.");
    expect(await textAt(`${origin}/embed/strike/ferries/@2026-03-01`)).toContain("Both ferries sail.");
    await store.close();
    await stop();
  });

  test("shows a saved widget in place of the part with its name", async () => {
    const file = join(root, "instead.db");
    const store = await openSqliteStore({ file });
    const { origin, printed, stop } = await startServing(talks, "--store", file);
    const name = new URL(printed[0] ?? "").pathname.replace("/embed/", "").replace("/hub", "");
    expect(await textAt(`${origin}/embed/${name}/timeline`)).not.toContain("An editor wrote this.");
    await store.save(saved(`${name}/timeline`, 0, "An editor wrote this."));
    expect(await textAt(`${origin}/embed/${name}/timeline`)).toContain("An editor wrote this.");
    await store.close();
    await stop();
  });

  test("makes the file, and has counted which sites show an embed when it is stopped", async () => {
    const file = join(root, "new.db");
    const { origin, printed, stop } = await startServing("--store", file);
    expect(printed).toEqual([`Saved widgets: ${origin}/embed/<talks>/<widget>, from ${file}, a new store`]);
    const store = await openSqliteStore({ file, mustExist: true });
    await store.save(saved("strike/ferries", 0, "Both ferries sail."));
    await fetch(`${origin}/embed/strike/ferries`, { headers: { Referer: "https://paper.example.org/news" } });
    await stop();
    expect(await store.hosts()).toMatchObject([{ embed: "strike/ferries", origin: "https://paper.example.org" }]);
    await store.close();
  });

  test("says what is wrong with the store, and makes none where the dossier has errors", async () => {
    const file = join(root, "notes.txt");
    await writeFile(file, "Notes of an editor. ".repeat(500));
    const { code, stderr } = await run("serve", talks, "--store", file);
    expect([code, stderr]).toEqual([1, expect.stringContaining("notes.txt: The file is not a store")]);
    await run("serve", broken, "--store", join(root, "none.db"));
    expect(existsSync(join(root, "none.db"))).toBe(false);
  });

  test("needs a dossier or a store", async () => {
    const { code, stderr } = await run("serve");
    expect([code, stderr]).toEqual([2, expect.stringContaining("There is nothing to serve.")]);
  });
});
