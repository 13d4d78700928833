import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** The folder of this run, outside of the repository: the tarballs and every app lie in it. */
export function runFolder() {
  const folder = process.env["BACKGROUNDER_CONSUMERS"];
  if (folder !== undefined) return folder;
  throw new Error("The packages are not packed. Start the tests with `npm test --workspace=@backgrounder/consumers`.");
}

/** @returns {import("../../../scripts/lib/pack.mjs").Packed[]} */
export const packed = () => JSON.parse(readFileSync(join(runFolder(), "packed.json"), "utf8"));
