import { endsAsQuestion, endsAsSentence } from "../read/words.js";
import { leaveOut, type Kept, type Verdict } from "../read/leave-out.js";
import type { Line } from "../read/line.js";

/** Shorter lines may well be said twice: "Not decided yet." under two questions. */
const shortestCopy = 60;

/** Takes out what stands in the article a second time: the title, a body pasted twice, a caption beside its double. */
export function leaveOutCopies(input: string, lines: readonly Line[], title: string | undefined): Kept {
  const keys = lines.map(({ text }) => oneSpaced(text));
  const verdicts = judge(lines, copiesOf(keys));
  const titleKey = title === undefined ? undefined : oneSpaced(title);
  return leaveOut(input, lines, (line, index) => {
    // A question may be the title and, further down, one of its own questions.
    if (keys[index] === titleKey && !(index > 3 && endsAsQuestion(line.text)) && line.marker !== "number")
      return { rule: "repeats the title", breaks: true };
    return verdicts.get(index);
  });
}

/** For each line the earlier one with the same words; a copy that has begun goes on in the order of its original. */
function copiesOf(keys: readonly string[]): (number | undefined)[] {
  const firstAt = new Map<string, number>();
  const copyOf: (number | undefined)[] = [];
  keys.forEach((key, index) => {
    const before = index > 0 ? copyOf[index - 1] : undefined;
    const next = before === undefined ? undefined : before + 1;
    const original = next !== undefined && next < index && keys[next] === key ? next : firstAt.get(key);
    copyOf.push(original);
    if (original === undefined) firstAt.set(key, index);
  });
  return copyOf;
}

function judge(lines: readonly Line[], copyOf: readonly (number | undefined)[]): Map<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  let from = 0;
  for (let at = 0; at < lines.length; at = from) {
    from = at + 1;
    const original = copyOf[at];
    if (original === undefined) continue;
    while (copyOf[from] === original + from - at) from += 1;
    const verdict = verdictOn(lines, original, at, from);
    if (verdict) for (let index = at; index < from; index += 1) verdicts.set(index, verdict);
  }
  return verdicts;
}

function verdictOn(lines: readonly Line[], original: number, from: number, to: number): Verdict | undefined {
  const run = lines.slice(from, to);
  const doubled = to === from + 1 && original === from - 1 && lines[from]?.marker === undefined;
  if (doubled) return { rule: "repeats the line before", breaks: false };
  const answersAgain = to === from + 1 && endsAsQuestion(lines[from - 1]?.text ?? "");
  if (answersAgain || !run.some(isParagraph)) return undefined;
  return { rule: "a copy of text further up", breaks: true };
}

function isParagraph({ text }: Line): boolean {
  return text.length >= shortestCopy && endsAsSentence(text) && !endsAsQuestion(text);
}

/** A longer line is compared as it stands: its copy has the same spaces. */
const longestFolded = 5_000;

function oneSpaced(text: string): string {
  if (text.length > longestFolded) return text;
  return text.toLowerCase().replace(/\s+/gu, " ");
}
