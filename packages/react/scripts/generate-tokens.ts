import { fileURLToPath } from "node:url";
import StyleDictionary from "style-dictionary";
import type { Format, TransformedToken } from "style-dictionary/types";

const folder = fileURLToPath(new URL("../src/tokens/", import.meta.url));

const header = `/**
 * Made by packages/react/scripts/generate-tokens.ts from tokens.json; remake with \`npm run generate\`.
 * Colours follow the color-scheme of the element they are used on, so that a page which is only light never
 * gets a dark box. \`:where\` weighs nothing: a host's own \`:root { --bgr-… }\` wins wherever it stands.
 */`;

const cssOf = (token: TransformedToken): string => {
  const value: unknown = token.$value;
  return Array.isArray(value)
    ? value.map((family: string) => (family.includes(" ") ? `"${family}"` : family)).join(", ")
    : String(value);
};

const darkOf = (token: TransformedToken): string | undefined =>
  (token.$extensions as { mode?: { dark?: string } } | undefined)?.mode?.dark;

const property = (token: TransformedToken): string => `--bgr-${token.path.join("-")}`;

const declarations = (tokens: TransformedToken[], value: (token: TransformedToken) => string, indent: string): string =>
  tokens.map((token) => `${indent}${property(token)}: ${value(token)};`).join("\n");

const customProperties: Format = {
  name: "backgrounder/css",
  format: ({ dictionary: { allTokens } }) => {
    const coloured = allTokens.filter((token) => darkOf(token) !== undefined);
    const value = (token: TransformedToken): string => {
      const dark = darkOf(token);
      return dark === undefined ? cssOf(token) : `light-dark(${cssOf(token)}, ${dark})`;
    };
    return `${header}
:where(:root) {
${declarations(allTokens, value, "  ")}
}

/*
 * Bundlers that lower light-dark() for older browsers (Lightning CSS: Next, Vite) put these two in its place, and set
 * them only where a color-scheme is declared; on a page that declares none, every colour would be lost.
 */
:where(:root) {
  --lightningcss-light: initial;
  --lightningcss-dark: ;
}

/* Browsers without light-dark() get the light colours. */
@supports not (color: light-dark(#000, #fff)) {
  :where(:root) {
${declarations(coloured, cssOf, "    ")}
  }
}

:where([data-bgr-theme="light"]) {
  color-scheme: light;
}

:where([data-bgr-theme="dark"]) {
  color-scheme: dark;
}

:where([data-bgr-theme="auto"]) {
  color-scheme: light dark;
}
`;
  },
};

const dictionary = new StyleDictionary({
  source: [`${folder}tokens.json`],
  log: { verbosity: "silent" },
  hooks: { formats: { [customProperties.name]: customProperties.format } },
  platforms: {
    css: { buildPath: folder, files: [{ destination: "tokens.css", format: customProperties.name }] },
  },
});
await dictionary.buildAllPlatforms();
