import { cellFrom, quotationAt, type Cell } from "../text/cells.js";
import {
  dateColumn,
  plainColumn,
  recordsColumn,
  refuse,
  rich,
  speakerColumn,
  spelled,
  wordColumn,
} from "../columns/columns.js";
import { genreColumn, ledBy } from "../columns/common-columns.js";
import { dateOf } from "../text/dates.js";
import { firstWords, plain } from "../text/plain.js";
import type { Reading } from "../context/reading.js";
import type { Column, Section } from "../context/section.js";

const isQuotation = ({ text }: Cell): boolean => {
  const quoted = quotationAt(text);
  return quoted !== undefined && /^[.,]?$/.test(text.slice(quoted.end).trim());
};

/** `Mayor: “…”`, which would be a claim of nobody's. */
const saidWithColon = /^[^:|"“„«]{1,60}:\s*["“„«]/u;

const textColumn: Column = {
  words: ["text", "claim", "quote"],
  isOne: isQuotation,
  takesWords: true,
  read(cell, draft, reading) {
    const quoted = isQuotation(cell) ? quotationAt(cell.text) : undefined;
    if (quoted !== undefined) draft.set("form", "quote", cell);
    if (quoted === undefined && !draft.used.has(speaker) && saidWithColon.test(cell.text.slice(0, 80))) {
      const message = "Who says it stands in a column of its own: `Union chair | “We will not sign that.” | s1`.";
      return refuse(cell, draft, reading, "speaker", message);
    }
    const start = quoted === undefined ? 0 : 1;
    draft.set("text", rich(cellFrom(cell, start, quoted === undefined ? undefined : quoted.end - 1), reading), cell);
  },
};

/** Who says it; a name that is known, or the first of two columns of words. */
const speaker: Column = {
  ...speakerColumn("speaker", ["speaker", "by"]),
  isOne: (cell: Cell, { names }: Reading) => names.find(cell.text, ["person", "party"]) !== undefined,
  takesWords: true,
  yields: true,
};

const unitCodes: Readonly<Record<string, string>> = {
  "%": "P1",
  "per cent": "P1",
  percent: "P1",
  "€": "EUR",
  euro: "EUR",
  euros: "EUR",
  $: "USD",
  dollars: "USD",
  minutes: "MIN",
  hours: "HUR",
  days: "DAY",
};

const comparators: Readonly<Record<string, string>> = {
  about: "approximately",
  around: "approximately",
  "up to": "under",
  under: "under",
  over: "over",
  "more than": "over",
};

const number = String.raw`(\d[\d,  ]*(?:\.\d+)?)`;
const figureForm = new RegExp(
  `^(.{1,120}?)\\s*[=:]\\s*(about|around|up to|under|over|more than)?\\s*([€$])?\\s*${number}(?:\\s*(?:-|–|to)\\s*${number})?` +
    `\\s*(million|billion)?\\s*([^\\d,;]*?)(?:\\s+(?:per|a|an)\\s+(\\p{L}+))?(?:\\s*[,;]\\s*(?:in|for|of)\\s+(.+))?$`,
  "iu",
);

/** `figure: Rise in wages = 4.1 % per year, in 2026`. */
const figureColumn: Column = {
  words: ["figure"],
  read(cell, draft, reading) {
    const found = cell.text.length > 400 ? null : figureForm.exec(plain(cell.text));
    if (found === null) {
      const message = "A figure is written: figure: Rise in wages = 4.1 % per year, in 2026.";
      return refuse(cell, draft, reading, "figure", message);
    }
    const [, variable = "", comparator, sign, low = "", high, scale, unit = "", per, period] = found;
    const when = period === undefined ? undefined : dateOf(period);
    if (when !== undefined && "problem" in when) return refuse(cell, draft, reading, "date", when.problem);
    const values = [low, high].map((text) => (text === undefined ? undefined : amount(text, scale)));
    draft.set("form", "figure", cell);
    const code = unitOf(sign ?? unit);
    const figure = {
      variable: variable.trim(),
      ...(high === undefined ? { value: values[0] } : { min: values[0], max: values[1] }),
      ...(comparator && { comparator: comparators[comparator.toLowerCase()] }),
      ...(code !== "" && { unit: code }),
      ...(per && { per }),
      ...(when && { period: when }),
    };
    draft.set("figure", figure, cell);
  },
};

const amount = (text: string, scale = ""): number => {
  const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };
  return Number(text.replace(/[,\s]/g, "")) * (scales[scale.toLowerCase()] ?? 1);
};

const unitOf = (text: string): string => unitCodes[text.trim().toLowerCase()] ?? text.trim();

const anything = ["event", "issue", "party", "person", "proposal"];

export const statements: Section = {
  kind: "statement",
  one: "a statement",
  headings: ["statements", "statement", "claims", "quotes", "figures", "claims and quotes", "aussagen"],
  form: "Union chair | “We will not sign that.” | 2026-03-01 | s1",
  columns: [
    dateColumn("on", ["date", "on"], true),
    wordColumn("form", ["form"], spelled("claim", "quote")),
    genreColumn,
    figureColumn,
    speaker,
    textColumn,
    ledBy(/^about\s+/i, recordsColumn("about", ["about"], anything, true)),
    speakerColumn("origin", ["origin", "first said by"]),
    recordsColumn("relayedBy", ["relayed by"], ["party", "person", "source"], true),
    recordsColumn("restates", ["restates"], ["statement"], false),
    plainColumn("medium", ["medium"]),
  ],
  leastColumns: 2,
  needs: { text: "what is said" },
  slug: (draft) => firstWords(draft.text("text") || plain(draft.places.get("text")?.text ?? "")),
  derive: (draft) => {
    if (!draft.has("form")) draft.set("form", "claim", draft.at);
    if (draft.has("name") || !draft.has("text")) return;
    draft.set("name", firstWords(draft.text("text") || (draft.places.get("text")?.text ?? "")), draft.at);
  },
  declares: true,
};
