import { copyDossier, type Dossier, type DossierRecord } from "@backgrounder/model/talks";
import { Document, type YAMLMap } from "yaml";
import type { TextFile } from "../reading/text-file.js";
import { fieldsNode } from "../record/written-node.js";
import { headerShape, kinds, shapeOfKind, type Kind, type Shape } from "../shape/schema-shape.js";
import { headerName } from "./header-name.js";

/** The dossier as a folder: `dossier.yml`, and a YAML file for each record. `readDossier` reads the same dossier from them. */
export function folderFiles(given: Dossier): TextFile[] {
  const dossier = copyDossier(given, "folderFiles");
  const header = ["schemaVersion", ...fieldNames(headerShape).filter((name) => name !== "schemaVersion")];
  const taken = new Set<string>();
  return [
    { path: headerName, text: yaml(fieldsNode(dossier, headerShape, headerShape, header)) },
    ...dossier.records.map((record) => ({ path: pathFor(record, taken), text: recordFile(record) })),
  ];
}

/** A file is named after the id. No two files have the same name, even on a disk where `Pay` and `pay` are the same. */
function pathFor({ kind, id }: DossierRecord, taken: Set<string>): string {
  // A file name can have 255 bytes, and a letter can take four.
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

/** Fields of every kind. They come after the kind's own fields. */
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
