import { blockTitle, entriesPage } from "./block-pages.js";
import { blocks, definition, kinds } from "./json-schema.js";
import { by, parts, table } from "./sections.js";
import { vocabularies } from "./vocabularies.js";

const described = (type: string): string => definition(type).description ?? "";

/** The page that leads to both halves. */
export function indexPage(): string {
  const version = definition("Dossier").properties?.["schemaVersion"]?.const;
  const listed = Object.entries(vocabularies).map(([name, url]) => `- [${name}](${url})`);
  return parts(
    by,
    "# Reference",
    "Every field of an article and of the record of talks: what it holds, whether it is needed, its values and its limits. The limits are far above what anyone writes.",
    "## Articles",
    "An [article](article.md) is a list of typed blocks. The fields that all blocks share are on one page: [every block](every-block.md). Most texts are [rich text](rich-text.md). For a first article, see [an article in fifty lines](../first-article.md).",
    table(
      ["block", "`type`", "what it is"],
      blocks.map(({ kind, type }) => [`[${blockTitle(type)}](blocks/${kind}.md)`, `\`${kind}\``, described(type)]),
    ),
    `A \`talks\` block shows a record of talks. For the data that it shows, see [${entriesPage.title.toLowerCase()}](${entriesPage.page}.md).`,
    "## Records of talks",
    `A dossier records one negotiation: who said what, when, on whose word, what changed, what is disputed and what was corrected. It is a flat list of records of ${kinds.length - 1} kinds, which name each other by id. How to query it: [architecture](../architecture.md); how to write one: [guidelines](../../GUIDELINES.md) and [tutorial](../tutorial.md).`,
    table(
      ["kind", "what it is"],
      kinds.map(({ kind, type }) => [`[\`${kind}\`](${kind}.md)`, described(type)]),
    ),
    "The fields that all kinds share are on one page: [every record](every-record.md). To see which part of a page shows a field, or why no part does, see [what a page shows](shown.md).",
    `The format has a version, \`schemaVersion: ${version}\`. A dossier of a newer version is refused with a message that says so, because a page that shows only a part of it could mislead.`,
    "## In both",
    "[Ids, dates and checks](types.md) and [rich text](rich-text.md) are written the same way in articles and in records.",
    "As JSON Schema: [`article.schema.json`](../../packages/model/schema/article.schema.json) and [`dossier.schema.json`](../../packages/model/schema/dossier.schema.json), published as `@backgrounder/model/schema/article.schema.json` and `@backgrounder/model/schema/dossier.schema.json`.",
    "## Where names come from",
    listed.join("\n"),
  );
}
