import { definition, kinds, nameOf, type JsonSchema } from "./json-schema.js";
import { fieldTable, typesWithin } from "./fields.js";
import type { Example } from "./examples.js";
import { vocabularies, vocabulariesIn } from "./vocabularies.js";

const by =
  "<!-- Made by packages/model/scripts/reference/generate.ts from src/schema and packages/ukraine-talks/data; remake with `npm run generate`. -->";

/** Types that every kind uses; they have one page. */
const shared = ["Reference", "Selector", "Passage", "When", "Interval", "Checked", "Confirmed", "Accepted", "Change"];
const plain = ["Id", "IsoDate", "RichText"];
/** Fields that every record may have. */
const common = new Set(
  Object.keys(definition("Party").properties ?? {}).filter(
    (name) =>
      name !== "kind" &&
      name in (definition("Term").properties ?? {}) &&
      name in (definition("Conflict").properties ?? {}),
  ),
);

const anchor = (name: string): string => `#${name.toLowerCase()}`;
const linkFrom =
  (page: string, own: readonly string[]) =>
  (name: string): string | undefined => {
    if (own.includes(name)) return anchor(name);
    // It is any of the kinds, which the first page lists.
    if (name === "DossierRecord") return "README.md";
    if (shared.includes(name) || plain.includes(name))
      return page === "every-record" ? anchor(name) : `every-record.md${anchor(name)}`;
    return undefined;
  };

function typeSection(name: string, link: (name: string) => string | undefined): string {
  const type = definition(name);
  const forms = type.oneOf?.map((form) => nameOf(form) ?? "") ?? [];
  const body =
    forms.length > 0
      ? `One of ${forms.map((form) => `[${form}](${anchor(form)})`).join(", ")}.`
      : type.properties === undefined
        ? ""
        : fieldTable(type, () => true, link);
  return [`### ${name}`, type.description ?? "", body].filter(Boolean).join("\n\n");
}

/** The page of one kind: what it is, its fields, whose names they are, an example, its JSON Schema. */
export function kindPage({ kind, type }: { kind: string; type: string }, example: Example): string {
  const schema = definition(type);
  const isElsewhere = (name: string): boolean => [...shared, ...plain, "DossierRecord"].includes(name);
  const types = typesWithin(schema, isElsewhere);
  const link = linkFrom(kind, types);
  const isDossier = kind === "dossier";
  const isOwn = (name: string): boolean => name !== "kind" && (isDossier || !common.has(name));
  const own = Object.entries(schema.properties ?? {}).filter(([name]) => isOwn(name));
  const text = JSON.stringify([schema.description, own, ...types.map(definition)]);
  return [
    by,
    `# ${kind[0]?.toUpperCase()}${kind.slice(1)}`,
    schema.description ?? "",
    isDossier
      ? "In files: `dossier.yml`, at the top of the folder."
      : `In files: \`${kind}/<slug>.yml\`. In TypeScript: \`${type}\` of \`@backgrounder/model/talks\`.`,
    "## Fields",
    `In bold: needed.${isDossier ? "" : " Beside these it has what [every record](every-record.md) may have."}`,
    fieldTable(schema, isOwn, link),
    ...types.map((name) => typeSection(name, link)),
    "## Where its names come from",
    namesFrom(text),
    "## An example",
    ...exampleSection(example),
    "## JSON Schema",
    jsonSchema(type, types),
  ].join("\n\n");
}

const exampleSection = ({ file, text }: Example): string[] =>
  file === undefined
    ? ["With every field, as data:", `\`\`\`json\n${text}\n\`\`\``]
    : [`From the dossier of \`@backgrounder/ukraine-talks\`, \`${file}\`:`, `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``];

const namesFrom = (text: string): string =>
  vocabulariesIn(text)
    .map((name) => `[${name}](${vocabularies[name]})`)
    .join(" · ") || "Its names are ours.";

function jsonSchema(type: string, within: readonly string[]): string {
  const defs = Object.fromEntries(within.map((name) => [name, definition(name)]));
  const schema: JsonSchema = { ...definition(type), ...(within.length > 0 && { $defs: defs }) };
  return [
    "In full: [`dossier.schema.json`](../../packages/model/schema/dossier.schema.json), published as `@backgrounder/model/schema/dossier.schema.json`.",
    `<details>\n<summary>The part of this kind</summary>\n\n\`\`\`json\n${JSON.stringify(schema, undefined, 2)}\n\`\`\`\n\n</details>`,
  ].join("\n\n");
}

const inFiles = `A file is written shorter than the data it is read into:

- a date is its EDTF alone, \`2025-08-15\`, where a source states it; else \`{ edtf: 2025-08-15, basis: external }\`. The first and last day are worked out;
- prose is Markdown: paragraphs, lists, **strong** and *emphasised* words, links, and citations, \`[words](source:some-id)\`;
- a reference that has nothing else to say is the id of its source, a selector the words themselves;
- the kind is the name of the folder and is not repeated.`;

/** What every record may have, and the types that all kinds use. */
export function commonPage(): string {
  const link = linkFrom("every-record", shared);
  return [
    by,
    "# Every record",
    `Each of the ${kinds.length - 1} kinds of record may have these, beside its own fields. In bold: needed.`,
    fieldTable(definition("Party"), (name) => common.has(name), link),
    "## In files",
    inFiles,
    "## Types that all kinds use",
    ...[...shared, ...plain].map((name) => typeSection(name, link)),
    "## Where their names come from",
    namesFrom(JSON.stringify(shared.map(definition))),
  ].join("\n\n");
}

export function indexPage(): string {
  const rows = kinds.map(({ kind, type }) => `| [\`${kind}\`](${kind}.md) | ${definition(type).description ?? ""} |`);
  const version = definition("Dossier").properties?.["schemaVersion"]?.const;
  return [
    by,
    "# The record of talks: reference",
    `A dossier records one negotiation: who said what, when, on whose word, what changed, what is disputed and what was corrected. It is a flat list of records of ${kinds.length - 1} kinds, which name each other by id. How to query it: [architecture](../architecture.md); how to write one: [guidelines](../../GUIDELINES.md) and [tutorial](../tutorial.md).`,
    ["| kind | what it is |", "| --- | --- |", ...rows].join("\n"),
    "What each record may have beside its own fields is on one page: [every record](every-record.md). Which part of a page shows a field, or why none does, is in [what a page shows](shown.md).",
    `The form has a version, \`schemaVersion: ${version}\`. A dossier of a newer version is refused with a message that says so: what is not understood must not be shown in part.`,
    "## Where names come from",
    Object.entries(vocabularies)
      .map(([name, url]) => `- [${name}](${url})`)
      .join("\n"),
  ].join("\n\n");
}
