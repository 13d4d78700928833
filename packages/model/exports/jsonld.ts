/** schema.org for the page that hosts an article: opt-in, one graph, escaped. */
export { articleJsonLd, faqJsonLd } from "../src/jsonld/article.js";
export type { JsonLdGraph, JsonLdNode, JsonLdValue } from "../src/json-ld.js";
export { serialise } from "../src/jsonld/serialise.js";
