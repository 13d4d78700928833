/**
 * `npm run breakages`: breaks the code in the ways that are listed in breakages.mjs, one at a time, and prints the test
 * that noticed each. Fails if one is not noticed.
 */
import { readFileSync } from "node:fs";
import { createVitest } from "vitest/node";
import { finish, secondsSince } from "../lib/run.mjs";
import { breakages } from "./breakages.mjs";

/** A breakage whose text has moved would break nothing. */
function outdated() {
  return breakages.flatMap(({ says, file, text }) => {
    const times = readFileSync(file, "utf8").split(text).length - 1;
    return times === 1
      ? []
      : [`${file}: has the text of "${says}" ${times} times. Correct the text in scripts/breakages/breakages.mjs.`];
  });
}

async function noticed() {
  /** @type {Map<string, string[]>} by project, the tests that failed */
  const failures = new Map();
  const vitest = await createVitest("test", {
    config: "scripts/breakages/vitest.config.ts",
    watch: false,
    reporters: [
      {
        onTestModuleEnd(file) {
          const name = file.relativeModuleId;
          const failed = [...file.children.allTests("failed")].map(({ fullName }) => `${name}: ${fullName}`);
          const broken = file.errors().map(({ message }) => `${name}: ${message}`);
          failures.set(file.project.name, [...(failures.get(file.project.name) ?? []), ...failed, ...broken]);
        },
      },
    ],
  });
  await vitest.start();
  await vitest.close();
  return failures;
}

async function complaints() {
  const moved = outdated();
  if (moved.length > 0) return moved;
  const failures = await noticed();
  for (const { says } of breakages) console.log(`${says}\n    ${failures.get(says)?.[0] ?? "NOT NOTICED"}`);
  const whole = ["whole, node", "whole, jsdom"].flatMap((name) => failures.get(name) ?? [`${name}: no test ran.`]);
  const missed = breakages.filter(({ says }) => (failures.get(says) ?? []).length === 0);
  return [
    ...whole.map((test) => `Without any breakage, this test fails: ${test}`),
    ...missed.map(({ says, tests }) => `No test in ${tests.join(", ")} notices that ${says}. Write one.`),
  ];
}

const started = performance.now();
const found = await complaints();
console.log(`${breakages.length} breakages tried in ${secondsSince(started)}.`);
finish(found);
process.exitCode ??= 0;
