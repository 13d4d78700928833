import { leaveOut, type Remaining, type Removal } from "../lines/leave-out.js";
import type { Line } from "../lines/line.js";
import { endsAsQuestion, endsAsSentence } from "../lines/words.js";

/** An article may repeat a shorter line: "Not decided yet." under two questions. */
const shortestCopy = 60;

/** Takes out what the input contains twice: the title, a body that was pasted twice, a caption beside its double. */
export function leaveOutCopies(input: string, lines: readonly Line[], title: string | undefined): Remaining {
  const keys = lines.map(({ text }) => keyOf(text));
  const removals = removalsOf(lines, originalsOf(keys));
  const titleKey = title === undefined ? undefined : keyOf(title);
  return leaveOut(input, lines, (line, index) => {
    // A question may be the title and, further down, one of the article's questions.
    if (keys[index] === titleKey && !(index > 3 && endsAsQuestion(line.text)) && line.marker !== "number")
      return { reason: { kind: "repeated-title", rule: "repeats the title" }, endsSection: true };
    return removals.get(index);
  });
}

/** For each line the index of an earlier line with the same words. A copy of several lines keeps to the order of its original. */
function originalsOf(keys: readonly string[]): (number | undefined)[] {
  const firstAt = new Map<string, number>();
  const originals: (number | undefined)[] = [];
  keys.forEach((key, index) => {
    const before = index > 0 ? originals[index - 1] : undefined;
    const next = before === undefined ? undefined : before + 1;
    const original = next !== undefined && next < index && keys[next] === key ? next : firstAt.get(key);
    originals.push(original);
    if (original === undefined) firstAt.set(key, index);
  });
  return originals;
}

function removalsOf(lines: readonly Line[], originals: readonly (number | undefined)[]): Map<number, Removal> {
  const removals = new Map<number, Removal>();
  let next = 0;
  for (let at = 0; at < lines.length; at = next) {
    next = at + 1;
    const original = originals[at];
    if (original === undefined) continue;
    while (originals[next] === original + next - at) next += 1;
    const removal = removalOfRun(lines, original, at, next);
    if (removal) for (let index = at; index < next; index += 1) removals.set(index, removal);
  }
  return removals;
}

function removalOfRun(lines: readonly Line[], original: number, from: number, to: number): Removal | undefined {
  const run = lines.slice(from, to);
  const doubled = to === from + 1 && original === from - 1 && lines[from]?.marker === undefined;
  if (doubled) return { reason: { kind: "repeated-line", rule: "repeats the line before" }, endsSection: false };
  const answersAgain = to === from + 1 && endsAsQuestion(lines[from - 1]?.text ?? "");
  if (answersAgain || !run.some(isParagraph)) return undefined;
  return { reason: { kind: "repeated-text", rule: "repeats text further up" }, endsSection: true };
}

function isParagraph({ text }: Line): boolean {
  return text.length >= shortestCopy && endsAsSentence(text) && !endsAsQuestion(text);
}

/** Longer lines are compared as they are: folding them takes time, and their copies have the same spaces. */
const longestFolded = 5_000;

function keyOf(text: string): string {
  if (text.length > longestFolded) return text;
  return text.toLowerCase().replace(/\s+/gu, " ");
}
