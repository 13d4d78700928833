import type { JsonLdGraph } from "./json-ld.js";

const unsafe = /[<>&\u2028\u2029]/g;

/**
 * The graph as the content of `<script type="application/ld+json">`. What could end the script, open a comment
 * or break a line in an older reader is written as `\uXXXX`, which is the same JSON.
 */
export function serialise(graph: JsonLdGraph): string {
  return JSON.stringify(graph).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
