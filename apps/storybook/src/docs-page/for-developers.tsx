import { ArgTypes, Markdown, Source } from "@storybook/addon-docs/blocks";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import sizes from "virtual:style-sizes";
import { wordsOf } from "./component-words.js";
import type { Documented } from "./documented.js";
import { markupOutline } from "./markup-outline.js";

/** What a developer asks: how do I call it, what markup may I rely on, what does it weigh, how is it read aloud? */
export function ForDevelopers({ name, imports, drawn }: Documented): ReactElement {
  return (
    <>
      <h2 id="for-developers">For developers</h2>
      {imports === undefined ? null : <Source code={imports} language="tsx" />}
      <h3>Props</h3>
      <ArgTypes />
      <h3>Markup</h3>
      <p>
        The elements of the example above. Classes, <code>data-</code> attributes and roles change only in a major
        version; a selector of one class after our style sheet is enough to change any of them.
      </p>
      {/* Storybook takes away the indent that all lines but the first share; the first is empty, so none is shared. */}
      <Source code={drawn === undefined ? "" : `\n${markupOutline(renderToStaticMarkup(drawn))}`} language="text" />
      <h3>Style</h3>
      <Markdown>{styleWords(name)}</Markdown>
      <h3>Accessibility</h3>
      <Markdown>{wordsOf(name).Accessibility ?? ""}</Markdown>
    </>
  );
}

const inBytes = ({ bytes, gzip }: { bytes: number; gzip: number }): string =>
  `${bytes.toLocaleString("en")} bytes, ${gzip.toLocaleString("en")} gzipped`;

/** Measured when this Storybook was built. */
function styleWords(name: string): string {
  const own = sizes[name];
  const { tokens, base, styles } = sizes;
  const shared = tokens && base ? `\`tokens.css\` (${inBytes(tokens)}) and \`base.css\` (${inBytes(base)})` : "";
  const all = styles === undefined ? "" : ` All components together: ${inBytes(styles)}.`;
  if (own === undefined) return `It has no style sheet of its own. It needs ${shared}.${all}`;
  const properties = own.properties.map((property) => `\`${property}\``).join(", ");
  return `\`${name}.css\`: ${inBytes(own)}. It needs ${shared} too.${all}\n\nIts own rules use ${properties === "" ? "no custom property" : properties}.`;
}
