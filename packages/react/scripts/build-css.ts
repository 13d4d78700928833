/** Writes the style sheets of `dist`, as the package's exports name them, each with the empty types that TypeScript wants. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "lightningcss";

interface CssExport {
  "@backgrounder/source": string;
  default: string;
}

const at = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

const manifest = JSON.parse(readFileSync(at("package.json"), "utf8")) as { exports: Record<string, CssExport> };

for (const [name, entry] of Object.entries(manifest.exports)) {
  if (!name.endsWith(".css")) continue;
  if (!existsSync(at(entry["@backgrounder/source"]))) {
    throw new Error(
      `package.json exports "${name}" from ${entry["@backgrounder/source"]}, which does not exist. Write it, or take the export out.`,
    );
  }
  // No targets: lowering light-dark() would tie the colours to the page's scheme instead of the element's.
  const { code } = bundle({ filename: at(entry["@backgrounder/source"]), minify: true });
  mkdirSync(dirname(at(entry.default)), { recursive: true });
  writeFileSync(at(entry.default), code);
  writeFileSync(at(`${entry.default}.d.ts`), "export {};\n");
}
