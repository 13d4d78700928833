import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleAsync } from "lightningcss";

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url));

/** The style sheet of embeds as it is published, made from the sources of today. */
export async function embedStyles(): Promise<string> {
  const { code } = await bundleAsync({
    filename: join(packages, "embed/src/frame/embed.css"),
    minify: true,
    resolver: {
      resolve: (specifier, from) =>
        specifier.startsWith("@backgrounder/react/")
          ? join(packages, "react/src", specifier.slice("@backgrounder/react/".length))
          : join(dirname(from), specifier),
    },
  });
  return Buffer.from(code).toString("utf8");
}
