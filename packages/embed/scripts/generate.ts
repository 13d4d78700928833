/** Writes src/generated/scripts.ts: the two scripts of src/child, minified, as text that a page can contain. */
import { writeFileSync } from "node:fs";
import { minified } from "./minified.js";

const text = (name: "child" | "loader"): string => JSON.stringify(minified(name));
writeFileSync(
  new URL("../src/generated/scripts.ts", import.meta.url),
  `// Made by scripts/generate.ts from src/child. To make it again: npm run generate\n` +
    `export const childScript = ${text("child")};\nexport const loaderScript = ${text("loader")};\n`,
);
