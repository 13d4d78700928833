/** Serves the built pages with the strictest policy that a newsroom might set: no script at all, styles from files. */
import { once } from "node:events";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { headersOf } from "../src/lib/security-headers.js";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".js": "text/javascript",
};

const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** The file at an address, if there is one. */
function fileAt(address: string): string | undefined {
  const path = join(dist, normalize(decodeURIComponent(new URL(address, "http://localhost").pathname)));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
  return file.startsWith(dist) && existsSync(file) ? file : undefined;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const file = fileAt(request.url ?? "/");
  if (file === undefined) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    ...headersOf(request.url ?? "/"),
  });
  createReadStream(file).pipe(response);
}

/** Starts on a free port, so that two runs on one machine do not meet. */
export async function startServer(): Promise<{ server: Server; address: string }> {
  if (!existsSync(join(dist, "index.html"))) throw new Error(`${dist} has no pages. Run \`npm run build\` first.`);
  const server = createServer(answer).listen(0);
  await once(server, "listening");
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}` };
}
