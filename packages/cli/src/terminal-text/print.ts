import process from "node:process";
import { safeJson, safeLines } from "./printable.js";

/** Everything that the commands print goes through this file, so that no name, path or text can steer a terminal. */

/** Words for the person who ran the command, on standard output. */
export const print = (text: string): void => void process.stdout.write(safeLines(text));

/** Words for the person who ran the command, on standard error. */
export const printError = (text: string): void => void process.stderr.write(safeLines(text));

/** JSON for another program. */
export const printJson = (json: string): void => void process.stdout.write(safeJson(json));

/** A page, a document or a text. Another program or a file gets it as it is; a terminal does not. */
export const printData = (text: string): void =>
  void process.stdout.write(process.stdout.isTTY ? safeLines(text) : text);
