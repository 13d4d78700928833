/** The four papers of `@backgrounder/react/themes`, with fonts that may be shipped, for pictures of them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = (specifier: string): Buffer => readFileSync(fileURLToPath(import.meta.resolve(specifier)));

export const papers = ["broadsheet", "financial-daily", "tabloid", "broadcaster"] as const;
export type Paper = (typeof papers)[number];

/** The cuts that the themes use. */
const fonts: [family: string, weight: number, file: string][] = [
  [
    "Playfair Display",
    600,
    import.meta.resolve("@fontsource/playfair-display/files/playfair-display-latin-600-normal.woff2"),
  ],
  [
    "Source Serif 4",
    400,
    import.meta.resolve("@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2"),
  ],
  [
    "Source Serif 4",
    600,
    import.meta.resolve("@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2"),
  ],
  [
    "Libre Caslon Text",
    400,
    import.meta.resolve("@fontsource/libre-caslon-text/files/libre-caslon-text-latin-400-normal.woff2"),
  ],
  ["Archivo", 400, import.meta.resolve("@fontsource/archivo/files/archivo-latin-400-normal.woff2")],
  ["Archivo", 600, import.meta.resolve("@fontsource/archivo/files/archivo-latin-600-normal.woff2")],
  ["Anton", 400, import.meta.resolve("@fontsource/anton/files/anton-latin-400-normal.woff2")],
  ["Arimo", 400, import.meta.resolve("@fontsource/arimo/files/arimo-latin-400-normal.woff2")],
  ["Arimo", 700, import.meta.resolve("@fontsource/arimo/files/arimo-latin-700-normal.woff2")],
  ["Figtree", 400, import.meta.resolve("@fontsource/figtree/files/figtree-latin-400-normal.woff2")],
  ["Figtree", 600, import.meta.resolve("@fontsource/figtree/files/figtree-latin-600-normal.woff2")],
  ["Figtree", 800, import.meta.resolve("@fontsource/figtree/files/figtree-latin-800-normal.woff2")],
];

function face(family: string, weight: number, file: string): string {
  const data = readFileSync(fileURLToPath(file)).toString("base64");
  return `@font-face { font-family: "${family}"; font-weight: ${String(weight)}; src: url("data:font/woff2;base64,${data}") }`;
}

/** The style sheet of a page in any of the papers. */
export function stylesOfPapers(): string {
  const faces = fonts.map((font) => face(...font));
  const themes = papers.map((paper) => read(`@backgrounder/react/themes/${paper}.css`).toString());
  return [...faces, read("@backgrounder/embed/page.css").toString(), ...themes].join("\n");
}

/** A page of `@backgrounder/embed`, as that paper prints it. Without a mode it is the paper's own choice. */
export const inPaper = (html: string, paper: Paper | "default", mode?: "light" | "dark"): string =>
  html.replace("<html ", `<html data-bgr-theme="${[paper, mode].filter(Boolean).join(" ")}" `);
