import { blockExamples, type BlockExample } from "./block-examples.js";
import { fieldsOfBlocks, fieldsOfWidgets } from "./block-fields.js";
import { blocks, definition, widgets, type Kind } from "./json-schema.js";
import { fieldTable, typesWithin } from "./fields.js";
import { addressOn, isElsewhere, linkFrom, type Link } from "./places.js";
import { by, json, namesFrom, parts, typeSection } from "./sections.js";

/** The data that widgets of talks show, on a page of its own: an article never stores it. */
export const entriesPage = { page: "blocks/talks-entries", title: "What resolve fills in" };
const entryTypes = typesWithin(definition("TalksBlock"), (name) => isElsewhere(name)).filter(
  (name) => name !== "TalksBlock" && !widgets.some(({ type }) => type === name),
);

export const blockTitle = (type: string): string => definition(type).title ?? type;

/** The name that code has for the block, where the title does not say it already. */
const heading = ({ kind, type }: Kind): string => {
  const title = blockTitle(type);
  return title.toLowerCase().replaceAll(" ", "-") === kind ? title : `${title} (\`${kind}\`)`;
};

const onePage = "It also has the fields of [every block](../every-block.md): `id`, which is needed, and others.";

const exampleSection = ({ block, from }: BlockExample): string =>
  parts(json(block), `\`${from}\` from \`@backgrounder/model/examples\`.`);

/** The page of one type of block: what it is, an example, its fields and types, a fuller example, whose names they are. */
export function blockPage(kind: Kind): string {
  const page = `blocks/${kind.kind}`;
  const schema = definition(kind.type);
  const types = typesWithin(schema, isElsewhere);
  const link = linkFrom(page, types);
  const isOwn = (field: string): boolean => !fieldsOfBlocks.has(field);
  const [least, most] = blockExamples(kind).map(exampleSection);
  const own = Object.entries(schema.properties ?? {}).filter(([field]) => isOwn(field));
  return parts(
    by,
    `# ${heading(kind)}`,
    schema.description ?? "",
    `In TypeScript: \`${kind.type}\` from \`@backgrounder/model/article\`.`,
    ...(least === undefined ? [] : ["## Example", least]),
    "## Fields",
    onePage,
    fieldTable(schema, isOwn, link),
    ...types.map((name) => typeSection(name, link)),
    ...(most === undefined ? [] : ["## Example with more fields", most]),
    "## Where its names come from",
    namesFrom(JSON.stringify([schema.description, own, ...types.map(definition)])),
  );
}

function widgetSection(widget: Kind, link: Link): string {
  const schema = definition(widget.type);
  return parts(
    `## ${heading(widget)}`,
    schema.description ?? "",
    fieldTable(schema, (field) => !fieldsOfWidgets.has(field) || field === "widget", link),
    ...blockExamples(widget).map(exampleSection).slice(-1),
  );
}

/** The widgets of talks are one type of block. */
export function talksPage(kind: Kind): string {
  const page = "blocks/talks";
  const link: Link = (name) =>
    entryTypes.includes(name) ? `talks-entries.md#${name.toLowerCase()}` : linkFrom(page, [])(name);
  const [first] = widgets;
  return parts(
    by,
    `# ${heading(kind)}`,
    definition(kind.type).description ?? "",
    "You store the name of the dossier, and `resolve` from `@backgrounder/model/talks` [fills in what the widget shows](talks-entries.md). In TypeScript: `TalksBlock` from `@backgrounder/model/article`.",
    "## Fields of every widget",
    onePage,
    fieldTable(
      definition(first?.type ?? ""),
      (field) => field !== "widget" && fieldsOfWidgets.has(field) && !fieldsOfBlocks.has(field),
      link,
    ),
    ...widgets.map((widget) => widgetSection(widget, link)),
  );
}

/** For who draws a widget in a way of their own. */
export function talksEntriesPage(): string {
  const link = linkFrom(entriesPage.page, entryTypes);
  return parts(
    by,
    `# ${entriesPage.title}`,
    "The data that a talks widget shows. `resolve` makes it from the dossier, with names and sources filled in. You need it only if you draw a [widget](talks.md) yourself. An article never stores it.",
    "## Types",
    ...entryTypes.map((name) => typeSection(name, link)),
    "## Where their names come from",
    namesFrom(JSON.stringify(entryTypes.map(definition))),
  );
}

/** What every block may have, and what a block names as a source. */
export function everyBlockPage(): string {
  const page = "every-block";
  const link = linkFrom(page, []);
  return parts(
    by,
    "# Every block",
    `Each of the ${blocks.length} types of block may have these fields as well as its \`type\` and its own.`,
    fieldTable(definition("ParagraphBlock"), (field) => fieldsOfBlocks.has(field), link),
    "## Types",
    typeSection("Source", link),
    "## Blocks of your own",
    `You can add block types of your own. [A guide](${addressOn(page, "../guides/own-blocks")}) shows how to draw them.`,
  );
}
