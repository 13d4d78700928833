import type { RichText, ShownGuarantee, ShownGuarantees, Source } from "../../generated/types.js";
import { needsObject, needsText } from "../../argument-error.js";
import { labelsArgument, needsObjects } from "../../labels/label-arguments.js";
import { listWords } from "../../labels/list-words.js";
import type { GuaranteeField } from "../../languages/guarantee-labels.js";
import type { Labels } from "../../languages/labels.js";
import { plainText } from "../text/plain-text.js";

/** A wording of the catalogue, or words of the record. */
export type GuaranteePart = { wording: string } | { text: RichText };

/** What one or several guarantees of a proposal say on a point; without parts, they say nothing. */
export interface GuaranteeValue {
  /** The layer or number of each, where the proposal has others that say something else. */
  of: readonly GuaranteeNumber[];
  parts: readonly GuaranteePart[];
  /** Where a whole provision is summed up, where that comes from. */
  sources?: Source[];
}

/** A layer as the record numbers it, or else the place in the list. */
export interface GuaranteeNumber {
  layer?: number;
  place: number;
}

/** A point of comparison, and what each proposal says on it. */
export interface GuaranteeRow {
  field: GuaranteeField;
  cells: readonly (readonly GuaranteeValue[])[];
}

/** Proposals side by side. */
export interface GuaranteeTable {
  rows: GuaranteeRow[];
  /** What none of them says. */
  unsaid: GuaranteeField[];
}

/** In the order in which a reader asks: what it is, when, who has to do what, and how sure that is. */
const fields: readonly GuaranteeField[] = [
  "layer",
  "summary",
  "trigger",
  "obligation",
  "guarantors",
  "discretion",
  "instrument",
  "bindingness",
  "measures",
  "troops",
  "ratification",
];

/** What fits in an article. */
const telling: ReadonlySet<GuaranteeField> = new Set<GuaranteeField>([
  "trigger",
  "obligation",
  "guarantors",
  "discretion",
  "bindingness",
]);

/** Whether a point is among the few that a box shows. */
export const isTellingPoint = (row: GuaranteeRow): boolean => {
  needsObject(row, "isTellingPoint", "row", "a row of a table of guarantees");
  return telling.has(row.field);
};

/** Proposals side by side, point by point. */
export function guaranteeTable(entries: readonly ShownGuarantees[], labels: Labels, lang: string): GuaranteeTable {
  needsObjects(entries, "guaranteeTable", "entries");
  for (const { guarantees } of entries) needsObjects(guarantees, "guaranteeTable", "entries[].guarantees");
  labelsArgument(labels, "guaranteeTable");
  needsText(lang, "guaranteeTable", "lang");
  const asked = fields.filter((field) => field !== "troops" || entries.some(isMilitary));
  const rows = asked.map((field) => ({ field, cells: entries.map((entry) => valuesOf(field, entry, labels, lang)) }));
  const isSaid = ({ cells }: GuaranteeRow): boolean => cells.flat().some(({ parts }) => parts.length > 0);
  return { rows: rows.filter(isSaid), unsaid: rows.filter((row) => !isSaid(row)).map(({ field }) => field) };
}

/** Who owes money or advice sends no troops, so the question does not come up. */
const isMilitary = ({ guarantees }: ShownGuarantees): boolean =>
  guarantees.some(
    ({ obligation, troops }) => troops !== undefined || (obligation !== "economic" && obligation !== "consultation"),
  );

function valuesOf(field: GuaranteeField, entry: ShownGuarantees, labels: Labels, lang: string): GuaranteeValue[] {
  if (field === "ratification")
    return (entry.ratification ?? []).map(({ text, sources }) => ({
      of: [],
      parts: [{ text }],
      ...(sources && { sources }),
    }));
  const { guarantees } = entry;
  const found = guarantees.map((own) => guaranteeParts(field, own, labels, lang));
  if (field === "layer") return [{ of: [], parts: layerParts(guarantees, lang) }];
  const byWords = new Map<string, GuaranteeValue & { of: GuaranteeNumber[] }>();
  for (const [place, parts] of found.entries()) {
    const sources = field === "summary" ? guarantees[place]?.sources : undefined;
    const key = JSON.stringify([parts, sources]);
    const value = byWords.get(key) ?? { of: [], parts, ...(sources && { sources }) };
    value.of.push(numberOf(guarantees, place));
    byWords.set(key, value);
  }
  const values = [...byWords.values()];
  return values.length === 1 ? values.map((value) => ({ ...value, of: [] })) : values;
}

/** The numbers that tell the guarantees of a proposal apart. */
function numberOf(guarantees: readonly ShownGuarantee[], index: number): GuaranteeNumber {
  const layer = guarantees[index]?.layer;
  const isAlone = layer !== undefined && guarantees.filter((one) => one.layer === layer).length === 1;
  return { place: index + 1, ...(isAlone && { layer }) };
}

function layerParts(guarantees: readonly ShownGuarantee[], lang: string): GuaranteePart[] {
  const layers = [...new Set(guarantees.flatMap(({ layer }) => layer ?? []))];
  return layers.length === 0 ? [] : [{ text: listWords(layers.map(String), lang) }];
}

/** What a guarantee says on a point. */
export function guaranteeParts(
  field: Exclude<GuaranteeField, "ratification">,
  guarantee: ShownGuarantee,
  labels: Labels,
  lang: string,
): GuaranteePart[] {
  needsObject(guarantee, "guaranteeParts", "guarantee", "a guarantee");
  const { record } = labelsArgument(labels, "guaranteeParts").talks;
  const names = (values: readonly string[] = []): GuaranteePart[] =>
    values.length === 0 ? [] : [{ text: listWords(values, lang) }];
  const wording = (words: string | undefined): GuaranteePart[] => (words === undefined ? [] : [{ wording: words }]);
  const prose = (text: RichText | undefined): GuaranteePart[] => (text === undefined ? [] : [{ text }]);
  const { layer, summary, trigger, obligation, guarantors, discretion, vetoHolders, instrument } = guarantee;
  const { bindingness, measures, troops } = guarantee;
  switch (field) {
    case "layer":
      return prose(layer === undefined ? undefined : String(layer));
    case "summary":
      return prose(summary);
    case "trigger":
      return prose(trigger);
    case "obligation":
      return wording(obligation && record.obligation[obligation]);
    case "guarantors":
      return names(guarantors);
    case "discretion": {
      const holders = names(vetoHolders);
      return [
        ...wording(discretion && record.discretion[discretion]),
        ...(holders.length > 0 ? [{ wording: record.field.vetoHolders }, ...holders] : []),
      ];
    }
    case "instrument":
      return wording(instrument && record.instrument[instrument]);
    case "bindingness":
      return wording(bindingness && record.bindingness[bindingness]);
    case "measures":
      return names(measures);
    case "troops":
      return wording(troops && record.troops[troops]);
  }
}

/** What several parts say, in plain words. */
export const partsText = (parts: readonly GuaranteePart[]): string =>
  parts.map((part) => ("wording" in part ? part.wording : plainText(part.text))).join(" ");
