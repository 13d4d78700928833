import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Dossier, DossierRecord } from "@backgrounder/model/talks";
import { Document, type YAMLMap } from "yaml";
import { headerName } from "./header-name.js";
import { headerShape, kinds, shapeOfKind, type Kind, type Shape } from "../shape/schema-shape.js";
import { fieldsNode } from "../record/written-node.js";

/** The files of a dossier, by their paths within its folder. Reading them gives the same dossier. Pure. */
export function folderFiles(dossier: Dossier): Map<string, string> {
  const header = ["schemaVersion", ...fieldNames(headerShape).filter((name) => name !== "schemaVersion")];
  const files = new Map([[headerName, yaml(fieldsNode(dossier, headerShape, headerShape, header))]]);
  const taken = new Set<string>();
  for (const record of dossier.records) files.set(pathFor(record, taken), recordFile(record));
  return files;
}

/** Writes a folder that is empty or not there yet, so that no record of before is left among the new ones. */
export async function writeFolder(dossier: Dossier, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new Error(
      `${folder} is not empty, and what is in it might be mixed with the new records. Name another folder.`,
    );
  }
  const files = [...folderFiles(dossier)].map(([path, text]) => ({ path: join(folder, path), text }));
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return files.map(({ path }) => path);
}

/** Named after the id. Two records never get one name, also where a disk takes `Pay` and `pay` for the same. */
function pathFor({ kind, id }: DossierRecord, taken: Set<string>): string {
  // A disk takes 255 bytes for a name, and a letter may be four.
  const slug = Array.from(id.slice(id.indexOf(":") + 1))
    .slice(0, 60)
    .join("");
  for (let number = 1; ; number++) {
    const path = `${kind}/${number === 1 ? slug : `${slug}-${number}`}.yml`;
    const key = path.normalize("NFKC").toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return path;
  }
}

const fieldNames = (shape: Shape): string[] => Object.keys(shape.properties ?? {}).filter((name) => name !== "kind");

/** What every record may carry: it stands after what this one says. */
const common = fieldNames(shapeOfKind("question")).filter((name) =>
  kinds.every((kind) => shapeOfKind(kind).properties?.[name] !== undefined),
);

const orders = new Map<Kind, readonly string[]>(
  kinds.map((kind) => {
    const own = fieldNames(shapeOfKind(kind)).filter((name) => !common.includes(name));
    return [kind, [...new Set(["id", "name", ...own, ...common])]];
  }),
);

function recordFile(record: DossierRecord): string {
  const shape = shapeOfKind(record.kind);
  return yaml(fieldsNode(record, shape, shape, orders.get(record.kind) ?? []));
}

function yaml(fields: YAMLMap): string {
  const document = new Document();
  document.contents = fields;
  return document.toString({ lineWidth: 80, doubleQuotedAsJSON: true });
}
