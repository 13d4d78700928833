import { ArgumentError } from "../argument-error.js";
import type { JsonLdGraph } from "./json-ld.js";

const unsafe = /[<>&\u2028\u2029]/g;

/**
 * The graph as the content of `<script type="application/ld+json">`. What could end the script, open a comment
 * or break a line in an older reader is written as `\uXXXX`, which is the same JSON.
 * @throws ArgumentError where it is not data that JSON can hold.
 */
export function serialise(graph: JsonLdGraph): string {
  return jsonOf(graph).replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const notJson = 'serialise: "graph" cannot be written as JSON. Give the graph that articleJsonLd or faqJsonLd made.';

function jsonOf(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw new ArgumentError(notJson, { cause });
  }
  if (text === undefined) throw new ArgumentError(notJson);
  return text;
}
