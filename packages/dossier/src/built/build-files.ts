import { copyDossier, type Dossier } from "@backgrounder/model/talks";
import type { TextFile } from "../reading/text-file.js";
import { kinds, type Kind } from "../shape/schema-shape.js";
import { jsonOf } from "./built-json.js";

/** What a site or a program reads: the dossier as JSON, and as a module whose types list every id. */
export function buildFiles(given: Dossier): TextFile[] {
  const dossier = copyDossier(given, "buildFiles");
  const json = jsonOf(dossier);
  return [
    { path: "dossier.json", text: json },
    { path: "dossier.js", text: moduleOf(json) },
    { path: "dossier.d.ts", text: typesOf(dossier) },
  ];
}

const madeBy = "// Made by `backgrounder build`: change the records and build again.\n";

/** A string of JSON loads in two thirds of the time that the same objects take as code, and needs no import attribute. */
function moduleOf(json: string): string {
  const literal = json.trimEnd().replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `${madeBy}export const dossier = JSON.parse('${literal}');\n`;
}

function typesOf(dossier: Dossier): string {
  const unions = kinds.map((kind) => {
    const ids = dossier.records.filter((record) => record.kind === kind).map(({ id }) => id);
    return `export type ${typeName(kind)} =${unionOf(ids)};\n`;
  });
  return [
    madeBy,
    'import type { Dossier, DossierRecord } from "@backgrounder/model/talks";\n\n',
    ...unions,
    `\nexport type RecordId =${kinds.map((kind) => `\n  | ${typeName(kind)}`).join("")};\n\n`,
    'type Of<K extends DossierRecord["kind"], I extends string> = Extract<DossierRecord, { kind: K }> & { id: I };\n\n',
    `export type TalksRecord =${kinds.map((kind) => `\n  | Of<"${kind}", ${typeName(kind)}>`).join("")};\n\n`,
    "/** Fill the `talks` blocks of an article with `resolve(article, [dossier])`, or ask it with `asOf` and `diff`. */\n" +
      'export declare const dossier: Omit<Dossier, "id" | "records"> & {\n',
    `  id: ${JSON.stringify(dossier.id)};\n  records: TalksRecord[];\n};\n\n`,
    "// Without this line, a declaration file exports every name in it.\nexport {};\n",
  ].join("");
}

const typeName = (kind: Kind): string => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Id`;

function unionOf(ids: readonly string[]): string {
  if (ids.length === 0) return " never";
  return ids
    .toSorted()
    .map((id) => `\n  | ${JSON.stringify(id)}`)
    .join("");
}
