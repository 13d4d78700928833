import type { IsoDate, When } from "@backgrounder/model/article";
import { parseDate } from "../../dates/parse-date.js";
import { hasDateWordsOnly } from "../../dates/date-words.js";
import { doubtfulDate, spokenDate } from "../../dates/spoken-date.js";
import { anyOf, beginsWith, keysByPhrase } from "../../languages/patterns.js";
import { words } from "../../languages/words.js";
import { plain } from "./plain.js";

const bases = keysByPhrase(words.dates.bases);
const basisWord = new RegExp(`(?<!\\s)\\s*\\((${anyOf([...bases.keys()])})\\)$`, "iu");
const edtfLike = /^(?:[[{]?\.{0,2}-?\d{3,4}[\dXuU~?%]*(?:-[\dXuU~?%]{2,}|[/.~?%\]}]|$)|-?\d{4}-)/;

/** Word processors turn hyphens into dashes. */
const withPlainHyphens = (text: string): string => text.replace(/[‐‑‒–—−]/g, "-");

/** `until 3 March 2026` ends what a line says; it is not the day of it. */
const end = beginsWith([...words.columns.common.from, ...words.columns.common.until]);

/** Whether a cell is meant as a date, even if it is not written well. */
export function looksLikeDate(text: string): boolean {
  if (text.length > 100 || end.test(text)) return false;
  const date = withPlainHyphens(plain(text).replace(basisWord, ""));
  return (
    edtfLike.test(date) || spokenDate(date) !== undefined || doubtfulDate(date) !== undefined || hasDateWordsOnly(date)
  );
}

const bound = beginsWith(words.dates.bounds);

/** `before 3 March 2026`: the first words of a line about a date, which are not a name either. */
export function looksLikeBound(text: string): boolean {
  const lead = bound.exec(text.slice(0, 40))?.[0] ?? "";
  return lead !== "" && looksLikeDate(text.slice(lead.length).trim());
}

/** A date in EDTF or as people write it, with `(inferred)` or `(external)` after it; or what is wrong with it. */
export function dateOf(text: string): When | { message: string } {
  const written = plain(text);
  const basis = bases.get(basisWord.exec(written)?.[1]?.toLowerCase() ?? "") ?? "stated";
  const date = withPlainHyphens(written.replace(basisWord, ""));
  const doubt = doubtfulDate(date);
  if (doubt !== undefined) return { message: doubt };
  const edtf = spokenDate(date) ?? date;
  const when = plainDay(edtf, basis) ?? parseDate(edtf, basis);
  const isOther = "message" in when && edtf !== date;
  return isOther ? { message: `"${date}" was read as ${edtf}. ${when.message}` } : when;
}

/** Most dates are plain days, which need no parser. */
function plainDay(text: string, basis: When["basis"]): When | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const last = new Date(Date.UTC(2000, Number(month), 0)).getUTCDate();
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return undefined;
  if (Number(day) > last || (month === "02" && day === "29")) return undefined;
  return { edtf: text, earliest: text, latest: text, basis };
}

/** A single day; or what is wrong with it. */
export function dayOf(text: string): IsoDate | { message: string } {
  const when = dateOf(text);
  if ("message" in when) return when;
  if (when.edtf !== when.earliest || when.earliest !== when.latest) {
    return { message: `"${plain(text)}" is not a single day. Write it like 2026-03-01.` };
  }
  return when.earliest;
}
