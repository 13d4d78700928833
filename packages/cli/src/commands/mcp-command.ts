import process from "node:process";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { Command } from "commander";
import { mcpServer } from "../mcp/mcp-server.js";
import { printError } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";
import { usableDossier } from "./usable-dossier.js";

const help = `
An assistant starts this command itself and talks to it over standard input and
output (Model Context Protocol). It can read blocks and records as of a day, see
what changed, lint, and propose records as a patch. It writes no file, and it
cannot confirm, check, accept, correct or resolve anything.

In the settings of the assistant:
  {"mcpServers": {"talks": {"command": "backgrounder", "args": ["mcp", "talks"]}}}

Exit codes: 0 stopped, 1 an unusable dossier, 2 wrong usage.`;

export function mcpCommand(): Command {
  return new Command("mcp")
    .description("Lets an assistant read a dossier, lint it and propose records. It cannot publish.")
    .argument("<dossier>", "a folder, a document or built JSON")
    .addHelpText("after", help)
    .action(run);
}

async function run(path: string): Promise<void> {
  if ((await usableDossier(path)) === undefined) return;
  const serving = serveStdio(() => mcpServer(path), {
    onerror: ({ message }) => printError(`${printable(message)}\n`),
  });
  await new Promise((resolve) => process.stdin.once("close", resolve).once("end", resolve));
  await serving.close();
}
