import { expect, it } from "vitest";
import type { Store } from "../store.js";
import { from, linesOf, problemOf, saving } from "./fixtures.test.util.js";

export function backups(store: () => Store, other: () => Store): void {
  it("moves everything to another store, and back the same lines come", async () => {
    const lines = await linesOf(store());
    expect(await other().restore(from(lines))).toBe(lines.length - 2);
    expect((await linesOf(other())).toSorted()).toStrictEqual(lines.toSorted());
  });

  it("does not restore over what is there unless you ask for it", async () => {
    const lines = await linesOf(store());
    await other().save(saving("only/here", 0, "No."));
    expect(await problemOf(other().restore(from(lines)))).toBe("not-restored");
    expect(await other().current("only/here")).toBeDefined();
    await other().restore(from(lines), { replace: true });
    expect(await other().current("only/here")).toBeUndefined();
  });

  it.each<[string, (lines: string[]) => string[]]>([
    ["was cut short", (lines) => lines.slice(0, -1)],
    ["lacks a row", (lines) => lines.filter((_, index) => index !== 3)],
    ["has a row twice", (lines) => lines.flatMap((line, index) => (index === 3 ? [line, line] : [line]))],
    ["has other words", (lines) => lines.map((line) => line.replace("Three ferries", "Four ferries"))],
    ["has a column that no table has", (lines) => lines.map((line) => line.replace('"widget"', '"wodget"'))],
    ["is of a table that no store has", (lines) => lines.map((line) => line.replace('"revision"', '"sqlite_master"'))],
    ["is of a newer version", ([, ...lines]) => ['{"backup":"backgrounder-store","version":2}\n', ...lines]],
    ["is not a backup", () => ["{}\n"]],
    ["is not JSON", () => ["<html>\n"]],
    ["is empty", () => []],
    ["goes on after its end", (lines) => [...lines, lines[1] ?? ""]],
  ])("restores nothing of a backup that %s", async (_, damage) => {
    const lines = await linesOf(store());
    await other().restore(from(lines), { replace: true });
    const damaged = damage(lines);
    expect(damaged).not.toStrictEqual(lines);
    expect(await problemOf(other().restore(from(damaged), { replace: true }))).toBe("not-restored");
    expect((await linesOf(other())).toSorted()).toStrictEqual(lines.toSorted());
  });

  it("backs up one moment while others go on saving", async () => {
    const before = (await linesOf(store())).length;
    const lines: string[] = [];
    for await (const line of store().backup()) {
      if (lines.length === 1) await store().save(saving("late/z", 0, "No."));
      lines.push(line);
    }
    expect(lines).toHaveLength(before);
    expect(await store().current("late/z")).toBeDefined();
  });

  it("says that it is well", async () => expect(await store().health()).toBeUndefined());
}
