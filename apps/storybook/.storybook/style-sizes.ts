import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { bundle } from "lightningcss";
import type { Plugin } from "vite";

const id = "virtual:style-sizes";
const source = fileURLToPath(new URL("../../../packages/react/src", import.meta.url));

/** Measures the style sheets of packages/react while Storybook is built, so that its pages never quote an old size. */
export function styleSizes(): Plugin {
  return {
    name: "style-sizes",
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) => (asked === `\0${id}` ? `export default ${JSON.stringify(measured())};` : undefined),
  };
}

/** By the name of the file, without its ending. */
const measured = (): Record<string, unknown> =>
  Object.fromEntries(globSync(`${source}/{*.css,*/*.css}`).map((file) => [basename(file, ".css"), measure(file)]));

function measure(filename: string): { bytes: number; gzip: number; properties: string[] } {
  const { code } = bundle({ filename, minify: true });
  const used = readFileSync(filename, "utf8").matchAll(/var\((--bgr-[a-z-]+)/g);
  return {
    bytes: code.length,
    gzip: gzipSync(code).length,
    properties: [...new Set([...used].map((match) => match[1] ?? ""))].sort(),
  };
}
