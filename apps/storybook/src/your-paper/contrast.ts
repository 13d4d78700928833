import Color from "colorjs.io";
import { modes, type Mode, type Paper } from "./paper.js";

export interface Contrast {
  mode: Mode;
  color: string;
  ground: string;
  ratio: number;
  /** What WCAG 2.2 asks for: 4.5 for text (1.4.3), 3 for the ring around what has the focus (1.4.11). */
  least: number;
}

const least = { text: 4.5, muted: 4.5, link: 4.5, accent: 4.5, focus: 3 };
const grounds = ["page", "surface"];

const ratio = (one = "white", other = "white"): number =>
  Math.round(new Color(one).contrast(other, "WCAG21") * 100) / 100;

export const contrastsOf = (paper: Paper): Contrast[] =>
  modes.flatMap((mode) =>
    Object.entries(least).flatMap(([color, asked]) =>
      grounds.map((ground) => ({
        mode,
        color,
        ground,
        ratio: ratio(paper[mode][`--bgr-color-${color}`], paper[mode][`--bgr-color-${ground}`]),
        least: asked,
      })),
    ),
  );
