import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

/** A script of src/child as a reader gets it. Top-level names become locals, because it runs in other people's pages. */
export function minified(name: "child" | "loader"): string {
  const file = fileURLToPath(new URL(`../src/child/${name}.ts`, import.meta.url));
  const source = readFileSync(file, "utf8");
  const { code } = transformSync(source, { loader: "ts", format: "iife", minify: true, target: "es2020" });
  return code.trim();
}
