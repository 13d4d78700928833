import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The tests look at the site that `npm run docs` builds, and never at an old one. */
export function setup(): void {
  execFileSync("npm", ["run", "docs"], {
    cwd: fileURLToPath(new URL("../../../", import.meta.url)),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}
