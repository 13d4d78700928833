import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, Logger, parse, type TokenNormalized } from "@terrazzo/parser";

const resolverFile = new URL("../src/tokens/tokens.resolver.json", import.meta.url);

/** All tokens of one theme in one mode, by their ids, with every alias resolved. */
export type Tokens = Record<string, TokenNormalized>;

export interface Theme {
  name: string;
  light: Tokens;
  dark: Tokens;
}

/** The scheme of a theme that is designed for dark pages first; a page gets it where it names only the theme. */
export function firstScheme(theme: string): string | undefined {
  const file = JSON.parse(readFileSync(new URL(`../themes/${theme}.tokens.json`, resolverFile), "utf8")) as {
    $extensions?: { "org.backgrounder"?: { scheme?: string } };
  };
  return file.$extensions?.["org.backgrounder"]?.scheme;
}

/**
 * The default theme first, then the papers, in the order of the resolver.
 *
 * @throws what Terrazzo finds against the DTCG format, 2025.10, with file and line
 */
export async function readThemes(): Promise<Theme[]> {
  const config = defineConfig({}, { cwd: new URL("./", resolverFile) });
  const { resolver } = await parse([{ filename: resolverFile, src: readFileSync(resolverFile, "utf8") }], {
    config,
    logger: new Logger({ level: "warn" }),
    req: (url) => Promise.resolve(readFileSync(fileURLToPath(url), "utf8")),
  });
  const names = Object.keys(resolver.source.modifiers?.["theme"]?.contexts ?? {});
  if (names.length === 0) throw new Error(`${basename(resolverFile.pathname)}: no theme. Add the modifier "theme".`);
  return names.map((name) => ({
    name,
    light: resolver.apply({ theme: name, mode: "light" }),
    dark: resolver.apply({ theme: name, mode: "dark" }),
  }));
}
