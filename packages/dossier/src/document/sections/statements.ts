import { words } from "../../languages/words.js";
import {
  dateColumn,
  plainColumn,
  recordsColumn,
  refuse,
  rich,
  speakerColumn,
  valueColumn,
} from "../columns/columns.js";
import { figureColumn } from "../columns/figures.js";
import { genreColumn, ledBy } from "../columns/common-columns.js";
import { valuesOf } from "../columns/schema-values.js";
import type { DocumentContext } from "../context/document-context.js";
import type { Column, Section } from "../context/section.js";
import { cellFrom, quotationAt, type Cell } from "../text/cells.js";
import { firstWords, plain } from "../text/plain.js";

const named = words.columns.statement;

const isQuotation = ({ text }: Cell): boolean => {
  const quoted = quotationAt(text);
  return quoted !== undefined && /^[.,]?$/.test(text.slice(quoted.end).trim());
};

/** `Mayor: “…”`, which would be a claim that no one makes. */
const saidWithColon = /^[^:|"“„«]{1,60}:\s*["“„«]/u;

const textColumn: Column = {
  words: named.text,
  isOne: isQuotation,
  takesWords: true,
  read(cell, draft, context) {
    const quoted = isQuotation(cell) ? quotationAt(cell.text) : undefined;
    if (quoted !== undefined) draft.set("form", "quote", cell);
    if (quoted === undefined && !draft.used.has(speaker) && saidWithColon.test(cell.text.slice(0, 80))) {
      const message = "Put who says it in a column of its own: `Union chair | “We will not sign that.” | s1`.";
      return refuse(cell, draft, context, "speaker", message);
    }
    const start = quoted === undefined ? 0 : 1;
    draft.set("text", rich(cellFrom(cell, start, quoted === undefined ? undefined : quoted.end - 1), context), cell);
  },
};

/** Who says it: a known name, or the first of two columns of words. */
const speaker: Column = {
  ...speakerColumn("speaker", named.speaker),
  isOne: (cell: Cell, { names }: DocumentContext) => names.find(cell.text, ["person", "party"]) !== undefined,
  takesWords: true,
  yields: true,
};

const anything = ["event", "issue", "party", "person", "proposal"];

export const statements: Section = {
  kind: "statement",
  one: "a statement",
  form: "Union chair | “We will not sign that.” | 2026-03-01 | s1",
  columns: [
    dateColumn("on", named.on, true),
    // Figures have a column of their own, and comparisons need the folder form.
    valueColumn("form", named.form, valuesOf("statement", "form", ["figure", "comparison"])),
    genreColumn,
    figureColumn,
    speaker,
    textColumn,
    ledBy(words.leads.about, recordsColumn("about", named.about, anything, true)),
    speakerColumn("origin", named.origin),
    recordsColumn("relayedBy", named.relayedBy, ["party", "person", "source"], true),
    recordsColumn("restates", named.restates, ["statement"], false),
    plainColumn("medium", named.medium),
    plainColumn("inLanguage", named.inLanguage),
    plainColumn("original", named.original),
    plainColumn("translatedBy", named.translatedBy),
  ],
  leastColumns: 2,
  needs: { text: "what was said" },
  slug: (draft) => firstWords(draft.text("text") || plain(draft.places.get("text")?.text ?? "")),
  derive: (draft) => {
    if (!draft.has("form")) draft.set("form", "claim", draft.at);
    if (draft.has("name") || !draft.has("text")) return;
    draft.set("name", firstWords(draft.text("text") || (draft.places.get("text")?.text ?? "")), draft.at);
  },
};
