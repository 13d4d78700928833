import { ferryBrief } from "../../exports/examples.js";
import { bold, cite, link as linked, paragraph } from "../../exports/rich-text.js";
import { definition } from "./json-schema.js";
import { fieldTable } from "./fields.js";
import { explainedOn, linkFrom } from "./places.js";
import { by, json, namesFrom, parts, typeSection } from "./sections.js";

/** The page of the article itself. */
export function articlePage(): string {
  const page = "article";
  const [, ...types] = explainedOn[page];
  const link = linkFrom(page, types);
  return parts(
    by,
    "# Article",
    definition("Article").description ?? "",
    "In TypeScript: `Article` from `@backgrounder/model/article`. Data from a CMS goes through `cleanArticle`, which leaves out what does not fit and reports it.",
    "## Fields",
    fieldTable(definition("Article"), () => true, link),
    ...types.map((name) => typeSection(name, link)),
    "## An example",
    json(ferryBrief),
    "This is `ferryBrief` from `@backgrounder/model/examples`.",
    "## Where its names come from",
    namesFrom(JSON.stringify([definition("Article"), ...types.map(definition)])),
    "## JSON Schema",
    "[`article.schema.json`](../../packages/model/schema/article.schema.json), published as `@backgrounder/model/schema/article.schema.json`.",
  );
}

const written = [
  paragraph("The freight ferry stays in port, ", cite("the authority says", "source:notice"), "."),
  paragraph("There is ", bold("no refund"), " for ", linked("season tickets", "/tickets"), "."),
];

/** Rich text, once for all fields that have it. */
export function richTextPage(): string {
  const page = "rich-text";
  const types = explainedOn[page];
  const link = linkFrom(page, types);
  return parts(
    by,
    "# Rich text",
    "Text that may have links, citations, lists and other marks. There are two ways to write it.",
    "**A plain string** is enough where nothing is marked. Markdown or HTML in it is printed as it is.",
    json("The freight ferry stays in port."),
    "**A list of paragraphs** in the form of Portable Text. A mark that is only a style, such as `strong`, is a word in `marks`. A mark that says more, such as a link, is an entry in `markDefs`, and `marks` holds its `_key`.",
    json(written),
    '[The helpers](../../packages/model/README.md) of `@backgrounder/model/rich-text` write this for you: `paragraph("There is ", bold("no refund"), " for ", link("season tickets", "/tickets"), ".")`. [`richTextFromMarkdown`](../../packages/dossier/README.md#richtextfrommarkdown) makes it from Markdown.',
    "## Types",
    ...types.map((name) => typeSection(name, link)),
    "## Where their names come from",
    namesFrom(JSON.stringify(types.map(definition))),
  );
}

/** What is the same in articles and in records. */
export function typesPage(): string {
  const page = "types";
  const types = explainedOn[page];
  const link = linkFrom(page, types);
  return parts(
    by,
    "# Ids, dates and checks",
    "They are written the same way in articles and in records of talks.",
    "## Types",
    ...types.map((name) => typeSection(name, link)),
    "## Where their names come from",
    namesFrom(JSON.stringify(types.map(definition))),
  );
}
