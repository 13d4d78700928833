import { fold } from "../labels/fold.js";
import type { Grammar } from "../labels/grammar.js";
import { readDate } from "./date.js";
import { leading } from "./leading.js";

const longestName = 80;
const particles = /^(?:and|und|et|y|de|del|la|von|van|der|den|di|da|zu|for|of|für|the|in|at|&)$/u;

/** "By Chief Editor" → "Chief Editor"; "By Monday, the talks …" is a sentence. */
export function readByline(line: string, grammars: readonly Grammar[]): { name: string; words: string } | undefined {
  const lead = leading(
    line,
    grammars.flatMap((grammar) => grammar.byline),
  );
  if (!lead) return undefined;
  const date = readDate(lead.rest, grammars);
  const name = (date ? lead.rest.slice(0, date.index) : lead.rest).replace(/(?:[\s,–—-]|\bon|\bam|\ble|\bel)+$/u, "");
  const signed = isName(name) || grammars.some(({ newsroom }) => newsroom.includes(fold(name)));
  return signed ? { name, words: lead.words } : undefined;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > longestName || /[.!?:;。！？]$/u.test(name)) return false;
  const words = name.split(/[\s,]+/u).filter(Boolean);
  const [first = ""] = words;
  return (
    words.length <= 10 &&
    !particles.test(first) &&
    words.every((word) => particles.test(word) || /^[\p{Lu}\p{Lo}("“]/u.test(word))
  );
}
