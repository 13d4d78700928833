import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { kilobytes, table, within } from "../measure/table.js";
import { weigh } from "../measure/weigh.js";

interface Manifest {
  exports: Record<string, unknown>;
}

const manifestPath = fileURLToPath(import.meta.resolve("@backgrounder/react/package.json"));

/** Kilobytes: one file for everything, and the two sheets that all components share, as in .size-limit.mjs. */
const budgets: Record<string, number> = { "styles.css": 6, "styles.layer.css": 6, "tokens.css": 1, "base.css": 1.3 };

/** Every style sheet that the package exports, so that a new one is weighed without being named here. */
export function styleSheets(): string {
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8")) as Manifest;
  const names = Object.keys(manifest.exports)
    .filter((name) => name.endsWith(".css"))
    .map((name) => name.slice(2));
  const rows = names.map((name) => {
    const { raw, gzip, brotli } = weigh(
      readFileSync(fileURLToPath(import.meta.resolve(`@backgrounder/react/${name}`)), "utf8"),
    );
    return [name, kilobytes(raw), kilobytes(gzip), kilobytes(brotli), within(gzip / 1000, budgets[name] ?? 0.6, " kB")];
  });
  return table("Style sheets, minified", ["", "raw", "gzip", "brotli", "budget"], rows);
}
