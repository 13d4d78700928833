import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A font as a file has it: TTF, OTF, WOFF or WOFF2. */
export interface PictureFont {
  name: string;
  weight: 400 | 700;
  data: Uint8Array;
}

const packages: Readonly<Record<string, readonly string[]>> = {
  "source-serif-4": ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"],
  "noto-naskh-arabic": ["arabic"],
};

const names: Readonly<Record<string, string>> = {
  "source-serif-4": "Source Serif 4",
  "noto-naskh-arabic": "Noto Naskh Arabic",
};

/** Source Serif 4 and Noto Naskh Arabic, from the packages of @fontsource. */
export async function shippedFonts(): Promise<PictureFont[]> {
  const files = Object.entries(packages).flatMap(([name, subsets]) =>
    subsets.flatMap((subset) => ([400, 700] as const).map((weight) => ({ name, subset, weight }))),
  );
  return Promise.all(
    files.map(async ({ name, subset, weight }) => {
      const file = `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`;
      return { name: names[name] ?? name, weight, data: await readFile(fileURLToPath(import.meta.resolve(file))) };
    }),
  );
}

/** Latin, Cyrillic, Greek and Arabic letters; of the signs that all scripts share, no emoji. */
const drawn =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Inherited}\p{Script=Common}]/u;
const pictograph = /(?![\u0000-\u00FF])\p{Extended_Pictographic}/u;

/** The signs that the shipped fonts would draw as boxes. */
export const notDrawn = (text: string): string[] => [
  ...new Set(Array.from(text).filter((sign) => !drawn.test(sign) || pictograph.test(sign))),
];
