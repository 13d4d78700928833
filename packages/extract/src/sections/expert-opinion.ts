import type { ExtractedBlock } from "@backgrounder/model/article";
import { findQuotations, type Quotation } from "../annotations/quotations.js";
import { attributionOf } from "../annotations/attribution.js";
import { anyWord } from "../languages/vocabularies.js";
import { sectionEnd, type Doc, type Reader } from "../document.js";
import { quoted } from "../labels/inline-label.js";
import { ruleOf } from "./parts.js";

type ExpertOpinion = Extract<ExtractedBlock, { type: "expert-opinion" }>;
const affiliation = new RegExp(`\\s(?:${anyWord((vocabulary) => vocabulary.affiliation)})\\s+(?=\\p{Lu})`, "u");
/** Further paragraphs are the article going on. */
const mostLines = 3;

/** An expert's words with who said them; without a speaker it stays an ordinary paragraph. */
export const readExpertOpinion: Reader = (doc, at) => {
  const role = doc.roles[at];
  const line = doc.lines[at];
  if (!line || (role?.is !== "label" && role?.is !== "inline")) return undefined;
  const label = role.is === "label" ? role.label : role.inline.label;
  if (label.block.type !== "expert-opinion") return undefined;
  const from = role.is === "label" ? at + 1 : at;
  const next = role.is === "label" ? Math.min(sectionEnd(doc, at), at + 1 + mostLines) : at + 1;
  const start = role.is === "label" ? doc.lines[from]?.textStart : line.textStart + role.inline.rest;
  for (let last = from; last < next; last += 1) {
    const end = doc.lines[last]?.end;
    if (start === undefined || end === undefined) return undefined;
    const block = opinion(doc, doc.input.slice(start, end));
    if (block)
      return {
        next: last + 1,
        blocks: [
          {
            ...block,
            source: { start: line.start, end },
            rule: role.is === "label" ? ruleOf(line) : `begins with ${quoted(role.inline.words)}`,
          },
        ],
      };
  }
  return undefined;
};

function opinion(doc: Doc, text: string): Omit<ExpertOpinion, "source" | "rule"> | undefined {
  const quotation = longest(findQuotations(text));
  if (!quotation) return undefined;
  const who =
    introduced(text.slice(0, quotation.open)) ??
    signed(text.slice(quotation.close)) ??
    attributionOf(text, quotation, doc.language, undefined);
  if (who === undefined) return undefined;
  return { type: "expert-opinion", quote: text.slice(quotation.start, quotation.end), ...speaker(who) };
}

function longest(quotations: Quotation[]): Quotation | undefined {
  return quotations.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** "Name, role at affiliation, notes:" → what stands before the last comma or verb. */
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

function signed(after: string): string | undefined {
  return /^\s*[–—-]+\s*([^\n]{2,160})$/u.exec(after.slice(0, 200))?.[1]?.trim();
}

/** "Dr. N, Senior Fellow at the Institute" → speaker, role, affiliation. */
function speaker(who: string): { speaker: string; role?: string; affiliation?: string } {
  const [name = who, ...rest] = who.split(/,\s+/u);
  const described = rest.join(", ");
  if (described === "") return { speaker: name };
  const at = affiliation.exec(described);
  return at
    ? { speaker: name, role: described.slice(0, at.index), affiliation: described.slice(at.index + at[0].length) }
    : { speaker: name, role: described };
}
