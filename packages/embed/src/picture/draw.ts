import type { Node, Renderer } from "@takumi-rs/core";
import { countWords, firstWords, type Line } from "./lines.js";

export interface Look {
  width: number;
  /** At most; a narrow picture ends where its words do. */
  height: number;
  /** `true`: exactly that high. */
  isFixed: boolean;
  theme: "light" | "dark";
  dir: "ltr" | "rtl";
  lang: string;
  families: readonly string[];
  /** The newspaper, below a line. */
  footer?: string | undefined;
}

const colours = {
  light: { ground: "#ffffff", text: "#161616", muted: "#595959", rule: "#767676" },
  dark: { ground: "#161616", text: "#f2f2f2", muted: "#b3b3b3", rule: "#8c8c8c" },
} as const;

/** In pixels, by role; `scale` makes all of it smaller where there is a lot to say. */
const sizes = { label: 28, title: 52, lead: 34, text: 34 } as const;
const scales = [1, 0.85, 0.7, 0.6] as const;
const smallestNarrow = [0.6] as const;

/** The picture, and the lines that had room in it. */
export async function draw(
  renderer: Renderer,
  lines: readonly Line[],
  look: Look,
): Promise<{ png: Uint8Array; height: number; drawn: Line[] }> {
  const { drawn, scale } = await fitting(renderer, lines, look);
  const height = look.isFixed ? look.height : Math.ceil(await heightOf(renderer, drawn, scale, look));
  const png = await renderer.render(nodeOf(drawn, scale, look, height), {
    width: look.width,
    height,
    format: "png",
    lang: look.lang,
  });
  return { png: new Uint8Array(png), height, drawn };
}

/** All lines as large as they fit; where even the smallest do not, as many words as there is room for. */
async function fitting(
  renderer: Renderer,
  lines: readonly Line[],
  look: Look,
): Promise<{ drawn: Line[]; scale: number }> {
  const fits = async (some: readonly Line[], scale: number): Promise<boolean> =>
    (await heightOf(renderer, some, scale, look)) <= look.height;
  const choice = look.isFixed ? scales : smallestNarrow;
  for (const scale of choice) if (await fits(lines, scale)) return { drawn: [...lines], scale };
  const scale = choice.at(-1) ?? 1;
  let [least, most] = [0, countWords(lines)];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (await fits(firstWords(lines, middle), scale)) least = middle;
    else most = middle;
  }
  return { drawn: firstWords(lines, least), scale };
}

async function heightOf(renderer: Renderer, lines: readonly Line[], scale: number, look: Look): Promise<number> {
  const { height } = await renderer.measure(nodeOf(lines, scale, look), { width: look.width });
  return height;
}

function nodeOf(lines: readonly Line[], scale: number, look: Look, height?: number): Node {
  const colour = colours[look.theme];
  const pad = look.isFixed ? 56 : 32;
  const text = (words: string, style: NonNullable<Node["style"]>): Node => ({ type: "text", text: words, style });
  const told = lines.map(({ text: words, role }) =>
    text(words, {
      fontSize: Math.round(sizes[role] * scale),
      fontWeight: role === "text" || role === "label" ? 400 : 700,
      lineHeight: role === "title" ? 1.2 : 1.4,
      color: role === "label" ? colour.muted : colour.text,
      marginBottom: Math.round(16 * scale),
      // A word that no line holds is broken.
      overflowWrap: "anywhere",
      whiteSpace: "pre-line",
    }),
  );
  const foot =
    look.footer === undefined
      ? []
      : [
          text(look.footer, {
            marginTop: "auto",
            paddingTop: 16,
            borderTop: `2px solid ${colour.rule}`,
            fontSize: Math.round(26 * Math.max(scale, 0.7)),
            color: colour.muted,
          }),
        ];
  return {
    type: "container",
    dir: look.dir,
    lang: look.lang,
    style: {
      display: "flex",
      flexDirection: "column",
      width: look.width,
      ...(height !== undefined && { height }),
      padding: pad,
      backgroundColor: colour.ground,
      fontFamily: look.families.map((name) => `"${name.replaceAll(/["\\]/g, "")}"`).join(", "),
    },
    children: [...told, ...foot],
  };
}
