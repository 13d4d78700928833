/** Writes dist/page.css and dist/embed.css, with the blocks' stylesheet in them, and the empty types that TypeScript wants. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundledCss } from "./bundled-css.js";

const at = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

for (const [name, source] of [
  ["page.css", "src/page/page.css"],
  ["embed.css", "src/frame/embed.css"],
] as const) {
  writeFileSync(at(`dist/${name}`), await bundledCss(source));
  writeFileSync(at(`dist/${name}.d.ts`), "export {};\n");
}
