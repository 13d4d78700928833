import Color from "colorjs.io";
import type { Paper } from "./paper.js";
import { propertyOf, type Property } from "./properties.js";

type Tree = { [name: string]: unknown };

function put(tree: Tree, path: string[], token: unknown): void {
  const [name = "", ...rest] = path;
  if (rest.length === 0) tree[name] = token;
  else put((tree[name] ??= {}) as Tree, rest, token);
}

function colorValue(hex: string): unknown {
  const components = new Color(hex).to("srgb").coords.map((part) => Math.round((part ?? 0) * 10_000) / 10_000);
  return { colorSpace: "srgb", components, alpha: 1, hex };
}

/** Undefined where the value has no form in DTCG, as `clamp()` has not. */
function valueOf({ type, words, unit }: Property, css: string): unknown {
  if (words) return words.includes(css) ? words.indexOf(css) : undefined;
  if (type === "fontFamily") return css.split(",").map((family) => family.trim().replace(/^["']|["']$/g, ""));
  if (type === "strokeStyle") return css;
  const [, number, written] = /^([\d.]+)([a-z%]*)$/.exec(css) ?? [];
  if (number === undefined) return undefined;
  if (type !== "dimension") return (written ?? "") === (unit ?? "") ? Number(number) : undefined;
  if (Number(number) === 0) return { value: 0, unit: "px" };
  return written === "px" || written === "rem" ? { value: Number(number), unit: written } : undefined;
}

/**
 * A token file in the DTCG format, 2025.10, in the form of those in `@backgrounder/react/themes`. `left` names what has
 * no form in it.
 */
export function tokenFile({ values, light, dark }: Paper): { text: string; left: string[] } {
  const tree: Tree = { $description: "Tokens of a paper. Colours of both modes are in its palettes." };
  const left: string[] = [];
  for (const [name, css] of Object.entries(values)) {
    const property = propertyOf.get(name);
    const $value = property && valueOf(property, css);
    if (property === undefined || $value === undefined) left.push(`${name}: ${css}`);
    else put(tree, property.path, { $type: property.type, $value });
  }
  for (const [mode, colors] of Object.entries({ light, dark })) {
    for (const [name, hex] of Object.entries(colors)) {
      put(tree, ["palette", mode, name.replace("--bgr-color-", "")], { $type: "color", $value: colorValue(hex) });
    }
  }
  return { text: `${JSON.stringify(tree, null, 2)}\n`, left };
}
