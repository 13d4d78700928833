import type { RichText, TextBlock } from "../../generated/types.js";

const paragraphsOf = (text: RichText): TextBlock[] =>
  typeof text === "string" ? [{ _type: "block", children: [{ _type: "span", text }] }] : text;

/** Texts one below the other; one text stays as it is, and none is empty. */
export const joined = (texts: readonly RichText[]): RichText => {
  const [only, ...others] = texts;
  if (only === undefined) return "";
  return others.length === 0 ? only : texts.flatMap(paragraphsOf);
};
