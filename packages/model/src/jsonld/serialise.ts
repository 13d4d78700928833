import { ArgumentError } from "../argument-error.js";
import { plainJson } from "../plain-json.js";
import type { JsonLdGraph } from "../json-ld.js";

const unsafe = /[<>&\u2028\u2029]/g;

/**
 * The graph as the content of `<script type="application/ld+json">`. What could end the script, open a comment
 * or break a line in an older reader is written as `\uXXXX`, which is the same JSON.
 * @throws ArgumentError where it is not data that JSON can hold.
 */
export function serialise(graph: JsonLdGraph): string {
  const json = plainJson(graph);
  if (json === undefined) throw new ArgumentError(notJson);
  return json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const notJson = 'serialise: "graph" cannot be written as JSON. Give the graph that articleJsonLd or faqJsonLd made.';
