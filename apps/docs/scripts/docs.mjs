/**
 * `npm run docs` builds the site of the docs, with Storybook beside it; `npm run docs -- dev` opens it while you write,
 * and `npm run docs -- preview` shows what was built. Astro runs without its telemetry: no one is asked, and nothing
 * is sent.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const [command = "build", ...options] = process.argv.slice(2);
const site = fileURLToPath(new URL("../", import.meta.url));
// Tests run with another NODE_ENV, in which Starlight would build a site without its search.
const mode = command === "dev" ? "development" : "production";
const env = { ...process.env, NODE_ENV: mode, ASTRO_TELEMETRY_DISABLED: "1", STORYBOOK_DISABLE_TELEMETRY: "1" };

/** @param {string} program @param {string[]} parameters @param {string} cwd */
function run(program, parameters, cwd) {
  const shell = process.platform === "win32" && program !== process.execPath;
  return spawnSync(program, parameters, { cwd, env, stdio: "inherit", shell }).status ?? 1;
}

/** Turborepo keeps what it built, so this is quick when no story has changed. */
const buildStorybook = () =>
  run(
    "npx",
    ["turbo", "run", "build", "--filter=@backgrounder/storybook", "--output-logs=errors-only"],
    join(site, "../.."),
  );

const astro = join(dirname(createRequire(import.meta.url).resolve("astro/package.json")), "bin", "astro.mjs");
const before = command === "build" ? buildStorybook() : 0;
process.exitCode = before === 0 ? run(process.execPath, [astro, command, ...options], site) : before;
