import type { ExtractedBlock } from "@backgrounder/model/article";
import { sectionEnd, type Doc } from "../document/doc.js";
import type { SectionReader } from "../document/section-reader.js";
import { quoteLabel } from "../labels/find-inline-label.js";
import { anyWord } from "../languages/vocabularies.js";
import { attributionOf } from "../quotations/attribution.js";
import { findQuotations, type Quotation } from "../quotations/find-quotations.js";
import { headedRule } from "./parts/section-parts.js";

type ExpertOpinion = Extract<ExtractedBlock, { type: "expert-opinion" }>;

const affiliation = new RegExp(`\\s(?:${anyWord((language) => language.affiliation)})\\s+(?=\\p{Lu})`, "u");
/** Later paragraphs are the article. */
const mostLines = 3;

/** An expert's words and who said them. Without a speaker they stay an ordinary paragraph. */
export const readExpertOpinion: SectionReader = (doc, at) => {
  const found = labelled(doc, at);
  if (!found) return undefined;
  for (let last = found.from; last < found.to; last += 1) {
    const end = doc.lines[last]?.end;
    if (end === undefined) return undefined;
    const block = opinion(doc, doc.input.slice(found.textStart, end));
    const source = { start: found.start, end };
    if (block) return { next: last + 1, blocks: [{ ...block, source, rule: found.rule }] };
  }
  return undefined;
};

interface Labelled {
  rule: string;
  start: number;
  textStart: number;
  /** The lines in which the opinion is looked for. */
  from: number;
  to: number;
}

function labelled(doc: Doc, at: number): Labelled | undefined {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (!line) return undefined;
  const { start } = line;
  if (role?.is === "inline" && role.inline.label.target.type === "expert-opinion") {
    const { words, rest } = role.inline;
    return { rule: `begins with ${quoteLabel(words)}`, start, textStart: line.textStart + rest, from: at, to: at + 1 };
  }
  const first = doc.lines[at + 1];
  if (role?.is !== "label" || role.label.target.type !== "expert-opinion" || !first) return undefined;
  const to = Math.min(sectionEnd(doc, at), at + 1 + mostLines);
  return { rule: headedRule(line), start, textStart: first.textStart, from: at + 1, to };
}

function opinion(doc: Doc, text: string): Omit<ExpertOpinion, "source" | "rule"> | undefined {
  const quotation = longest(findQuotations(text));
  if (!quotation) return undefined;
  const speaker =
    introduced(text.slice(0, quotation.open)) ??
    signed(text.slice(quotation.close)) ??
    attributionOf(text, quotation, doc.language, undefined);
  if (speaker === undefined) return undefined;
  return { type: "expert-opinion", quote: text.slice(quotation.start, quotation.end), ...speakerParts(speaker) };
}

function longest(quotations: Quotation[]): Quotation | undefined {
  return quotations.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** "Name, role at affiliation, notes: …" → the words before the last comma, where a verb follows it. */
function introduced(before: string): string | undefined {
  const lead = before
    .slice(-240)
    .replace(/\s*[:：,]\s*$/u, "")
    .trim();
  const commas = lead.split(",");
  return commas.length > 2 && (commas.at(-1) ?? "").trim().split(/\s+/u).length <= 3
    ? commas.slice(0, -1).join(",")
    : undefined;
}

/** "… – Name, role" */
function signed(after: string): string | undefined {
  return /^\s*[–—-]+\s*([^\n]{2,160})$/u.exec(after.slice(0, 200))?.[1]?.trim();
}

/** "Dr. N, Senior Fellow at the Institute" → speaker, role, affiliation. */
function speakerParts(words: string): Pick<ExpertOpinion, "speaker" | "role" | "affiliation"> {
  const [speaker = words, ...rest] = words.split(/,\s+/u);
  const described = rest.join(", ");
  if (described === "") return { speaker };
  const at = affiliation.exec(described);
  return at
    ? { speaker, role: described.slice(0, at.index), affiliation: described.slice(at.index + at[0].length) }
    : { speaker, role: described };
}
