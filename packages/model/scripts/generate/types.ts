import { compile } from "json-schema-to-typescript";
import { definitions, mapNodes, nameOf, type Node } from "./whole-schema.js";

/** The public types, with their docs. */
export async function typesText(banner: string): Promise<string> {
  const $defs = Object.fromEntries(
    Object.entries(definitions).map(([name, node]) => [name, { ...mapNodes(node, forTypes), title: name }]),
  );
  const types = await compile({ title: "Everything", $defs }, "Everything", {
    bannerComment: banner,
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  return tidy(types);
}

/**
 * A title would make a second type of every field. A reference with a description of its own would, too (`IsoDate1`);
 * named outright it stays one type, and the description stays with the field.
 */
function forTypes({ title: _, examples: __, editorial: ___, ...node }: Node): Node {
  const name = nameOf(node);
  const { $ref: ____, ...rest } = node;
  return name === undefined ? node : { ...rest, tsType: name };
}

/** Leaves out the wrapper, and remarks on how a type came to be written, which say nothing to its reader. */
function tidy(types: string): string {
  return types
    .replace(
      /\/\*\*(?:\n \*[^/\n]*)*\n \*\/\nexport interface Everything \{[^}]*\}\n|export interface Everything \{[^}]*\}\n/,
      "",
    )
    .replace(
      /\n \* This interface was referenced by `Everything`'s JSON-Schema\n \* via the `definition` "[^"]*"\./g,
      "",
    )
    .replace(/\/\*\*\n \*\/\n/g, "")
    .replace(/\n \*\n \*\//g, "\n */");
}
