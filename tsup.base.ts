import { defineConfig } from "tsup";

/**
 * The JavaScript. The types are written by `tsc6 -p tsconfig.build.json`, which needs a twentieth of the time.
 *
 * One output file a source file: with bundling and splitting, a `"use client"` line
 * would vanish from every file without a warning, and a stack trace would name chunks.
 */
export default defineConfig({
  entry: [
    "exports/**/*.ts",
    "exports/**/*.tsx",
    "src/**/*.ts",
    "src/**/*.tsx",
    "!**/*.test.*",
    "!**/*.test-d.*",
    "!**/*.stories.*",
  ],
  outDir: "dist",
  format: "esm",
  target: "es2022",
  platform: "neutral",
  bundle: false,
  splitting: false,
  sourcemap: true,
  clean: true,
  tsconfig: "tsconfig.build.json",
});
