/** The four papers of `@backgrounder/react/themes`, with fonts that may be shipped, for pictures of them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = (specifier: string): Buffer => readFileSync(fileURLToPath(import.meta.resolve(specifier)));

export const papers = ["broadsheet", "financial-daily", "tabloid", "broadcaster"] as const;
export type Paper = (typeof papers)[number];

/** The name of the family, the file of it, and the weights that the themes use. */
const fonts: [family: string, file: string, weights: number[]][] = [
  ["Playfair Display", "playfair-display", [600]],
  ["Source Serif 4", "source-serif-4", [400, 600]],
  ["Libre Caslon Text", "libre-caslon-text", [400]],
  ["Archivo", "archivo", [400, 600]],
  ["Anton", "anton", [400]],
  ["Arimo", "arimo", [400, 700]],
  ["Figtree", "figtree", [400, 600, 800]],
];

function face(family: string, file: string, weight: number): string {
  const data = read(`@fontsource/${file}/files/${file}-latin-${String(weight)}-normal.woff2`).toString("base64");
  return `@font-face { font-family: "${family}"; font-weight: ${String(weight)}; src: url("data:font/woff2;base64,${data}") }`;
}

/** The style sheet of a page in any of the papers. */
export function stylesOfPapers(): string {
  const faces = fonts.flatMap(([family, file, weights]) => weights.map((weight) => face(family, file, weight)));
  const themes = papers.map((paper) => read(`@backgrounder/react/themes/${paper}.css`).toString());
  return [...faces, read("@backgrounder/embed/page.css").toString(), ...themes].join("\n");
}

/** A page of `@backgrounder/embed`, as that paper prints it. Without a mode it is the paper's own choice. */
export const inPaper = (html: string, paper: Paper | "default", mode?: "light" | "dark"): string =>
  html.replace("<html ", `<html data-bgr-theme="${[paper, mode].filter(Boolean).join(" ")}" `);
