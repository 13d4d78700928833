import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { plainNode } from "../lib/app.mjs";
import { finish, must } from "../lib/command.mjs";

/** The oldest that is promised, the last of 5, and the newest. `plain-node.test.mjs` compiles with the one that we use. */
const versions = ["5.4.5", "5.9.3", "7.0.2"];

/** @param {string} version */
const nameOf = (version) => `typescript-${version.replaceAll(".", "-")}`;

describe("an app with strict settings that looks into our types (`skipLibCheck: false`)", () => {
  let app = "";

  before(async () => {
    app = await plainNode();
    const wanted = versions.map((version) => `${nameOf(version)}@npm:typescript@${version}`);
    await must(["npm", "install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error", ...wanted], app);
  });

  for (const version of versions) {
    for (const resolution of ["bundler", "nodenext"]) {
      it(`compiles with TypeScript ${version}, resolved as ${resolution} does`, async () => {
        const compiler = `node_modules/${nameOf(version)}/bin/tsc`;
        const { code, stdout } = await finish(["node", compiler, "--project", `tsconfig.${resolution}.json`], app);
        assert.ok(code === 0, stdout);
      });
    }
  }
});
