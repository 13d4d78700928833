import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";

export interface Served {
  /** Such as `http://127.0.0.1:4321`. */
  origin: string;
  /** The paths that were asked for. */
  asked: string[];
  stop: () => Promise<void>;
}

/** A server on a free port of this machine. */
export async function serve(
  handler: (request: Request) => Response | Promise<Response>,
  host: "127.0.0.1" | "localhost" = "127.0.0.1",
): Promise<Served> {
  const asked: string[] = [];
  const listener = getRequestListener((request) => {
    asked.push(new URL(request.url).pathname);
    return handler(request);
  });
  const server: Server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
