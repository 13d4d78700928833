import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dossier } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { json, portTalks, portFolders, writeDossier } from "./port-talks.test.util.js";
import { runMain as run } from "./run-main.test.util.js";

const { root, talks, broken } = await portFolders();

describe("as-of", () => {
  test("shows positions by issue, with stance, date and source, and who was silent", async () => {
    const { code, stdout } = await run("as-of", talks, "2026-03-12");
    expect(code).toBe(0);
    expect(stdout).toContain("Pay: How much do wages rise?\n  Dockers’ union: On conditions. Five per cent");
    expect(stdout).toContain("12 March 2026. Source: Report of 12 March, Harbour Post.");
    expect(stdout).toContain("Before: Demands it. Six per cent over one year.");
    expect(stdout).toContain("No position recorded: Port authority");
    expect(stdout).toContain("Port authority: Not stated.");
  });

  test("shows an event as it was announced then, and a correction that came later", async () => {
    const { stdout } = await run("as-of", talks, "2026-03-05");
    expect(stdout).toContain("10 March 2026: First round (Announced)");
    expect(stdout).not.toContain("Second round");
    expect(stdout).toContain("10 March 2026: Offer of 4.1 per cent. The offer is 4.1 per cent");
  });

  test("shows a dispute as soon as both sides are known", async () => {
    expect((await run("as-of", talks, "2026-03-12")).stdout).not.toContain("Will there be a strike?");
    expect((await run("as-of", talks, "2026-03-15")).stdout).toContain("Will there be a strike? (Open)");
  });

  test("says so if nothing was known yet", async () => {
    const { stdout } = await run("as-of", talks, "2020");
    expect(stdout).toContain("Nothing in this dossier had happened or was known by then.");
  });

  test("says so if the day is later than the dossier", async () => {
    expect((await run("as-of", talks, "2030")).stdout.replace(/\n(?=\S)/g, " ")).toMatch(/up to date with .*later\./);
    expect((await run("as-of", talks, "2026-03-12")).stdout).not.toContain("up to date with");
  });

  test("prints one JSON value, without editors' notes", async () => {
    const { stdout } = await run("as-of", talks, "2026-03-15", "--json");
    expect(json(stdout)).toMatchObject({
      clocks: { validAt: "2026-03-15", knownAt: "2026-03-15" },
      positions: expect.arrayContaining([
        expect.objectContaining({ party: "party:port", issue: "issue:shifts", silence: "not-stated" }),
      ]),
      timeline: expect.arrayContaining([
        expect.objectContaining({
          id: "event:round-1",
          outcome: "The two sides agreed to meet again.",
          reliability: { state: "one-origin", origins: ["Harbour Post"] },
        }),
      ]),
      conflicts: [{ conflict: "conflict:strike", members: ["statement:may-strike", "statement:will-strike"] }],
      corrections: [{ record: "statement:offer", change: { change: "corrected" } }],
      recordViews: { "statement:offer": { reliability: "corrected" } },
    });
    expect(stdout).not.toContain("Call again.");
  });
});

describe("diff", () => {
  test("shows changes by their cause, before and after", async () => {
    const { stdout } = await run("diff", talks, "2026-03-05", "2026-03-20");
    const [happened = "", learned = "", wrong = ""] = stdout
      .split(/What happened|What became known later|What we got wrong/)
      .slice(1);
    expect(happened).toMatch(/Changed Position: Dockers’ union: Pay\n {4}Before: Demands it\.[^]*Now: On conditions\./);
    expect(learned).toContain("New Event: Letter of warning");
    expect(wrong).toMatch(
      /Corrected Statement: Offer[^]*Before: The port offers 4\.7 per cent\.[^]*Now: The port offers 4\.1 per cent\./,
    );
  });

  test("says so if nothing changed", async () => {
    expect((await run("diff", talks, "2026-03-05", "2026-03-05")).stdout).toContain("Nothing in the record changed");
  });

  test("prints one JSON value", async () => {
    const { stdout } = await run("diff", talks, "2026-03-05", "2026-03-20", "--json");
    expect(json(stdout)).toMatchObject({
      dossier: "dossier:port-wages",
      from: "2026-03-05",
      until: "2026-03-20",
      entries: expect.arrayContaining([
        expect.objectContaining({ id: "event:warning-letter", cause: "learned", change: "added" }),
      ]),
    });
  });
});

describe("build", () => {
  test("writes the same bytes from a folder and from what was built from it", async () => {
    const [first, second] = [join(root, "out"), join(root, "out-again")];
    const { code, stdout } = await run("build", talks, "--out", first);
    expect(code).toBe(0);
    expect(stdout).toContain(`${join(first, "dossier.json")}\n`);
    await run("build", join(first, "dossier.json"), "--out", second);
    const names = (await readdir(first)).toSorted();
    expect(names).toEqual(expect.arrayContaining(["backgrounder.css", "dossier.d.ts", "dossier.js", "dossier.json"]));
    expect(names).toEqual(expect.arrayContaining(["index.html", "events.html", "sources.html"]));
    for (const name of names) {
      expect(await readFile(join(second, name), "utf8")).toBe(await readFile(join(first, name), "utf8"));
    }
    expect(await readFile(join(first, "dossier.json"), "utf8")).not.toContain("Call again.");
    expect(await readFile(join(first, "index.html"), "utf8")).toContain('href="backgrounder.css"');
    expect(await readFile(join(first, "events.html"), "utf8")).toContain('href="backgrounder.css"');
  });

  test("writes only the data if no page is wanted", async () => {
    await run("build", talks, "--out", join(root, "data"), "--data");
    expect((await readdir(join(root, "data"))).toSorted()).toStrictEqual([
      "dossier.d.ts",
      "dossier.js",
      "dossier.json",
    ]);
  });

  test("does not build a dossier with errors, and reports them all", async () => {
    const { code, stdout, stderr } = await run("build", broken, "--out", join(root, "none"));
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("round-1.yml:4:9");
    expect(stderr).toContain("round-2.yml:5:10");
    await expect(readFile(join(root, "none/dossier.json"))).rejects.toThrow("ENOENT");
  });
});

describe("wrong usage ends with 2 and says what is needed", () => {
  test.each([
    [["check"], "missing required argument 'dossier'"],
    [["lint", "talks"], "--as-of"],
    [["lint", "talks", "--as-of", "2026-02-30"], "Give a date such as 2026-03-20"],
    [["as-of", "talks", "tomorrow"], "Give a date such as 2026-03-20"],
    [["diff", "talks", "2026-03-20", "2026-03-05"], "Give the earlier day first"],
    [["build", "talks"], "--out"],
    [["check", "talks", "--format", "xml"], "Allowed choices are text, json, sarif"],
    [["diff", "talks", "2026-03-05", "2026-03-20", "--format", "sarif"], "Allowed choices are text, json"],
  ])("%j", async (args, words) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  test("sources that do not exist", async () => {
    const { code, stderr } = await run("lint", talks, "--as-of", "2026", "--sources", join(root, "nowhere"));
    expect(code).toBe(2);
    expect(stderr).toContain("error: --sources ");
  });
});

test("no dossier can steer the terminal", async () => {
  const hostile = JSON.parse(JSON.stringify(portTalks).replaceAll('"name":"', '"name":"\\u001b[2J\\u0007')) as Dossier;
  const folder = join(root, "hostile");
  await writeDossier(hostile, folder);
  const ran = [
    await run("as-of", folder, "2026-03-20"),
    await run("diff", folder, "2026-03-01", "2026-03-20"),
    await run("lint", folder, "--as-of", "2026-03-30"),
  ];
  await writeFile(join(folder, "party/city.yml"), 'id: party:city\nname: City\ntype: "\\e[31m"\n"\\e[2J": x\n');
  ran.push(await run("check", folder));
  expect(ran.map(({ stdout }) => stdout.includes("[2J"))).toStrictEqual([true, true, true, true]);
  for (const { stdout, stderr } of ran) expect(stdout + stderr).not.toMatch(/[\u001b\u0007]/);
});
