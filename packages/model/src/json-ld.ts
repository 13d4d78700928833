/** A node of schema.org, as JSON. */
export interface JsonLdNode {
  "@type": string | string[];
  [property: string]: JsonLdValue | undefined;
}

export type JsonLdValue = string | number | boolean | JsonLdNode | { "@id": string } | JsonLdValue[];

/** One graph for a page. */
export interface JsonLdGraph {
  "@context": "https://schema.org";
  "@graph": JsonLdNode[];
}

/** The node without what is undefined, blank or empty: an empty key says something wrong. */
export function node(type: JsonLdNode["@type"], properties: Record<string, JsonLdValue | undefined>): JsonLdNode {
  const stated = Object.entries(properties).filter(([, value]) => isStated(value));
  return { "@type": type, ...Object.fromEntries(stated) };
}

function isStated(value: JsonLdValue | undefined): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
