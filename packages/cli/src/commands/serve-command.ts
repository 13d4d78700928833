import process from "node:process";
import { embedHandler, firstOf, partNames } from "@backgrounder/embed/handler";
import { StoreError } from "@backgrounder/embed/store";
import { storePath } from "@backgrounder/embed/store-handler";
import { Command, InvalidArgumentError } from "commander";
import { liveDossiers } from "../files/live-dossiers.js";
import { storeName } from "../files/open-store.js";
import { readEmbedStylesheet } from "../files/stylesheet.js";
import { serveStore, type ServedStore } from "../server/served-store.js";
import { listenError, startServer, type ServerPlace } from "../server/start-server.js";
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

With --store, it also serves what editors saved, and programs that have a token
(backgrounder store token make) can save at /store/widgets/<talks>/<widget>. A
saved widget with the name of a part is shown in place of that part.

Examples:
  $ backgrounder serve talks
  $ backgrounder serve talks --store widgets.db
  $ backgrounder serve talks budget --port 8080 --address https://embeds.example.org

Exit codes: 0 stopped, 1 errors in a dossier, the store or the port cannot be
used, 2 wrong usage.`;

export function serveCommand(): Command {
  return new Command("serve")
    .description("Serves embeds of dossiers and of saved widgets: living, and pinned to a day.")
    .argument("[dossier...]", "folders, documents or built JSON")
    .option("--store <store>", "a file of saved widgets, made if there is none, or postgres://…", nameArgument)
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

interface ServeOptions extends ServerPlace {
  store?: string;
  name: string;
}

async function run(paths: string[], options: ServeOptions, command: Command): Promise<void> {
  if (paths.length === 0 && options.store === undefined)
    return command.error("error: There is nothing to serve. Name a dossier, a store (--store), or both.");
  const placed = await usableDossiers(paths);
  if (placed === undefined) return;
  let served: ServedStore | undefined;
  try {
    served = options.store === undefined ? undefined : await serveStore(options.store);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return refuse(`--store ${storeName(options.store ?? "")}`, error.message);
  }
  try {
    await serveUntilStopped(placed, served, options);
  } finally {
    await served?.close();
  }
}

async function serveUntilStopped(
  placed: readonly PlacedDossier[],
  served: ServedStore | undefined,
  options: ServeOptions,
): Promise<void> {
  const { address, name } = options;
  const dossiers = await liveDossiers(placed);
  const handler = embedHandler({
    // A dossier has all its parts, so what was saved comes first: a saved widget can then be shown in place of a part.
    embeds: served === undefined ? dossiers : firstOf(served.embeds, dossiers),
    styles: await readEmbedStylesheet(),
    provider: name,
    report: ({ message }) => printError(`${printable(message)}\n`),
    ...(address !== undefined && { address }),
  });
  const server = await startServer(withStore(handler, served), options).catch((error: unknown) => {
    refuse(`--port ${options.port}`, listenError(error));
  });
  if (server === undefined) return;
  process.once("SIGINT", server.stop).once("SIGTERM", server.stop);
  printPlaces(server.origin, placed, served);
  await server.stopped;
  process.off("SIGINT", server.stop).off("SIGTERM", server.stop);
}

type Handler = (request: Request) => Promise<Response>;

const withStore = (embeds: Handler, served: ServedStore | undefined): Handler =>
  served === undefined
    ? embeds
    : (request) =>
        new URL(request.url).pathname.startsWith(`${storePath}/`) ? served.handler(request) : embeds(request);

function printPlaces(origin: string, placed: readonly PlacedDossier[], served: ServedStore | undefined): void {
  for (const { dossier } of placed) print(`${origin}/embed/${printable(dossier.id.replace(/^dossier:/, ""))}/hub\n`);
  if (placed.length > 0) print(`Parts: ${partNames.join(", ")}\n`);
  if (served !== undefined) print(`Saved widgets: ${origin}/embed/<talks>/<widget>, from ${printable(served.about)}\n`);
}
