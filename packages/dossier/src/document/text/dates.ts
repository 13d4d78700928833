import type { IsoDate, When } from "@backgrounder/model/article";
import { whenOf } from "../../dates/when.js";
import { plain } from "./plain.js";
import { doubtfulDate, spokenDate } from "../../dates/spoken-date.js";

const basisWord = /\s*\((inferred|external|stated)\)$/i;
const edtfLike = /^(?:[[{]?\.{0,2}-?\d{3,4}[\dXuU~?%]*(?:-[\dXuU~?%]{2,}|[/.~?%\]}]|$)|-?\d{4}-)/;

/** Word processors turn hyphens into dashes. */
const withPlainHyphens = (text: string): string => text.replace(/[‐‑‒–—−]/g, "-");

/** Whether a cell is meant as a date, well or badly written. */
export function looksLikeDate(text: string): boolean {
  if (text.length > 100) return false;
  const words = withPlainHyphens(plain(text).replace(basisWord, ""));
  return edtfLike.test(words) || spokenDate(words) !== undefined || doubtfulDate(words) !== undefined;
}

/** A date in EDTF or as people write it, `(inferred)` or `(external)` behind it; or what is wrong with it. */
export function dateOf(text: string): When | { problem: string } {
  const words = plain(text);
  const basis = (basisWord.exec(words)?.[1]?.toLowerCase() ?? "stated") as When["basis"];
  const date = withPlainHyphens(words.replace(basisWord, ""));
  const doubt = doubtfulDate(date);
  if (doubt !== undefined) return { problem: doubt };
  const edtf = spokenDate(date) ?? date;
  const when = plainDay(edtf, basis) ?? whenOf(edtf, basis);
  const isOther = "problem" in when && edtf !== date;
  return isOther ? { problem: `"${date}" was read as ${edtf}. ${when.problem}` } : when;
}

/** Most dates are plain days, which need no parser. */
function plainDay(text: string, basis: When["basis"]): When | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const last = new Date(Date.UTC(2000, Number(month), 0)).getUTCDate();
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return undefined;
  if (Number(day) > last || (month === "02" && day === "29")) return undefined;
  return { edtf: text, earliest: text, latest: text, basis };
}

/** A single day, as the acts of an editor have; or what is wrong with it. */
export function dayOf(text: string): IsoDate | { problem: string } {
  const when = dateOf(text);
  if ("problem" in when) return when;
  if (when.edtf !== when.earliest || when.earliest !== when.latest) {
    return { problem: `"${plain(text)}" is not one day. Write it like 2026-03-01.` };
  }
  return when.earliest;
}
