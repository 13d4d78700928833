/** Runs Astro without its telemetry: nobody who starts the demo is asked, and nothing is sent. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";

const astro = dirname(createRequire(import.meta.url).resolve("astro/package.json"));
const { status } = spawnSync(process.execPath, [join(astro, "bin", "astro.mjs"), ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
});
process.exitCode = status ?? 1;
