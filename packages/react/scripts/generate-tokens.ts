/** Writes tokens.css and the style sheets of the themes from the token files. */
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defaultDeclarations, ownDeclarations, privateDeclarations, type Declaration } from "./css-of-tokens.js";
import { firstScheme, readThemes, type Theme } from "./read-tokens.js";

const folder = fileURLToPath(new URL("../src/", import.meta.url));

const made = (from: string): string =>
  `Made by packages/react/scripts/generate-tokens.ts from ${from}; remake with \`npm run generate\`.`;

const block = (lines: string[]): string => lines.map((line) => `  ${line};`).join("\n");

const values = (all: Declaration[]): string => block(all.map(({ property, value }) => `${property}: ${value}`));

function tokensCss(standard: Theme): string {
  const all = defaultDeclarations(standard);
  return `/**
 * ${made("tokens.json")}
 * Colours follow the color-scheme of the element they are used on, so that a page which is only light never
 * gets a dark box. \`:where\` weighs nothing: a host's own \`:root { --bgr-… }\` wins wherever it stands.
 */
:where(:root) {
${values(all)}

  /*
   * Bundlers that lower light-dark() for older browsers (Lightning CSS: Next, Vite) put these two in its place, and set
   * them only where a color-scheme is declared; on a page that declares none, every colour would be lost.
   */
  --lightningcss-light: initial;
  --lightningcss-dark: ;
}

/* Made anew in every block, so that a property set on any ancestor reaches them. */
:where(.bgr-block, .bgr-article) {
${block(privateDeclarations(standard.light))}
}

:where([data-bgr-theme~="light"]) {
  color-scheme: light;
}

:where([data-bgr-theme~="dark"]) {
  color-scheme: dark;
}

:where([data-bgr-theme~="auto"]) {
  color-scheme: light dark;
}
`;
}

function themeCss(theme: Theme, standard: Theme): string {
  const all = ownDeclarations(theme, standard);
  const selector = `:where([data-bgr-theme~="${theme.name}"])`;
  const scheme = firstScheme(theme.name);
  const first = scheme
    ? `

/* Where the page names no mode. */
:where([data-bgr-theme="${theme.name}"]) {
  color-scheme: ${scheme};
}`
    : "";
  return `/* ${made(`${theme.name}.tokens.json`)} */
${selector} {
${values(all)}
}${first}
`;
}

const [standard, ...papers] = await readThemes();
if (standard === undefined) throw new Error("The resolver has no theme. Add one to tokens.resolver.json.");
writeFileSync(`${folder}tokens/tokens.css`, tokensCss(standard));
for (const file of readdirSync(`${folder}themes`)) if (file.endsWith(".css")) rmSync(`${folder}themes/${file}`);
for (const paper of papers) writeFileSync(`${folder}themes/${paper.name}.css`, themeCss(paper, standard));
