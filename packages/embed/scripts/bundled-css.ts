import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleAsync } from "lightningcss";

/** A style sheet of this package with all that it imports. */
export async function bundledCss(file: string, pathOf = resolvedHere): Promise<string> {
  // No targets: lowering light-dark() would tie the colours to the page's scheme instead of the element's.
  const { code } = await bundleAsync({
    filename: fileURLToPath(new URL(`../${file}`, import.meta.url)),
    minify: true,
    resolver: {
      resolve: (specifier, from) => (/^\.\.?\//.test(specifier) ? join(dirname(from), specifier) : pathOf(specifier)),
    },
  });
  return Buffer.from(code).toString("utf8");
}

const resolvedHere = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));
