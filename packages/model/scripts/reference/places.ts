import { posix } from "node:path";
import { blocks } from "./json-schema.js";

/** Where a name of a type leads from a page; undefined where no page explains it. */
export type Link = (name: string) => string | undefined;

/** The types that have a section on one page, whichever page uses them. */
export const explainedOn = {
  types: ["Id", "IsoDate", "IsoDateTime", "When", "Checked"],
  "rich-text": ["RichText", "TextBlock", "Span", "LinkMark", "CiteMark", "LangMark"],
  "every-record": ["Reference", "Selector", "Passage", "Interval", "Confirmed", "Accepted", "Change"],
  "every-block": ["Source"],
  article: ["Article", "Author", "LeadImage", "ImageVersion"],
} as const;

const places: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(explainedOn).flatMap(([page, names]) => names.map((name) => [name, `${page}#${name}`])),
  ),
  // A block that another one holds has a page of its own.
  ...Object.fromEntries(blocks.map(({ kind, type }) => [type, `blocks/${kind}`])),
  // They are any of the kinds, which the first page lists.
  DossierRecord: "README#records-of-talks",
  Block: "README#articles",
};

export const isElsewhere = (name: string): boolean => name in places;

export const anchor = (name: string): string => `#${name.toLowerCase()}`;

/** The address of one page of the reference on another: `rich-text` on `blocks/faq` is `../rich-text.md`. */
export const addressOn = (page: string, target: string): string => `${posix.relative(posix.dirname(page), target)}.md`;

/** @param own The types that have a section on the page itself. */
export const linkFrom =
  (page: string, own: readonly string[]): Link =>
  (name) => {
    if (own.includes(name)) return anchor(name);
    const [target, section] = places[name]?.split("#") ?? [];
    if (target === undefined) return undefined;
    const place = section === undefined ? "" : anchor(section);
    return target === page ? place : `${addressOn(page, target)}${place}`;
  };
