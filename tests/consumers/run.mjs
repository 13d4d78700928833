/**
 * Packs the public packages, installs them in fresh apps outside of the repository, and looks at what they make.
 * `npm run test:consumers` runs the tests of this folder; `-- next` runs `next.test.mjs` alone.
 * `npm run test:consumers:more` runs those of `more/`, which take longer; `-- vite` runs one.
 * The last line is `N passed, N failed`.
 */
import { globSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { packAll } from "../../scripts/lib/pack.mjs";
import { plainNode } from "./lib/app.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/** @param {string} folder @param {readonly string[]} named */
function testFiles(folder, named) {
  const all = globSync("*.test.mjs", { cwd: folder }).toSorted();
  const names = all.map((file) => basename(file, ".test.mjs"));
  const unknown = named.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No test is named ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  return all
    .filter((_, index) => named.length === 0 || named.includes(names[index] ?? ""))
    .map((file) => join(folder, file));
}

/** One file after the other: with two, the attacks that run beside them take longer than is gained. @param {string[]} files */
function runTests(files) {
  const count = { passed: 0, failed: 0 };
  return new Promise((/** @type {(value: typeof count) => void} */ done, fail) => {
    const events = run({ files, concurrency: 1 });
    events.on("test:pass", ({ details, skip, todo }) => {
      if (details.type === "suite") return;
      if (skip === undefined && todo === undefined) count.passed++;
      else count.failed++;
    });
    events.on("test:fail", ({ details }) => {
      // A suite that fails because of its tests would count them twice.
      const cause = /** @type {{ failureType?: string }} */ (details.error).failureType;
      if (cause !== "subtestsFailed") count.failed++;
    });
    events.once("error", fail);
    const report = events.compose(spec);
    report.on("end", () => done(count));
    report.pipe(process.stdout, { end: false });
  });
}

async function main() {
  const parameters = process.argv.slice(2);
  const named = parameters.filter((parameter) => parameter !== "--more");
  const files = testFiles(parameters.includes("--more") ? join(here, "more") : here, named);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "backgrounder-consumers-"));
  process.env["BACKGROUNDER_CONSUMERS"] = folder;
  writeFileSync(join(folder, "packed.json"), JSON.stringify(packAll(folder)));
  // Installed before the tests, because several of them begin with it.
  await plainNode();
  const { passed, failed } = await runTests(files);
  if (failed === 0) rmSync(folder, { recursive: true, force: true });
  else console.log(`\nThe apps are kept in ${folder}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

process.exitCode = (await main()) ? 0 : 1;
