import { definition, nameOf } from "./json-schema.js";
import { fieldTable, typeWords } from "./fields.js";
import { limits } from "./limits.js";
import { anchor, type Link } from "./places.js";
import { vocabularies, vocabulariesIn } from "./vocabularies.js";

export const by =
  "<!-- Made by packages/model/scripts/reference/generate.ts from src/schema, src/examples and packages/ukraine-talks/data; remake with `npm run generate`. -->";

/** A page or a part of one, without what is empty. */
export const parts = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n\n");

export const capital = (words: string): string => `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;

/** A type that has its own section: what it is, then its forms, its fields, or how it is written. */
export function typeSection(name: string, link: Link): string {
  const type = definition(name);
  const forms = type.oneOf?.map((form) => nameOf(form) ?? "") ?? [];
  const body =
    forms.length > 0
      ? `One of ${forms.map((form) => `[${form}](${link(form) ?? anchor(form)})`).join(", ")}.`
      : type.properties === undefined
        ? written(name, link)
        : fieldTable(type, () => true, link);
  return parts(`### ${name}`, type.description ?? "", body);
}

function written(name: string, link: Link): string {
  const type = definition(name);
  const most = limits(type);
  const form = `${capital(typeWords(type, link))}${most === "" ? "" : ` of at most ${most}`}.`;
  return type.pattern === undefined ? form : `${form} As a regular expression:\n\n\`\`\`text\n${type.pattern}\n\`\`\``;
}

/** The vocabularies that a text names, as links. */
export const namesFrom = (text: string): string =>
  vocabulariesIn(text)
    .map((name) => `[${name}](${vocabularies[name]})`)
    .join(" · ") || "The names are our own.";

export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** On one line: prettier breaks what is too long. */
export const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;
