import type { Doc } from "../../document/doc.js";
import type { SectionReader } from "../../document/section-reader.js";
import { isInterview } from "../../filters/interview.js";
import { quoteLabel } from "../../labels/find-inline-label.js";
import type { Line } from "../../lines/line.js";
import { headedRule, headOf } from "../parts/section-parts.js";
import { askedPairs } from "./asked-pairs.js";
import { contextOf, exchanges, isQuizRun } from "./exchange.js";
import { faqSection, type FaqRun } from "./faq-section.js";
import { prefixedPairs } from "./prefixed-pairs.js";

/** How far below the heading the first prefix may be: lines above it are an introduction. */
const mostIntroLines = 3;

/** Questions and answers under a heading that announces them. */
export const readFaq: SectionReader = (doc, at) => {
  const role = doc.roles[at];
  const label = doc.lines[at];
  if (role?.is !== "label" || role.label.target.type !== "faq" || !label) return undefined;
  const { kind } = role.label.target;
  const run = pairsUnder(doc, at + 1);
  if (!run || isQuizRun(doc, run.pairs)) return undefined;
  // "FAQ" never heads an interview, but "Questions and answers" may.
  const loose = !role.label.exact || kind === "questions-and-answers";
  if (loose && isInterview(exchanges(doc, run.pairs), doc.language, contextOf(doc, at))) return undefined;
  const head = headOf(doc.input, label, run.intro);
  return faqSection(doc, run, { kind, ...head, rule: headedRule(label), start: label.start });
};

/** "Q: …" and "A: …" without a heading, unless it is an interview or a quiz. */
export const readPrefixed: SectionReader = (doc, at) => {
  const run = prefixedPairs(doc, at);
  if (!run || isQuizRun(doc, run.pairs)) return undefined;
  if (isInterview(exchanges(doc, run.pairs), doc.language, contextOf(doc, at))) return undefined;
  const start = doc.lines[at]?.start ?? 0;
  const rule = `begins with ${quoteLabel(run.words)}`;
  return faqSection(doc, run, { kind: "questions-and-answers", rule, start });
};

/** Prefixes show more clearly than question marks what is asked, so they are looked for first. */
function pairsUnder(doc: Doc, from: number): (FaqRun & { intro: Line[] }) | undefined {
  for (let at = from; at < Math.min(from + mostIntroLines, doc.lines.length); at += 1) {
    const run = prefixedPairs(doc, at);
    if (run) return { ...run, intro: doc.lines.slice(from, at) };
    if (doc.roles[at]?.is !== "text") break;
  }
  const asked = askedPairs(doc, from);
  const answered = asked.pairs.filter(({ answer }) => answer.length > 0).length;
  return answered > 0 && answered * 2 > asked.pairs.length ? asked : undefined;
}
