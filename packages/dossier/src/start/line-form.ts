import { quotationAt } from "../document/text/cells.js";
import { dateOf, looksLikeDate } from "../document/text/dates.js";
import type { Form } from "../document/context/section.js";
import { stanceOf } from "../document/columns/stances.js";
import { isSource, withoutBullet, type SourceHandles } from "./source-handles.js";

/** A line of notes in the short form of its section, and how many lines after it are part of it. */
export interface Formed {
  form: Form;
  text: string;
  taken: number;
}

const statuses = /\s*[,(]\s*(planned|expected|announced|postponed|cancelled|happened)\)?$/i;
const inBrackets = /\s*\(([^()]{1,120})\)\.?$/;
const escape = (words: string): string => words.replace(/(?<!\\)\|/g, "\\|");

/** What a line of notes can only be; undefined where it could be more than one thing, or is plain words. */
export function lineForm(line: string, next: string, handles: SourceHandles): Formed | undefined {
  const words = withoutBullet(line);
  if (words.length > 2000) return undefined;
  if (isSource(words)) return { form: "source", text: handles.lineFor(words), taken: 0 };
  const { said, cited } = citedIn(words, handles);
  const one = (form: Form, ...cells: string[]): Formed => ({
    form,
    text: [...cells.map(escape), ...cited].join(" | "),
    taken: 0,
  });
  const dated = datedIn(said);
  if (dated !== undefined) return one("event", ...dated);
  const spoken = spokenIn(said);
  if (spoken !== undefined) return one(spoken.form, ...spoken.cells);
  return questionIn(words, next, handles);
}

/** The source that stands in brackets at the end of a line. */
function citedIn(words: string, handles: SourceHandles): { said: string; cited: string[] } {
  const found = inBrackets.exec(words);
  const cited = found?.[1] === undefined ? undefined : handles.named(found[1]);
  return found === null || cited === undefined
    ? { said: words, cited: [] }
    : { said: words.slice(0, found.index), cited: [cited] };
}

/** `1 March 2026: Union rejects 3 %` */
function datedIn(words: string): string[] | undefined {
  const parted = /^(.{4,40}?)\s*(?::|\s[-–—])\s+(.+)$/.exec(words);
  const [, date = "", what = ""] = parted ?? [];
  if (!looksLikeDate(date) || "problem" in dateOf(date)) return undefined;
  const status = statuses.exec(what);
  return status === null ? [date, what] : [date, what.slice(0, status.index), status[1]?.toLowerCase() ?? ""];
}

/** `Union chair: “We will not sign that.”`, or `Union on pay: wants 6 %` */
function spokenIn(words: string): { form: Form; cells: string[] } | undefined {
  const [, who = "", what = ""] = /^([^:]{2,60}):\s+(.+)$/.exec(words) ?? [];
  const quoted = quotationAt(what);
  const date = /^,?\s*(?:on\s+)?(.*?)\.?$/.exec(what.slice(quoted?.end ?? 0).trim())?.[1] ?? "";
  if (quoted !== undefined && (date === "" || looksLikeDate(date))) {
    return { form: "statement", cells: [who, what.slice(0, quoted.end), ...(date === "" ? [] : [date])] };
  }
  const [, party, issue] = /^(.{2,40}) on (.{2,40})$/.exec(who) ?? [];
  if (party === undefined || issue === undefined || stanceOf(what) === undefined) return undefined;
  return { form: "position", cells: [party, capital(issue), what.replace(/\.$/, "")] };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A line that asks, and the line that answers it. */
function questionIn(words: string, next: string, handles: SourceHandles): Formed | undefined {
  const asked = words.replace(/^Q:\s*/, "");
  const answer = withoutBullet(next).replace(/^A:\s*/, "");
  const isAnswer = answer !== "" && !answer.endsWith("?") && !/[:|#]$|^#|^\*\*/.test(answer);
  if (!asked.endsWith("?") || asked.includes(". ") || !isAnswer) return undefined;
  const { said, cited } = citedIn(answer, handles);
  return { form: "question", text: [escape(asked), escape(said), ...cited].join(" | "), taken: 1 };
}
