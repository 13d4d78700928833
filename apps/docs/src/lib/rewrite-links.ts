import { posix } from "node:path";
import type { Nodes, Parents } from "mdast";
import { nodesOf, placeOf, type Part } from "./markdown.js";

/** Where a file or folder of the repository is on the site; undefined if it is not. */
export type AddressOf = (path: string) => string | undefined;

const isElsewhere = (url: string): boolean => /^[a-z][a-z+.-]*:/i.test(url) || url.startsWith("#");

/** What to put in place of a part of the text. */
type Change = Part & { text: string };

/** Links to files that are not pages lose their address and keep their words: a reader of the site has no source. */
export function rewriteLinks(text: string, file: string, addressOf: AddressOf): string {
  const changes = nodesOf(text).flatMap((node) => changesOf(node, text, file, addressOf));
  return changes
    .toSorted((one, other) => other.from - one.from)
    .reduce((changed, { from, to, text: words }) => changed.slice(0, from) + words + changed.slice(to), text);
}

function changesOf(node: Nodes, text: string, file: string, addressOf: AddressOf): Change[] {
  if ((node.type !== "link" && node.type !== "image") || isElsewhere(node.url)) return [];
  const [path = "", anchor] = node.url.split("#");
  const address = addressOf(posix.join(posix.dirname(file), path).replace(/\/$/, ""));
  if (node.type === "image") return address === undefined ? [] : [destination(node, text, address)];
  if (address === undefined) return [{ ...placeOf(node), text: wordsOf(node, text) }];
  return [destination(node, text, anchor === undefined ? address : `${address}#${anchor}`)];
}

function wordsOf({ children }: Parents, text: string): string {
  const [first, last] = [children[0], children.at(-1)];
  return first === undefined || last === undefined ? "" : text.slice(placeOf(first).from, placeOf(last).to);
}

/** The address is the last thing in `[words](address)`, so words that look like it stay as they are. */
function destination(node: Nodes & { url: string }, text: string, address: string): Change {
  const { from, to } = placeOf(node);
  const at = text.slice(0, to).lastIndexOf(`](${node.url}`);
  if (at < from) throw new Error(`${text.slice(from, to)}: write this link as [words](address).`);
  return { from: at + 2, to: at + 2 + node.url.length, text: address };
}
