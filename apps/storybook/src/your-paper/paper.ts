import tokens from "@backgrounder/react/tokens.json" with { type: "json" };
import Color from "colorjs.io";
import broadcaster from "@backgrounder/react/themes/broadcaster.tokens.json" with { type: "json" };
import broadsheet from "@backgrounder/react/themes/broadsheet.tokens.json" with { type: "json" };
import financialDaily from "@backgrounder/react/themes/financial-daily.tokens.json" with { type: "json" };
import tabloid from "@backgrounder/react/themes/tabloid.tokens.json" with { type: "json" };
import { colors, firstProperties, properties, propertyOf, type Property } from "./properties.js";

export const modes = ["light", "dark"] as const;
export type Mode = (typeof modes)[number];

/** What a designer set: values as CSS, by property; colours once for each mode. */
export interface Paper {
  values: Record<string, string>;
  light: Record<string, string>;
  dark: Record<string, string>;
}

/** A colour as #rrggbb, however it was written; undefined where CSS would not know it either. */
export function hexOf(css: string): string | undefined {
  try {
    return new Color(css).to("srgb").toGamut().toString({ format: "hex", collapse: false });
  } catch {
    return undefined;
  }
}

/** What a token file says at a place, if it says anything there. */
function valueAt(file: object, path: string[]): unknown {
  let node: unknown = file;
  for (const name of [...path, "$value"]) node = (node as Record<string, unknown> | undefined)?.[name];
  return node;
}

const quoted = (family: string): string => (/[^\w-]/.test(family) ? `"${family}"` : family);

/** A value of a token file as CSS; an alias is left to the style sheet. */
function cssValue(value: unknown, { words, unit }: Property): string | undefined {
  if (Array.isArray(value)) return value.map((family) => quoted(String(family))).join(", ");
  if (typeof value === "number") return words?.[value] ?? `${value}${unit ?? ""}`;
  if (typeof value === "string") return value.startsWith("{") ? undefined : value;
  if (typeof value !== "object" || value === null || !("unit" in value && "value" in value)) return undefined;
  return `${String(value.value)}${String(value.unit)}`;
}

/** A paper as a token file of `themes/` has it, over the default tokens. */
function paperOf(file: object): Paper {
  const at = (path: string[]): unknown => valueAt(file, path) ?? valueAt(tokens, path);
  const palette = (mode: Mode): [string, string][] =>
    colors.map(({ name, path }) => [name, (at(["palette", mode, path[1] ?? ""]) as { hex: string }).hex]);
  const said = properties.flatMap((property): [string, string][] => {
    const isShown = firstProperties.includes(property) || valueAt(file, property.path) !== undefined;
    const css = isShown ? cssValue(at(property.path), property) : undefined;
    return css === undefined ? [] : [[property.name, css]];
  });
  return {
    values: Object.fromEntries(said),
    light: Object.fromEntries(palette("light")),
    dark: Object.fromEntries(palette("dark")),
  };
}

/** What to start from. */
export const papers = {
  Default: paperOf({}),
  Broadsheet: paperOf(broadsheet),
  "Financial daily": paperOf(financialDaily),
  Tabloid: paperOf(tabloid),
  "Public broadcaster": paperOf(broadcaster),
} satisfies Record<string, Paper>;

export const defaultPaper: Paper = papers.Default;

/** The rule for a style sheet. */
export function cssOf({ values, light, dark }: Paper): string {
  const plain = Object.entries(values);
  const coloured = Object.keys(light).map((name) => [name, `light-dark(${light[name]}, ${dark[name] ?? light[name]})`]);
  return `:root {\n${[...plain, ...coloured].map(([name, value]) => `  ${name}: ${value};`).join("\n")}\n}`;
}

/** The two colours of `light-dark(a, b)`, or one for both. */
function pair(value: string): [string | undefined, string | undefined] {
  const both = /^light-dark\(((?:[^()]|\([^()]*\))*?),\s*((?:[^()]|\([^()]*\))*)\)$/.exec(value);
  return both ? [hexOf(both[1] ?? ""), hexOf(both[2] ?? "")] : [hexOf(value), hexOf(value)];
}

/** Custom properties as somebody pasted them, over what was set before. What it does not know is in `unread`. */
export function readCss(css: string, before: Paper): { paper: Paper; unread: string[] } {
  const paper: Paper = { values: { ...before.values }, light: { ...before.light }, dark: { ...before.dark } };
  const unread: string[] = [];
  for (const [, name = "", value = ""] of css.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)) {
    const type = propertyOf.get(name)?.type;
    const [light, dark] = type === "color" ? pair(value.trim()) : [];
    if (type === "color" && light && dark) {
      paper.light[name] = light;
      paper.dark[name] = dark;
    } else if (type === undefined || type === "color") unread.push(`${name}: ${value.trim()}`);
    else paper.values[name] = value.trim();
  }
  return { paper, unread };
}
