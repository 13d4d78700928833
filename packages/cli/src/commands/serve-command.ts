import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import { embedHandler, partNames } from "@backgrounder/embed/handler";
import { getRequestListener } from "@hono/node-server";
import { Command, InvalidArgumentError } from "commander";
import { liveDossiers } from "../files/live-dossiers.js";
import { readEmbedStylesheet } from "../files/stylesheet.js";
import { print, printError } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";
import { refuse } from "../terminal-text/standard-error.js";
import { addressArgument } from "./address-argument.js";
import { nameArgument } from "./name-argument.js";
import { usableDossiers, type PlacedDossier } from "./usable-dossiers.js";

const help = `
Answers /embed/<talks>/<part>, the same with /@2025-08-17 for the state of a
day, /oembed, /loader.js and /health. A dossier whose files change is read
again; if it has errors then, the last good state stays. Stop it with Ctrl+C.

Examples:
  $ backgrounder serve talks
  $ backgrounder serve talks budget --port 8080 --address https://embeds.example.org

Exit codes: 0 stopped, 1 errors in a dossier or the port is in use, 2 wrong usage.`;

export function serveCommand(): Command {
  return new Command("serve")
    .summary("serve embeds for articles")
    .description("Serves embeds of dossiers: living, and pinned to a day.")
    .argument("<dossier...>", "folders, documents or built JSON")
    .option("--port <number>", "0 takes a free one", portArgument, 8080)
    .option("--host <name>", "the network address to listen on", nameArgument, "127.0.0.1")
    .option("--address <url>", "the public address, behind a proxy: https://embeds.example.org", addressArgument)
    .option("--name <newsroom>", "your name, as hosts print it", nameArgument, "Backgrounder")
    .addHelpText("after", help)
    .action(run);
}

function portArgument(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return port;
}

interface ServeOptions {
  port: number;
  host: string;
  address?: string;
  name: string;
}

async function run(paths: string[], options: ServeOptions): Promise<void> {
  const placed = await usableDossiers(paths);
  if (placed === undefined) return;
  try {
    const server = await startServer(placed, options);
    const stop = (): void => {
      server.close();
      server.closeAllConnections();
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
    await new Promise((resolve) => server.once("close", resolve));
    process.off("SIGINT", stop).off("SIGTERM", stop);
  } catch (error) {
    refuse(`--port ${options.port}`, listenError(error));
  }
}

/** A request that takes longer, or has larger headers, is ended by Node. */
const limits = { requestTimeout: 10_000, headersTimeout: 5_000, maxHeaderSize: 16_384 };

async function startServer(placed: readonly PlacedDossier[], options: ServeOptions): Promise<Server> {
  const { port, host, address, name } = options;
  const handler = embedHandler({
    embeds: await liveDossiers(placed),
    styles: await readEmbedStylesheet(),
    provider: name,
    report: ({ message }) => printError(`${printable(message)}\n`),
    ...(address !== undefined && { address }),
  });
  const listener = getRequestListener(handler);
  const server = createServer(limits, (request, response) => void listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const origin =
    address ?? `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  for (const { dossier } of placed) print(`${origin}/embed/${printable(dossier.id.replace(/^dossier:/, ""))}/hub\n`);
  print(`Parts: ${partNames.join(", ")}\n`);
  return server;
}

function listenError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return "Another program uses this port. Choose another with --port.";
  if (code === "EACCES") return "This port needs more rights. Choose one from 1024 with --port.";
  return message;
}
