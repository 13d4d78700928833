import type { Source } from "../generated/types.js";
import { node, type JsonLdNode } from "../json-ld.js";

/** A source, as the value of `citation`. */
export function creativeWork({ title, publisher, author, url, published }: Source): JsonLdNode {
  return node("CreativeWork", {
    name: title,
    author,
    publisher: publisher === undefined ? undefined : node("Organization", { name: publisher }),
    url,
    datePublished: published,
  });
}
