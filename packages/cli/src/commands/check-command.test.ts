import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { builtJson } from "@backgrounder/dossier";
import { expect, test } from "vitest";
import { json, portTalks, portFolders } from "./port-talks.test.util.js";
import { runMain as run } from "./run-main.test.util.js";

const { root, talks, broken } = await portFolders();

test("says so if a dossier has no errors", async () => {
  expect(await run("check", talks)).toStrictEqual({ code: 0, stdout: "No errors. 19 records read.\n", stderr: "" });
});

test("reports every error at its place, in 80 columns, and sums up", async () => {
  const { code, stdout } = await run("check", broken);
  expect(code).toBe(1);
  expect(stdout).toContain(`${join(broken, "event/round-1.yml")}:4:9 error shape\n    \`status\` is "hapened".`);
  expect(stdout).toContain(`${join(broken, "event/round-2.yml")}:5:10 error known-references\n`);
  expect(stdout.split("\n").at(-2)).toBe("2 errors in 2 files. 18 records read.");
  expect(stdout.split("\n").filter((line) => line.length > 80 && !line.includes(root))).toStrictEqual([]);
});

test("prints one JSON value for a program", async () => {
  const { code, stdout, stderr } = await run("check", broken, "--json");
  expect({ code, stderr }).toStrictEqual({ code: 1, stderr: "" });
  expect(json(stdout)).toMatchObject({
    dossier: "dossier:port-wages",
    records: 18,
    errors: 2,
    warnings: 0,
    inferred: [],
    diagnostics: [
      {
        rule: "shape",
        severity: "error",
        place: { file: join(broken, "event/round-1.yml"), line: 4, column: 9 },
      },
      { rule: "known-references", record: "event:round-2", path: "agenda[0]", place: { line: 5, column: 10 } },
    ],
  });
});

test("prints SARIF for a pull request", async () => {
  const { code, stdout } = await run("check", broken, "--format", "sarif");
  expect(code).toBe(1);
  expect(json(stdout)).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "backgrounder", rules: [{ id: "shape" }, { id: "known-references" }] } },
        automationDetails: { id: "backgrounder/check/" },
        results: [
          { level: "error", locations: [{ physicalLocation: { region: { startLine: 4, startColumn: 9 } } }] },
          { locations: [{ logicalLocations: [{ fullyQualifiedName: "event:round-2.agenda[0]" }] }] },
        ],
      },
    ],
  });
});

test("reads what was built", async () => {
  const file = join(root, "built.json");
  await writeFile(file, builtJson(portTalks));
  expect((await run("check", file)).stdout).toBe("No errors. 19 records read.\n");
});

test("says so if there is no such file", async () => {
  const { code, stdout } = await run("check", join(root, "nowhere"));
  expect(code).toBe(1);
  expect(stdout).toContain(`${join(root, "nowhere")}:1:1 error file`);
});
