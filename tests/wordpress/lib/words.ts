import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from "parse5";

const inline = new Set([
  "a",
  "b",
  "bdi",
  "cite",
  "code",
  "del",
  "em",
  "i",
  "ins",
  "q",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
]);

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  // A drawing repeats in its names what is beside it in words.
  if (!("childNodes" in node) || node.nodeName === "svg") return "";
  const text = node.childNodes.map(textOf).join("");
  return inline.has(node.nodeName) ? text : ` ${text} `;
}

/** WordPress makes “ ” of " ", — of -- and so on, which is a change of type and not of words. */
const plain = (text: string): string =>
  text
    .replaceAll(/[“”„″]/g, '"')
    .replaceAll(/[‘’′]/g, "'")
    .replaceAll(/---?|–|—/g, "-")
    .replaceAll("…", "...")
    .replaceAll("×", "x")
    .replaceAll("™", "(tm)");

/** The words of some HTML in their order, as a reader would read them aloud. */
export const wordsIn = (node: DefaultTreeAdapterTypes.Node | string): string[] =>
  plain(textOf(typeof node === "string" ? parseFragment(node) : node))
    .split(/\s+/)
    .filter((word) => word !== "");
