import { Command } from "commander";

/** A command as the help of the whole program shows it. It is loaded when it is called. */
interface Entry {
  /** Its options and arguments, as its own help has them. */
  usage: string;
  summary: string;
  load: () => Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, Entry>> = {
  init: {
    usage: "[options]",
    summary: "add Backgrounder to an app",
    load: async () => (await import("./commands/init-command.js")).initCommand(),
  },
  extract: {
    usage: "[options] [file...]",
    summary: "turn articles into explainer blocks",
    load: async () => (await import("./commands/extract-command.js")).extractCommand(),
  },
  write: {
    usage: "[options] [file]",
    summary: "write an article or a dossier in another form",
    load: async () => (await import("./commands/write-command.js")).writeCommand(),
  },
  check: {
    usage: "[options] <dossier>",
    summary: "report the errors in a dossier",
    load: async () => (await import("./commands/check-command.js")).checkCommand(),
  },
  lint: {
    usage: "[options] <dossier>",
    summary: "report what an editor should look at before publication",
    load: async () => (await import("./commands/lint-command.js")).lintCommand(),
  },
  "as-of": {
    usage: "[options] <dossier> <date>",
    summary: "show where things stood on a day",
    load: async () => (await import("./commands/as-of-command.js")).asOfCommand(),
  },
  diff: {
    usage: "[options] <dossier> <from> <until>",
    summary: "show what changed between two days, and why",
    load: async () => (await import("./commands/diff-command.js")).diffCommand(),
  },
  build: {
    usage: "[options] <dossier>",
    summary: "write a dossier as data and as pages",
    load: async () => (await import("./commands/build-command.js")).buildCommand(),
  },
  embed: {
    usage: "",
    summary: "write embeds for articles",
    load: async () => (await import("./commands/embed-command.js")).embedCommand(),
  },
  serve: {
    usage: "[options] [dossier...]",
    summary: "serve embeds for articles",
    load: async () => (await import("./commands/serve-command.js")).serveCommand(),
  },
  mcp: {
    usage: "<dossier>",
    summary: "let an assistant read a dossier and propose records",
    load: async () => (await import("./commands/mcp-command.js")).mcpCommand(),
  },
  start: {
    usage: "[options] <file>",
    summary: "turn notes into a first document",
    load: async () => (await import("./commands/start-command.js")).startCommand(),
  },
  ids: {
    usage: "<document>",
    summary: "write ids into a document, once and for good",
    load: async () => (await import("./commands/ids-command.js")).idsCommand(),
  },
  split: {
    usage: "<document> <dir>",
    summary: "turn a document into a folder of records",
    load: async () => (await import("./commands/split-command.js")).splitCommand(),
  },
  store: {
    usage: "",
    summary: "back up and restore saved widgets, make tokens",
    load: async () => (await import("./commands/store-command.js")).storeCommand(),
  },
};

/**
 * The commands for one call: the one that is called, and of the others a line each. To load them all takes longer than
 * most of their work.
 */
export async function commandsFor(argv: readonly string[]): Promise<Command[]> {
  const names = argv.slice(2).filter((argument) => !argument.startsWith("-"));
  const called = names[0] === "help" ? names[1] : names[0];
  const listed: Command[] = [];
  for (const [name, { usage, summary, load }] of Object.entries(commands)) {
    const command = name === called ? await load() : new Command(name).usage(usage);
    listed.push(command.summary(summary));
  }
  return listed;
}

/** The line of a command in the help of the whole program. */
export const lineOf = (command: Command): string => {
  const usage = commands[command.name()]?.usage ?? command.usage();
  return usage === "" ? command.name() : `${command.name()} ${usage}`;
};
