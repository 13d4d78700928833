import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portWages } from "@backgrounder/model/examples";
import type { Dossier } from "@backgrounder/model/talks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtJson, writeFolder } from "@backgrounder/dossier";
import { runMain as run } from "./run-main.test.util.js";

let root = "";
let talks = "";
let broken = "";

const minutes = "Both sides met. The union may strike in April.\n";

/** The example, with a note, an answered warning, and the text of a source known by its checksum. */
const dossier: Dossier = {
  ...portWages,
  records: portWages.records.map((record) => {
    if (record.id === "source:minutes" && record.kind === "source")
      return { ...record, sha256: createHash("sha256").update(minutes).digest("hex") };
    if (record.id === "statement:may-strike")
      return {
        ...record,
        note: "Call again.",
        references: [{ source: "source:minutes", selector: { exact: "may strike in May" } }],
      };
    if (record.id !== "event:round-1") return record;
    return {
      ...record,
      accepted: [{ rule: "source-older-than-fact", reason: "It announced the round.", by: "desk editor" }],
    };
  }),
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "backgrounder-commands-"));
  talks = join(root, "talks");
  broken = join(root, "broken");
  await writeFolder(dossier, talks);
  await writeFolder(dossier, broken);
  await writeFile(
    join(broken, "event/round-1.yml"),
    'id: event:round-1\nname: "First\u001b[31m"\ntype: round\nstatus: hapened\n',
  );
  await writeFile(
    join(broken, "event/round-2.yml"),
    "id: event:round-2\nname: Second\ntype: round\nstatus: planned\nagenda: [issue:wages]\n",
  );
  await mkdir(join(root, "texts"));
  await writeFile(join(root, "texts/any name.txt"), minutes);
});
afterAll(() => rm(root, { recursive: true }));
const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe("check", () => {
  test("says of a sound dossier that it is", async () => {
    expect(await run("check", talks)).toStrictEqual({ code: 0, stdout: "No errors. 19 sound records.\n", stderr: "" });
  });

  test("names every error of a broken one at its place, in 80 columns, and sums up", async () => {
    const { code, stdout } = await run("check", broken);
    expect(code).toBe(1);
    expect(stdout).toContain(`${join(broken, "event/round-1.yml")}:4:9 error shape\n    \`status\` is "hapened".`);
    expect(stdout).toContain(`${join(broken, "event/round-2.yml")}:5:10 error known-references\n`);
    expect(stdout.split("\n").at(-2)).toBe("2 errors in 2 files. 18 sound records.");
    expect(stdout.split("\n").filter((line) => line.length > 80 && !line.includes(root))).toStrictEqual([]);
  });

  test("is one JSON value for a program", async () => {
    const { code, stdout, stderr } = await run("check", broken, "--json");
    expect({ code, stderr }).toStrictEqual({ code: 1, stderr: "" });
    expect(json(stdout)).toMatchObject({
      dossier: "dossier:port-wages",
      records: 18,
      errors: 2,
      warnings: 0,
      inferred: [],
      problems: [
        { file: join(broken, "event/round-1.yml"), line: 4, column: 9, rule: "shape", severity: "error" },
        { line: 5, column: 10, rule: "known-references", record: "event:round-2", path: "agenda[0]" },
      ],
    });
  });

  test("reads what was built, too", async () => {
    const file = join(root, "built.json");
    await writeFile(file, builtJson(dossier));
    expect((await run("check", file)).stdout).toBe("No errors. 19 sound records.\n");
  });

  test("is refused where nothing is", async () => {
    const { code, stdout } = await run("check", join(root, "nowhere"));
    expect(code).toBe(1);
    expect(stdout).toContain("Nothing stands here.");
  });
});

describe("lint", () => {
  test("names what is open with why and how, what was answered and by whom, and what went unchecked", async () => {
    const { code, stdout } = await run("lint", talks, "--as-of", "2026-03-30");
    expect(code).toBe(1);
    expect(stdout).toMatch(/event\/round-2\.yml:4:9 warning event-overdue\n {4}\S[^]*\n {4}→ /);
    expect(stdout).toMatch(
      /Answered by an editor\n.*round-1\.yml:\d+:\d+ source-older-than-fact\n[^]*Accepted by desk editor: It announced the\s+round\./,
    );
    expect(stdout).toMatch(
      /\n\d+ warnings, 1 notice\. 1 finding answered\. 1 reference not looked up: give the\nsources' texts with --sources DIR\.\n$/,
    );
  });

  test("looks words up in the text that has the checksum, whatever its name", async () => {
    const { stdout } = await run("lint", talks, "--as-of", "2026-03-30", "--sources", join(root, "texts"), "--json");
    const report = json(stdout);
    expect(report).toMatchObject({ dossier: "dossier:port-wages", asOf: "2026-03-30", uncheckedReferences: 0 });
    expect(report["diagnostics"]).toContainEqual(
      expect.objectContaining({
        rule: "words-not-in-source",
        record: "statement:may-strike",
        file: join(talks, "statement/may-strike.yml"),
      }),
    );
    expect(report["accepted"]).toMatchObject([{ accepted: { by: "desk editor" }, rule: "source-older-than-fact" }]);
  });

  test("ends with 0 where notices alone are left", async () => {
    const quiet = join(root, "quiet");
    const records = dossier.records.filter(({ id }) => id === "issue:pay");
    await writeFolder({ ...dossier, checked: { on: "2026-03-20", by: "desk editor" }, records }, quiet);
    expect(await run("lint", quiet, "--as-of", "2026-03-20")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("No warnings"),
    });
  });

  test("asks first to mend the errors", async () => {
    const { code, stdout, stderr } = await run("lint", broken, "--as-of", "2026-03-20", "--json");
    expect(code).toBe(1);
    expect(stderr).toContain("Mend the errors first.");
    expect(json(stdout)).toMatchObject({ refused: true, problems: [{}, {}] });
  });
});

describe("as-of", () => {
  test("tells what was held, by issue, with stance, date and source, and who was silent", async () => {
    const { code, stdout } = await run("as-of", talks, "2026-03-12");
    expect(code).toBe(0);
    expect(stdout).toContain("Pay: How much do wages rise?\n  Dockers’ union: On conditions. Five per cent");
    expect(stdout).toContain("12 March 2026. Source: Report of 12 March, Harbour Post.");
    expect(stdout).toContain("Before: Demands it. Six per cent over one year.");
    expect(stdout).toContain("Not researched: Port authority");
    expect(stdout).toContain("Port authority: Not stated.");
  });

  test("tells an event as it was then announced, and a correction that came later", async () => {
    const { stdout } = await run("as-of", talks, "2026-03-05");
    expect(stdout).toContain("10 March 2026: First round (Announced)");
    expect(stdout).not.toContain("Second round");
    expect(stdout).toContain("10 March 2026: Offer of 4.1 per cent. The offer is 4.1 per cent");
  });

  test("tells a dispute as soon as both sides are known", async () => {
    expect((await run("as-of", talks, "2026-03-12")).stdout).not.toContain("Will there be a strike?");
    expect((await run("as-of", talks, "2026-03-15")).stdout).toContain("Will there be a strike? (Open)");
  });

  test("says so where nothing was known", async () => {
    const { stdout } = await run("as-of", talks, "2020");
    expect(stdout).toContain("Nothing in this dossier had happened or was known by then.");
  });

  test("is one JSON value, without editors' notes", async () => {
    const { stdout } = await run("as-of", talks, "2026-03-15", "--json");
    expect(json(stdout)).toMatchObject({
      clocks: { validAt: "2026-03-15", knownAt: "2026-03-15" },
      positions: expect.arrayContaining([
        { party: "party:union", issue: "issue:shifts", positions: [], silence: "not-researched" },
      ]),
      timeline: expect.arrayContaining([
        expect.objectContaining({
          id: "event:round-1",
          outcome: "The two sides agreed to meet again.",
          standing: { state: "one-origin", origins: ["Harbour Post"] },
        }),
      ]),
      conflicts: [{ conflict: "conflict:strike", members: ["statement:may-strike", "statement:will-strike"] }],
      corrections: [{ record: "statement:offer", change: { change: "corrected" } }],
      seen: { "statement:offer": { standing: "corrected" } },
    });
    expect(stdout).not.toContain("Call again.");
  });
});

describe("diff", () => {
  test("tells what changed by its reason, before and after", async () => {
    const { stdout } = await run("diff", talks, "2026-03-05", "2026-03-20");
    const [happened = "", learned = "", wrong = ""] = stdout
      .split(/What happened|What became known later|What we had wrong/)
      .slice(1);
    expect(happened).toMatch(/Changed Position: Dockers’ union: Pay\n {4}Before: Demands it\.[^]*Now: On conditions\./);
    expect(learned).toContain("New Event: Letter of warning");
    expect(wrong).toMatch(
      /Corrected Statement: Offer[^]*Before: The port offers 4\.7 per cent\.[^]*Now: The port offers 4\.1 per cent\./,
    );
  });

  test("says so where nothing did", async () => {
    expect((await run("diff", talks, "2026-03-05", "2026-03-05")).stdout).toContain("Nothing in the record changed");
  });

  test("is one JSON value", async () => {
    const { stdout } = await run("diff", talks, "2026-03-05", "2026-03-20", "--json");
    expect(json(stdout)).toMatchObject({
      dossier: "dossier:port-wages",
      from: "2026-03-05",
      until: "2026-03-20",
      entries: expect.arrayContaining([
        expect.objectContaining({ id: "event:warning-letter", axis: "learned", change: "added" }),
      ]),
    });
  });
});

describe("build", () => {
  test("writes the same bytes from a folder and from what was built of it", async () => {
    const [first, second] = [join(root, "out"), join(root, "out-again")];
    const { code, stdout } = await run("build", talks, "--out", first);
    expect(code).toBe(0);
    expect(stdout).toContain(`${join(first, "dossier.json")}\n`);
    await run("build", join(first, "dossier.json"), "--out", second);
    const names = (await readdir(first)).toSorted();
    expect(names).toStrictEqual(["backgrounder.css", "dossier.d.ts", "dossier.js", "dossier.json", "index.html"]);
    for (const name of names) {
      expect(await readFile(join(second, name), "utf8")).toBe(await readFile(join(first, name), "utf8"));
    }
    expect(await readFile(join(first, "dossier.json"), "utf8")).not.toContain("Call again.");
    expect(await readFile(join(first, "index.html"), "utf8")).toContain('href="backgrounder.css"');
  });

  test("writes the data alone where no page is wanted", async () => {
    await run("build", talks, "--out", join(root, "data"), "--data");
    expect((await readdir(join(root, "data"))).toSorted()).toStrictEqual([
      "dossier.d.ts",
      "dossier.js",
      "dossier.json",
    ]);
  });

  test("refuses a dossier with errors, and names them all", async () => {
    const { code, stdout, stderr } = await run("build", broken, "--out", join(root, "none"));
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("round-1.yml:4:9");
    expect(stderr).toContain("round-2.yml:5:10");
    await expect(readFile(join(root, "none/dossier.json"))).rejects.toThrow("ENOENT");
  });
});

describe("wrong usage ends with 2 and says what is asked for", () => {
  test.each([
    [["check"], "missing required argument 'dossier'"],
    [["lint", "talks"], "--as-of"],
    [["lint", "talks", "--as-of", "2026-02-30"], "Give a day of the calendar"],
    [["as-of", "talks", "tomorrow"], "Give a day of the calendar"],
    [["diff", "talks", "2026-03-20", "2026-03-05"], "Give the earlier day first"],
    [["build", "talks"], "--out"],
  ])("%j", async (args, words) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  test("a file where the folder for what is built should be", async () => {
    const { code, stderr } = await run("build", talks, "--out", join(talks, "dossier.yml"));
    expect(code).toBe(2);
    expect(stderr).toContain("A file stands here, and a folder is asked for.");
  });

  test("sources that are not there", async () => {
    const { code, stderr } = await run("lint", talks, "--as-of", "2026", "--sources", join(root, "nowhere"));
    expect(code).toBe(2);
    expect(stderr).toContain("Nothing stands here");
  });
});

test("no command lets a dossier steer the terminal", async () => {
  const hostile = JSON.parse(JSON.stringify(dossier).replaceAll('"name":"', '"name":"\\u001b[2J\\u0007')) as Dossier;
  const folder = join(root, "hostile");
  await writeFolder(hostile, folder);
  const told = [
    await run("as-of", folder, "2026-03-20"),
    await run("diff", folder, "2026-03-01", "2026-03-20"),
    await run("lint", folder, "--as-of", "2026-03-30"),
  ];
  await writeFile(join(folder, "party/city.yml"), 'id: party:city\nname: City\ntype: "\\e[31m"\n"\\e[2J": x\n');
  told.push(await run("check", folder));
  expect(told.map(({ stdout }) => stdout.includes("[2J"))).toStrictEqual([true, true, true, true]);
  for (const { stdout, stderr } of told) expect(stdout + stderr).not.toMatch(/[\u001b\u0007]/);
});
