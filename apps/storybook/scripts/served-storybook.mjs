/** Serves a built Storybook on a free port of this machine, as any static host would. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** Where `npm run build` puts it. */
export const builtStorybook = fileURLToPath(new URL("../storybook-static/", import.meta.url));

/** @type {Record<string, string>} */
const types = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** @returns {Promise<{ address: string, close: () => void }>} */
export async function servedStorybook() {
  const server = createServer((request, response) => void answer(request.url ?? "/", response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { address: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** @param {string} url @param {import("node:http").ServerResponse} response */
async function answer(url, response) {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  const file = join(builtStorybook, path.endsWith("/") ? `${path}index.html` : path);
  try {
    const body = await readFile(file);
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
