import { execFileSync } from "node:child_process";
import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { json, portTalks, portFolders, writeDossier } from "./port-talks.test.util.js";
import { runMain as run } from "./run-main.test.util.js";

const { root, talks, broken } = await portFolders();

test("reports open warnings with reason and fix, accepted ones with the editor’s name, and how many references were not looked up", async () => {
  const { code, stdout } = await run("lint", talks, "--as-of", "2026-03-30");
  expect(code).toBe(1);
  expect(stdout).toMatch(/event\/round-2\.yml:4:9 warning event-overdue\n {4}\S[^]*\n {4}→ /);
  expect(stdout).toMatch(
    /Accepted\n.*round-1\.yml:\d+:\d+ source-older-than-fact\n[^]*Accepted by desk editor: It announced the\s+round\./,
  );
  expect(stdout).toMatch(
    /\n\d+ warnings, 2 notices in \d+ files\. 1 accepted\. 1 reference not looked up: give\sthe\stexts\sof\sthe\ssources\swith\s--sources\sDIR\.\n$/,
  );
});

test("reads the texts beside a link that leads nowhere, a folder that leads to itself and a pipe", async () => {
  const texts = join(root, "texts-with-links");
  await cp(join(root, "texts"), texts, { recursive: true });
  await symlink("gone.txt", join(texts, "dangling.txt"));
  await symlink(".", join(texts, "itself"));
  execFileSync("mkfifo", [join(texts, "pipe")]);
  const { stdout } = await run("lint", talks, "--as-of", "2026-03-30", "--sources", texts, "--json");
  expect(json(stdout)).toMatchObject({ dossier: "dossier:port-wages", uncheckedReferences: 0 });
});

test("looks words up in the text that has the checksum, whatever its name", async () => {
  const { stdout } = await run("lint", talks, "--as-of", "2026-03-30", "--sources", join(root, "texts"), "--json");
  const report = json(stdout);
  expect(report).toMatchObject({ dossier: "dossier:port-wages", asOf: "2026-03-30", uncheckedReferences: 0 });
  expect(report["diagnostics"]).toContainEqual(
    expect.objectContaining({
      rule: "words-not-in-source",
      record: "statement:may-strike",
      place: expect.objectContaining({ file: join(talks, "statement/may-strike.yml") }),
    }),
  );
  expect(report["accepted"]).toMatchObject([{ accepted: { by: "desk editor" }, rule: "source-older-than-fact" }]);
});

test("prints SARIF, with accepted warnings as suppressed results", async () => {
  const { stdout } = await run("lint", talks, "--as-of", "2026-03-30", "--format", "sarif");
  const { runs } = JSON.parse(stdout) as Log;
  const suppressed = runs[0]?.results?.filter(({ suppressions }) => suppressions !== undefined);
  expect(runs[0]?.automationDetails?.id).toBe("backgrounder/lint/");
  expect(runs[0]?.results?.length).toBeGreaterThan(1);
  expect(suppressed).toMatchObject([
    {
      ruleId: "source-older-than-fact",
      suppressions: [{ justification: "It announced the round. (desk editor)" }],
    },
  ]);
});

test("prints the errors of an unusable dossier in the format that was asked for", async () => {
  const { code, stdout } = await run("lint", broken, "--as-of", "2026-03-20", "--format", "sarif");
  expect(code).toBe(1);
  expect(json(stdout)).toMatchObject({ runs: [{ results: [{ level: "error" }, { level: "error" }] }] });
});

test("ends with 0 if only notices are left", async () => {
  const quiet = join(root, "quiet");
  const records = portTalks.records.filter(({ id }) => id === "issue:pay");
  await writeDossier({ ...portTalks, checked: { on: "2026-03-20", by: "desk editor" }, records }, quiet);
  expect(await run("lint", quiet, "--as-of", "2026-03-20")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("No warnings"),
  });
});

test("asks to fix the errors first", async () => {
  const { code, stdout, stderr } = await run("lint", broken, "--as-of", "2026-03-20", "--json");
  expect(code).toBe(1);
  expect(stderr).toContain("Fix the errors first.");
  expect(json(stdout)).toMatchObject({ refused: true, errors: 2, diagnostics: [{}, {}] });
});
