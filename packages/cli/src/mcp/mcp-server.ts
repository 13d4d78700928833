import { McpServer } from "@modelcontextprotocol/server";
import { version } from "../version.js";
import { addReadTools } from "./read-tools.js";
import { addWriteTools } from "./write-tools.js";

const instructions = `The record of a negotiation, with a source for each fact. Read it as it was on any day, lint it, and propose records.
Nothing you do changes a file. Only an editor can confirm, check, accept, correct or resolve a record, and apply a patch.
Never say that something is confirmed unless the record is.`;

/** What an assistant can ask of the dossier at a path. */
export function mcpServer(path: string): McpServer {
  const server = new McpServer({ name: "backgrounder", version: version() }, { instructions });
  addReadTools(server, path);
  addWriteTools(server, path);
  return server;
}
