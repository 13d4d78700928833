/**
 * `npm run tarballs`: packs every public package and prints the line that installs them in an app, for as long as they
 * are not published. `npm run tarballs -- react` prints the line for that package and those of ours that it needs.
 */
import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { installLine } from "./lib/install-line.mjs";
import { packAll } from "./lib/pack.mjs";

const folder = resolve("tarballs");
// A tarball of an older version would only confuse.
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const packed = packAll(folder);
console.log(`${packed.length} packages are in ${folder}. In your app, run:\n`);
console.log(installLine(packed, process.argv.slice(2)));
