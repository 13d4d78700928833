import { InvalidArgumentError } from "commander";

/** The public address of a server: without a path, because embeds have paths of their own. */
export function addressArgument(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href)
    throw new InvalidArgumentError("Give an address without a path, such as https://embeds.example.org.");
  return url.origin;
}
