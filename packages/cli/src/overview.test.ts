import { Help } from "commander";
import { expect, it } from "vitest";
import { commands, commandsFor, lineOf } from "./overview.js";

it.each(Object.entries(commands))("lists %s with the options and arguments that it has", async (_, { load }) => {
  const command = await load();
  expect(lineOf(command)).toBe(new Help().subcommandTerm(command));
});

it.each([["check"], ["help", "check"], ["--help", "check"]])(
  "loads the command that is called: %s %s",
  async (...words) => {
    const loaded = (await commandsFor(["node", "backgrounder", ...words])).filter(({ options }) => options.length > 0);
    expect(loaded.map((command) => command.name())).toStrictEqual(["check"]);
  },
);

it("loads no command for the help of the whole program", async () => {
  const listed = await commandsFor(["node", "backgrounder", "--help"]);
  expect(listed.map((command) => command.name())).toStrictEqual(Object.keys(commands));
  expect(listed.filter((command) => command.options.length > 0 || command.description() !== "")).toStrictEqual([]);
});
