import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";

export interface ServerPlace {
  port: number;
  host: string;
  /** The public address, behind a proxy. */
  address?: string;
}

export interface StartedServer {
  /** Where it is reached. */
  origin: string;
  stop: () => void;
  /** Resolves once it has stopped. */
  stopped: Promise<void>;
}

const seconds = 1_000;

/** Node ends a request that takes longer to arrive, or that has larger headers. */
const limits = {
  requestTimeout: 10 * seconds,
  headersTimeout: 5 * seconds,
  maxHeaderSize: 16_384,
  /** Node looks for late requests twice a minute otherwise, so that ten seconds could be forty. */
  connectionsCheckingInterval: seconds,
};

/** A connection on which nothing happens is closed, such as that of a reader who does not take the answer. */
const idle = 30 * seconds;

/** Serves a handler until it is stopped. Rejects if the port cannot be used. */
export async function startServer(
  handler: (request: Request) => Promise<Response>,
  { port, host, address }: ServerPlace,
): Promise<StartedServer> {
  const listener = getRequestListener(handler);
  const server = createServer(limits, (request, response) => void listener(request, response));
  server.setTimeout(idle);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  return {
    origin: address ?? originOf(server, host),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
    stopped: new Promise((resolve) => server.once("close", resolve)),
  };
}

const originOf = (server: Server, host: string): string =>
  `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;

/** Why it could not start, and how to fix it. */
export function listenError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return "Another program uses this port. Choose another with --port.";
  if (code === "EACCES") return "This port needs more rights. Choose one from 1024 with --port.";
  return message;
}
