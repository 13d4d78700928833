import { scopes, type Scope, type Token } from "@backgrounder/embed/store";
import type { IsoDate, IsoDateTime } from "@backgrounder/model/article";
import { Command, InvalidArgumentError } from "commander";
import { print, printError, printJson } from "../terminal-text/print.js";
import { printable } from "../terminal-text/printable.js";
import { refuse } from "../terminal-text/standard-error.js";
import { storeName } from "../files/open-store.js";
import { jsonText } from "../reports/json.js";
import { wholeDayArgument } from "./day-argument.js";
import { nameArgument } from "./name-argument.js";
import { withStore } from "./with-store.js";

const help = `
A program saves over HTTP with a token. It is printed once, alone on standard
output, and only a hash of it is kept: a lost one is revoked and replaced.

What a token can allow: ${scopes.join(", ")}.

Examples:
  $ backgrounder store token make widgets.db --for "Sports desk" --allow read,save
  $ backgrounder store token make widgets.db --for import --allow save --until 2026-12-31
  $ backgrounder store token list widgets.db
  $ backgrounder store token revoke widgets.db 0123456789abcdef

Exit codes: 0 done, 1 the store or the token cannot be used, 2 wrong usage.`;

export function storeTokenCommand(): Command {
  return new Command("token")
    .summary("make, list and revoke tokens")
    .description("Makes, lists and revokes the tokens with which programs save over HTTP.")
    .addHelpText("after", help)
    .addCommand(makeCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand());
}

const withStoreArgument = (name: string): Command =>
  new Command(name).argument("<store>", "a file, or postgres://user@host/database", nameArgument);

const makeCommand = (): Command =>
  withStoreArgument("make")
    .description("Makes a token and prints it, once.")
    .requiredOption("--for <name>", "who or what uses it", nameArgument)
    .requiredOption("--allow <scopes>", `with commas between them: ${scopes.join(", ")}`, scopesArgument)
    .option("--until <day>", "the last day on which it can be used, in UTC; default: no end", wholeDayArgument)
    .action(make);

const listCommand = (): Command =>
  withStoreArgument("list")
    .description("Lists the tokens, without their secrets.")
    .option("--json", "print JSON")
    .action(list);

const revokeCommand = (): Command =>
  withStoreArgument("revoke")
    .description("Refuses a token from now on.")
    .argument("<id>", "as token list prints it, or the token itself", idOf)
    .action(revoke);

function scopesArgument(text: string): Scope[] {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !(scopes as readonly string[]).includes(name));
  if (unknown.length > 0) throw new InvalidArgumentError(`Give one or more of ${scopes.join(", ")}.`);
  return names as Scope[];
}

/** Someone who finds a leaked token has the whole text, and not only its id. */
const idOf = (text: string): string => /^bgr_([0-9a-f]+)_/.exec(text)?.[1] ?? text;

const now = (): IsoDateTime => new Date().toISOString();

interface MakeOptions {
  for: string;
  allow: Scope[];
  until?: IsoDate;
}

async function make(name: string, { for: owner, allow, until }: MakeOptions): Promise<void> {
  const at = now();
  if (until !== undefined && until < at.slice(0, 10))
    return refuse(`--until ${until}`, "This day has passed. Choose a later one.");
  await withStore(name, async (store) => {
    const expires = until === undefined ? undefined : `${until}T23:59:59.999Z`;
    const request = { name: owner, scopes: allow, at, ...(expires !== undefined && { expires }) };
    const { token, text } = await store.createToken(request);
    printError(`${lineOf(token)}\nIt is printed only now. Keep it where no one else can read it:\n`);
    print(`${text.reveal()}\n`);
  });
}

async function list(name: string, { json: asJson }: { json?: true }): Promise<void> {
  await withStore(name, async (store) => {
    const tokens = await store.tokens();
    if (asJson === true) return printJson(jsonText(tokens));
    print(tokens.length === 0 ? "There are no tokens.\n" : tokens.map((token) => `${lineOf(token)}\n`).join(""));
  });
}

async function revoke(name: string, id: string): Promise<void> {
  await withStore(name, async (store) => {
    if (!(await store.revokeToken(id, now())))
      return refuse(storeName(name), `There is no token ${printable(id)}. Run: backgrounder store token list`);
    print(`${printable(id)} is refused from now on.\n`);
  });
}

function lineOf({ id, name, scopes: allowed, created, expires, revoked }: Token): string {
  const day = (at: IsoDateTime): string => at.slice(0, 10);
  const end = revoked !== undefined ? `, revoked ${day(revoked)}` : expires && `, until ${day(expires)}`;
  return `${id}  ${printable(name)}: ${allowed.join(", ")}, since ${day(created)}${end ?? ""}`;
}
