import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = new URL("../../../../", import.meta.url);

/** Every package that has entries of TypeScript. The command has none, and the talks on Ukraine only data. */
const packages = ["model", "dossier", "embed", "extract", "react"];

interface Manifest {
  name: string;
  exports: Record<string, string | Record<string, string>>;
}

export interface Exported {
  /** As it is imported: `@backgrounder/model/talks asOf`. */
  name: string;
  value: unknown;
}

async function entry(folder: URL, name: string, source: string): Promise<Exported[]> {
  const module = (await import(pathToFileURL(fileURLToPath(new URL(source, folder))).href)) as Record<string, unknown>;
  return Object.entries(module).map(([own, value]) => ({ name: `${name} ${own}`, value }));
}

/** Every name that every entry of every package exports, from its source. */
export async function allExports(): Promise<Exported[]> {
  const found = packages.flatMap((name) => {
    const folder = new URL(`packages/${name}/`, root);
    const manifest = JSON.parse(readFileSync(new URL("package.json", folder), "utf8")) as Manifest;
    return Object.entries(manifest.exports).flatMap(([path, target]) => {
      const source = typeof target === "string" ? undefined : target["@backgrounder/source"];
      return source?.endsWith(".ts") === true ? [entry(folder, manifest.name + path.slice(1), source)] : [];
    });
  });
  return (await Promise.all(found)).flat();
}
