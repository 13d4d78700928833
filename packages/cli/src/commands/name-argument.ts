import { InvalidArgumentError } from "commander";

/** The name of a file or folder to write. An empty one is what a shell makes of a variable that is not set. */
export function nameArgument(text: string): string {
  if (text === "")
    throw new InvalidArgumentError("The name is empty. If it comes from a variable, that variable is not set.");
  return text;
}
