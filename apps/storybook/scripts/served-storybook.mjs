import { fileURLToPath } from "node:url";
import { preview } from "vite";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Where `npm run build` puts it. */
export const builtStorybook = `${root}storybook-static/`;

/**
 * Serves a built Storybook on a free port of this machine.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function servedStorybook() {
  const server = await preview({
    root,
    configFile: false,
    appType: "mpa",
    logLevel: "error",
    build: { outDir: "storybook-static" },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The server has no address.");
  return { address: address.replace(/\/$/, ""), close: () => server.close() };
}
