/** Writes dist/page.css, with the blocks' stylesheet in it, and the empty types that TypeScript wants beside it. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundleAsync } from "lightningcss";

const at = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

// No targets: lowering light-dark() would tie the colours to the page's scheme instead of the element's.
const { code } = await bundleAsync({
  filename: at("src/page/page.css"),
  minify: true,
  resolver: { resolve: (specifier) => fileURLToPath(import.meta.resolve(specifier)) },
});
writeFileSync(at("dist/page.css"), code);
writeFileSync(at("dist/page.css.d.ts"), "export {};\n");
