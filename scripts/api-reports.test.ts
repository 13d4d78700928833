import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";

const script = resolve("scripts/checks/api.mjs");
let folder = "";

/** A repository with one package of two entries, which share a type. */
beforeAll(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), "api-reports-"));
  const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
  const exports = { ".": entry("ferry"), "./fares": entry("fares") };
  mkdirSync(join(folder, "packages/ferry/dist"), { recursive: true });
  write("package.json", JSON.stringify({ workspaces: ["packages/*"] }));
  write("packages/ferry/package.json", JSON.stringify({ name: "@news/ferry", version: "1.0.0", exports }));
  write("packages/ferry/dist/ferry.d.ts", "export interface Ferry {\n    name: string;\n}\n");
  writeFares("price: number;");
  check("--write");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
const writeFares = (...fields: string[]): void =>
  write(
    "packages/ferry/dist/fares.d.ts",
    `import type { Ferry } from "./ferry.js";
interface Fare {
    ${fields.join("\n    ")}
}
export declare function faresOf(ferry: Ferry): Fare[];
export {};
`,
  );

/** What the check prints. */
function check(...options: string[]): string {
  try {
    return execFileSync(process.execPath, [script, ...options], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}

const api = (): string => join(folder, "packages/ferry/api");
const report = (name: string): string => readFileSync(join(api(), `${name}.api.md`), "utf8");

test("a type that only a signature leads to is in the report, one that another entry exports is named", () => {
  expect(readdirSync(api())).toEqual(["fares.api.md", "ferry.api.md"]);
  expect(report("fares")).toMatch(/^interface Fare \{$/m);
  expect(report("fares")).toContain("// Types that other entries export: ferry.api.md\n");
  expect(report("fares")).not.toContain("name: string");
});

test("the check says of each report that is not up to date what is wrong and what to do", () => {
  writeFares("price: number;", "currency: string;");
  rmSync(join(api(), "ferry.api.md"));
  write("packages/ferry/api/timetable.api.md", "");
  const how = "Run `npm run api`, read the difference, and commit it with a changeset.";
  const complaints = check();
  expect(complaints).toContain(`fares.api.md: the public API of @news/ferry/fares changed. ${how}\n`);
  expect(complaints).toContain("    + currency: string;\n");
  expect(complaints).toContain(`ferry.api.md: there is no report on the public API of @news/ferry. ${how}\n`);
  expect(complaints).toContain(`timetable.api.md: no entry of the package is named timetable. ${how}\n`);

  check("--write");
  expect(readdirSync(api())).toEqual(["fares.api.md", "ferry.api.md"]);
  expect(report("fares")).toContain("currency: string;");
  expect(check()).toBe("");
});
