import { valuesOf } from "../document/columns/schema-values.js";
import { stanceOf } from "../document/columns/stances.js";
import { quotationAt } from "../document/text/cells.js";
import { dateOf, looksLikeDate } from "../document/text/dates.js";
import { capital } from "../document/text/plain.js";
import { anyOf } from "../languages/patterns.js";
import type { Form } from "../languages/vocabulary.js";
import { words } from "../languages/words.js";
import { isSource, withoutBullet, type SourceHandles } from "./source-handles.js";

/** A line of notes in the short form of its section, and how many lines after it are part of it. */
export interface Formed {
  form: Form;
  text: string;
  taken: number;
}

const status = new RegExp(`(?<!\\s)\\s*[,(]\\s*(${anyOf([...valuesOf("event", "status").keys()])})\\)?$`, "iu");
const inBrackets = /(?<!\s)\s*\(([^()]{1,120})\)\.?$/;
const escape = (text: string): string => text.replace(/(?<!\\)\|/g, "\\|");

/** The form of a line of notes, if it can only be one thing; undefined if it could be several, or is plain text. */
export function lineForm(line: string, next: string, handles: SourceHandles): Formed | undefined {
  const text = withoutBullet(line);
  if (text.length > 2000) return undefined;
  if (isSource(text)) return { form: "source", text: handles.lineFor(text), taken: 0 };
  const { said, cited } = citedIn(text, handles);
  const one = (form: Form, ...cells: string[]): Formed => ({
    form,
    text: [...cells.map(escape), ...cited].join(" | "),
    taken: 0,
  });
  const dated = datedIn(said);
  if (dated !== undefined) return one("event", ...dated);
  const spoken = spokenIn(said);
  if (spoken !== undefined) return one(spoken.form, ...spoken.cells);
  return questionIn(text, next, handles);
}

/** The source in brackets at the end of a line. */
function citedIn(text: string, handles: SourceHandles): { said: string; cited: string[] } {
  const found = inBrackets.exec(text);
  const cited = found?.[1] === undefined ? undefined : handles.named(found[1]);
  return found === null || cited === undefined
    ? { said: text, cited: [] }
    : { said: text.slice(0, found.index), cited: [cited] };
}

/** The longest date with a colon or a dash after it; some have a dash of their own. */
const longestDate = 80;

/** `1 March 2026: Union rejects 3 %` */
function datedIn(text: string): string[] | undefined {
  const ends = [...text.slice(0, longestDate).matchAll(/(?:(?<!\s)\s*:|\s[-–—])\s/g)].toReversed();
  const end = ends.find(({ index }) => looksLikeDate(text.slice(0, index)));
  if (end === undefined) return undefined;
  const [date, what] = [text.slice(0, end.index), text.slice(end.index + end[0].length).trim()];
  const isHalf = !end[0].includes(":") && beginsWithDate(what);
  if (isHalf || what === "" || "message" in dateOf(date)) return undefined;
  const found = status.exec(what);
  return found === null ? [date, what] : [date, what.slice(0, found.index), found[1]?.toLowerCase() ?? ""];
}

/** After a dash, a date is the other end of a range, and more of it may follow. */
function beginsWithDate(text: string): boolean {
  const spaces = [...text.slice(0, longestDate).matchAll(/:?\s|$/g)];
  return spaces.some(({ index }) => looksLikeDate(text.slice(0, index)));
}

const on = anyOf(words.notes.on);
const afterQuote = new RegExp(`^,?\\s*(?:${on}\\s+)?(.*?)\\.?$`, "u");
const partyOnIssue = new RegExp(`^(.{2,40}) ${on} (.{2,40})$`, "u");

/** `Union chair: “We will not sign that.”`, or `Union on pay: wants 6 %` */
function spokenIn(text: string): { form: Form; cells: string[] } | undefined {
  const [, who = "", what = ""] = /^([^:]{2,60}):\s+(.+)$/.exec(text) ?? [];
  const quoted = quotationAt(what);
  const date = afterQuote.exec(what.slice(quoted?.end ?? 0).trim())?.[1] ?? "";
  if (quoted !== undefined && (date === "" || looksLikeDate(date))) {
    return { form: "statement", cells: [who, what.slice(0, quoted.end), ...(date === "" ? [] : [date])] };
  }
  const [, party, issue] = partyOnIssue.exec(who) ?? [];
  if (party === undefined || issue === undefined || stanceOf(what) === undefined) return undefined;
  return { form: "position", cells: [party, capital(issue), what.replace(/\.$/, "")] };
}

const questionLead = new RegExp(`^${anyOf(words.notes.question)}:\\s*`, "iu");
const answerLead = new RegExp(`^${anyOf(words.notes.answer)}:\\s*`, "iu");

/** A line with a question, and the line with its answer. */
function questionIn(text: string, next: string, handles: SourceHandles): Formed | undefined {
  const asked = text.replace(questionLead, "");
  const answer = withoutBullet(next).replace(answerLead, "");
  const isAnswer = answer !== "" && !answer.endsWith("?") && !/[:|#]$|^#|^\*\*/.test(answer);
  if (!asked.endsWith("?") || asked.includes(". ") || !isAnswer) return undefined;
  const { said, cited } = citedIn(answer, handles);
  return { form: "question", text: [escape(asked), escape(said), ...cited].join(" | "), taken: 1 };
}
