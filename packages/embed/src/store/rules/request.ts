import { StoreError } from "../store-error.js";

const invalid = (message: string): never => {
  throw new StoreError("invalid", message);
};

/** In characters. */
const longestText = 2000;
/** In bytes of JSON. An article of 100,000 words has about as many. */
const largestContent = 1_000_000;

/** Two parts, as in `/embed/port-wages/questions`. */
const name = /^[a-z0-9][a-z0-9-]{0,99}\/[a-z0-9][a-z0-9-]{0,99}$/;
const language = /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,5}$/i;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
const calendarDay = /^\d{4}-\d\d-\d\d$/;

/** The name of an embed, as it is in addresses. */
export function checkName(widget: unknown): string {
  if (typeof widget === "string" && name.test(widget)) return widget;
  return invalid(
    "This name cannot be used. Write two parts of small letters, digits and hyphens, as in port-wages/questions.",
  );
}

export function checkLanguage(lang: unknown): string {
  if (typeof lang === "string" && language.test(lang)) return lang;
  return invalid(`"lang" is not a language. Write it like en or de-AT.`);
}

/** A moment, with its offset from UTC, so that its day is known. */
export function checkMoment(at: unknown): string {
  const isMoment = typeof at === "string" && moment.test(at) && !Number.isNaN(Date.parse(at));
  return isMoment ? at : invalid(`"at" is not a moment. Write it like 2026-03-01T09:30:00+01:00.`);
}

export function checkDay(day: unknown): string {
  const isDay = typeof day === "string" && calendarDay.test(day) && !Number.isNaN(Date.parse(day));
  return isDay ? day : invalid("This is not a day. Write it like 2026-03-01.");
}

/** The day of a moment, where it was written. */
export const dayOf = (at: string): string => at.slice(0, 10);

export function checkNumber(number: unknown): number {
  const isNumber = typeof number === "number" && Number.isInteger(number) && number >= 0 && number < 2 ** 31 - 1;
  return isNumber ? number : invalid(`"basedOn" must be the number of a revision, or 0 for a new widget.`);
}

/** Words for people. Databases refuse some characters, and no note needs them. */
export function checkText(text: unknown, field: string): string {
  if (typeof text !== "string" || text.trim() === "") return invalid(`"${field}" is empty. Write a sentence.`);
  if (text.length > longestText) return invalid(`"${field}" is longer than ${longestText} characters. Shorten it.`);
  const isClean = text.isWellFormed() && !/[^\P{Cc}\n\t\r]/u.test(text);
  return isClean ? text.trim() : invalid(`"${field}" contains characters that are not text. Write it again.`);
}

export const optionalText = (text: unknown, field: string): string | null =>
  text === undefined ? null : checkText(text, field);

/** The JSON of an article or a block. Whether a block can be shown is for `cleanBlock`, when it is shown. */
export function checkContent(content: unknown): string {
  const isContent = typeof content === "object" && content !== null && ("blocks" in content || "type" in content);
  const json = isContent ? jsonOf(content) : undefined;
  if (json === undefined) return invalid("The content is not an article or a block.");
  const size = new TextEncoder().encode(json).length;
  return size <= largestContent
    ? json
    : invalid(`The content has ${size} bytes, and at most ${largestContent} are kept.`);
}

/** Nothing for loops, BigInts and what is nested too deep. */
function jsonOf(content: object): string | undefined {
  try {
    return JSON.stringify(content);
  } catch {
    return undefined;
  }
}
