import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const arimo = {
  400: import.meta.resolve("@fontsource/arimo/files/arimo-latin-400-normal.woff2"),
  700: import.meta.resolve("@fontsource/arimo/files/arimo-latin-700-normal.woff2"),
};
const naskh = {
  400: import.meta.resolve("@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2"),
  600: import.meta.resolve("@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2"),
  700: import.meta.resolve("@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2"),
};

const arabic = "U+0600-06FF, U+0750-077F, U+200C-200E, U+FB50-FDFF, U+FE70-FEFC";
/** Hyphens that do not break: the Latin subsets lack them, the Arabic font has them. */
const hyphens = "U+2010-2011";

function face(family: string, weight: number, url: string, range = "U+0-10FFFF"): string {
  const data = readFileSync(fileURLToPath(url)).toString("base64");
  const source = `url("data:font/woff2;base64,${data}") format("woff2")`;
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: ${source}; unicode-range: ${range} }`;
}

/**
 * The paper sets labels and tables in a font of the reader's system. The tests put one of their own in its place, under
 * the first name in the paper's list, so that every machine breaks lines at the same words.
 */
const styles = [
  ...([400, 700] as const).flatMap((weight) => [
    face("Helvetica Neue", weight, arimo[weight]),
    face("Helvetica Neue", weight, naskh[weight], `${arabic}, ${hyphens}`),
  ]),
  ...([400, 600] as const).map((weight) => face("Source Serif 4", weight, naskh[weight], hyphens)),
];

export async function useFontsOfTheTests(page: Page): Promise<void> {
  await page.addStyleTag({ content: styles.join("\n") });
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
    await document.fonts.ready;
  });
}

/** What is printed in a font that neither the paper nor the tests bring along, with the name of that font. */
export async function wordsInFontsOfTheMachine(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "main, main *" });
  const fontsOf = async (nodeId: number) => {
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
  };
  const found: string[] = [];
  for (const nodeId of nodeIds) {
    const fonts = await fontsOf(nodeId);
    if (fonts.length === 0) continue;
    const { outerHTML } = await session.send("DOM.getOuterHTML", { nodeId });
    found.push(`${fonts.join(", ")}: ${outerHTML.slice(0, 200)}`);
  }
  return found;
}
