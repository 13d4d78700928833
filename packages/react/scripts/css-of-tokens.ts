import type { TokenNormalized } from "@terrazzo/parser";
import type { Theme, Tokens } from "./read-tokens.js";

interface Extension {
  /** A choice: DTCG has no type for a word, so a token holds the number of one of these. */
  words?: string[];
  /** A unit that DTCG has not, after a number. */
  unit?: string;
}

export interface Declaration {
  property: string;
  value: string;
}

const extensionOf = (token: TokenNormalized): Extension =>
  (token.$extensions as { "org.backgrounder"?: Extension } | undefined)?.["org.backgrounder"] ?? {};

const propertyOf = (id: string): string => `--bgr-${id.replaceAll(".", "-")}`;

/** "{color.text}" as `var(--bgr-color-text)`, so that it follows a host's own. Palettes are no properties. */
function reference(value: unknown): string | undefined {
  const id = typeof value === "string" ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
  return id === undefined || id.startsWith("palette.") ? undefined : `var(${propertyOf(id)})`;
}

const aliasOf = (token: TokenNormalized): string | undefined => reference(token.originalValue?.$value);

const fontOf = (family: string): string => (/[^\w-]/.test(family) ? `"${family}"` : family);

function word(id: string, value: unknown): string {
  if (typeof value !== "string") throw new Error(`${id}: only a stroke style of one word has a form in CSS.`);
  return value;
}

function plain(token: TokenNormalized): string {
  const { words, unit } = extensionOf(token);
  if (token.$type === "number") return words?.[token.$value] ?? `${String(token.$value)}${unit ?? ""}`;
  if (token.$type === "dimension") return `${String(token.$value.value)}${token.$value.unit}`;
  if (token.$type === "fontFamily") return [token.$value].flat().map(fontOf).join(", ");
  if (token.$type === "fontWeight") return String(token.$value);
  if (token.$type === "strokeStyle") return word(token.id, token.$value);
  if (token.$type === "color") return token.$value.alpha === 0 ? "transparent" : String(token.$value.hex);
  throw new Error(`${token.id}: the type ${token.$type} has no form in CSS. Add it to scripts/css-of-tokens.ts.`);
}

function declaration(id: string, { light, dark }: Pick<Theme, "light" | "dark">): Declaration[] {
  const [day, night] = [light[id], dark[id]];
  if (day === undefined || night === undefined) return [];
  const alias = aliasOf(day);
  const [first, second] = alias === undefined ? [plain(day), plain(night)] : [alias, alias];
  const value = first === second ? first : `light-dark(${first}, ${second})`;
  return [{ property: propertyOf(id), value }];
}

/** Palettes are what colours are made of; the rest is made of other properties, where a block uses them. */
const isPublic = (id: string): boolean => !/^(palette|gap|face|line)\b/.test(id);

export function declarations(theme: Pick<Theme, "light" | "dark">): Declaration[] {
  return Object.keys(theme.light)
    .filter(isPublic)
    .flatMap((id) => declaration(id, theme));
}

/**
 * What CSS says anyway: the first of the words of a choice, no ground; and a colour that is another one's alias, to
 * which the style sheets fall back on every element anew.
 */
function goesWithoutSaying(token: TokenNormalized): boolean {
  if (token.$type === "color") return aliasOf(token) !== undefined || token.$value.alpha === 0;
  return token.$value === 0 && extensionOf(token).words !== undefined;
}

export function defaultDeclarations(theme: Theme): Declaration[] {
  const unsaid = new Set(Object.values(theme.light).flatMap((token) => (goesWithoutSaying(token) ? token.id : [])));
  return Object.keys(theme.light)
    .filter((id) => isPublic(id) && !unsaid.has(id))
    .flatMap((id) => declaration(id, theme));
}

/** What differs from the default theme, and aliases of what differs. */
export function ownDeclarations(theme: Theme, standard: Theme): Declaration[] {
  const known = new Map(declarations(standard).map(({ property, value }) => [property, value]));
  const own = declarations(theme).filter(({ property, value }) => known.get(property) !== value);
  const changed = new Set(own.map(({ property }) => `var(${property})`));
  const follow = defaultDeclarations(standard).filter(({ value }) => changed.has(value));
  return [...own, ...follow];
}

/** Fonts, distances and rules made of the public properties, for the style sheets of the components. */
export function privateDeclarations(tokens: Tokens): string[] {
  return Object.values(tokens).flatMap((token) => {
    const original = token.originalValue?.$value as Record<string, unknown> | string | number;
    if (token.id.startsWith("gap.") && token.$type === "number") {
      return `--_bgr-${token.id.replace(".", "-")}: calc(var(--bgr-space) * ${token.$value})`;
    }
    if (token.$type === "border" && typeof original === "object") {
      const part = (name: string): string => reference(original[name]) ?? String(original[name]);
      return `--_bgr-${token.id}: ${part("width")} ${part("style")} ${part("color")}`;
    }
    if (token.$type === "typography" && typeof original === "object") {
      const part = (name: string): string => reference(original[name]) ?? String(original[name]);
      const size = `${part("fontSize")} / ${part("lineHeight")}`;
      return `--_bgr-${token.id.replace("face.", "")}: ${part("fontWeight")} ${size} ${part("fontFamily")}`;
    }
    return [];
  });
}
