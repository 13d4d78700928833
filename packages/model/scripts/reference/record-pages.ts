import { definition, kinds, type JsonSchema, type Kind } from "./json-schema.js";
import { fieldTable, typesWithin } from "./fields.js";
import type { Example } from "./examples.js";
import { explainedOn, isElsewhere, linkFrom } from "./places.js";
import { by, capital, namesFrom, parts, typeSection } from "./sections.js";

/** Fields that every record may have. */
const common = new Set(
  Object.keys(definition("Party").properties ?? {}).filter(
    (name) =>
      name !== "kind" &&
      name in (definition("Term").properties ?? {}) &&
      name in (definition("Conflict").properties ?? {}),
  ),
);

/** The page of one kind: what it is, its fields, whose names they are, an example, its JSON Schema. */
export function kindPage({ kind, type }: Kind, example: Example): string {
  const schema = definition(type);
  const types = typesWithin(schema, isElsewhere);
  const link = linkFrom(kind, types);
  const isDossier = kind === "dossier";
  const isOwn = (name: string): boolean => name !== "kind" && (isDossier || !common.has(name));
  const own = Object.entries(schema.properties ?? {}).filter(([name]) => isOwn(name));
  const text = JSON.stringify([schema.description, own, ...types.map(definition)]);
  return parts(
    by,
    `# ${capital(kind)}`,
    schema.description ?? "",
    isDossier
      ? "In files: `dossier.yml`, at the top of the folder."
      : `In files: \`${kind}/<slug>.yml\`. In TypeScript: \`${type}\` of \`@backgrounder/model/talks\`.`,
    "## Fields",
    isDossier ? "" : "It also has the fields of [every record](every-record.md).",
    fieldTable(schema, isOwn, link),
    ...types.map((name) => typeSection(name, link)),
    "## Where its names come from",
    namesFrom(text),
    "## An example",
    ...exampleSection(example),
    "## JSON Schema",
    jsonSchema(type, types),
  );
}

const exampleSection = ({ file, text }: Example): string[] =>
  file === undefined
    ? ["With every field, as data:", `\`\`\`json\n${text}\n\`\`\``]
    : [`From the dossier of \`@backgrounder/ukraine-talks\`, \`${file}\`:`, `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``];

function jsonSchema(type: string, within: readonly string[]): string {
  const defs = Object.fromEntries(within.map((name) => [name, definition(name)]));
  const schema: JsonSchema = { ...definition(type), ...(within.length > 0 && { $defs: defs }) };
  return parts(
    "In full: [`dossier.schema.json`](../../packages/model/schema/dossier.schema.json), published as `@backgrounder/model/schema/dossier.schema.json`.",
    `<details>\n<summary>The part of this kind</summary>\n\n\`\`\`json\n${JSON.stringify(schema, undefined, 2)}\n\`\`\`\n\n</details>`,
  );
}

const inFiles = `A file is written shorter than the data it is read into:

- a date is its EDTF alone, \`2025-08-15\`, where a source states it; else \`{ edtf: 2025-08-15, basis: external }\`. The first and last day are worked out;
- prose is Markdown: paragraphs, lists, **strong** and *emphasised* words, links, and citations, \`[words](source:some-id)\`;
- a reference that has nothing else to say is the id of its source, a selector the words themselves;
- the kind is the name of the folder and is not repeated.`;

/** What every record may have, and the types that all kinds use. */
export function everyRecordPage(): string {
  const page = "every-record";
  const shared = explainedOn[page];
  const link = linkFrom(page, shared);
  return parts(
    by,
    "# Every record",
    `Each of the ${kinds.length - 1} kinds of record may have these fields as well as its own.`,
    fieldTable(definition("Party"), (name) => common.has(name), link),
    "## In files",
    inFiles,
    "## Types that all kinds use",
    "[Ids, dates and checks](types.md) and [rich text](rich-text.md) have pages of their own, as articles have them too.",
    ...shared.map((name) => typeSection(name, link)),
    "## Where their names come from",
    namesFrom(JSON.stringify(shared.map(definition))),
  );
}
