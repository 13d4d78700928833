import assert from "node:assert/strict";
import { test } from "node:test";
import { packed } from "./lib/run-folder.mjs";

/** Every file that a manifest promises, however deep in its conditions. @param {unknown} target @returns {string[]} */
function promised(target) {
  if (typeof target === "string") return [target];
  return typeof target === "object" && target !== null ? Object.values(target).flatMap(promised) : [];
}

for (const { name, files, manifest } of packed()) {
  test(`${name} holds what it promises`, () => {
    const wanted = [...promised(manifest.exports), ...promised(manifest.bin)].map((path) => path.replace(/^\.\//, ""));
    const missing = ["README.md", "LICENSE", "llms.txt", ...wanted].filter((path) => !files.includes(path));
    assert.deepEqual(missing, []);
    assert.ok(files.some((path) => path.startsWith("dist/") && path.endsWith(".js")));
  });

  test(`${name} holds no tests, stories or leftovers`, () => {
    const foreign =
      /\.(test|test-d|stories)\.|(^|\/)(fixtures|node_modules|\.turbo|\.storybook)\/|\.(tsbuildinfo|tgz|log)$/;
    assert.deepEqual(
      files.filter((path) => foreign.test(path)),
      [],
    );
  });
}
