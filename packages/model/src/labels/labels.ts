import type { Block, CalloutBlock, EventStatus, FaqBlock, KeyPointsBlock, PromptBlock } from "../generated/types.js";
import { de } from "./de.js";
import { en } from "./en.js";
import type { TalksLabels } from "./talks-labels.js";

/** The words that blocks print of their own, in one language. A newsroom passes its own, whole or in part. */
export interface Labels {
  faq: Record<NonNullable<FaqBlock["kind"]>, string>;
  callout: Record<CalloutBlock["kind"], string>;
  keyPoints: Record<KeyPointsBlock["kind"], string>;
  prompt: Record<PromptBlock["kind"], string>;
  method: string;
  scenarios: string;
  challenges: string;
  nextSteps: string;
  keyTerms: string;
  expertOpinion: string;
  sources: string;
  related: string;
  corrections: string;
  timeline: string;
  /** Before one source, and before several. */
  source: string;
  sourcesInline: string;
  /** `{date}` stands for the day. */
  asOf: string;
  /** `{date}` and `{name}` stand for the day and for who checked. */
  checked: string;
  /** In a list of sources; `{date}` stands for the day on which it was read. */
  accessed: string;
  status: Record<EventStatus, string>;
  /** What a scenario takes for granted, and what it would bring. */
  assumes: string;
  leadsTo: string;
  hingesOn: string;
  /** `{name}` stands for who said so. */
  accordingTo: string;
  mitigation: string;
  /** `{name}` stands for what was corrected. */
  corrects: string;
  /** Names the link from a source back to the words that cite it; `{number}` tells several apart. */
  backToText: string;
  /** Names the number that leads from words to their source; `{number}` stands for it. */
  citation: string;
  /** After a list of names that others may belong to. */
  andOthers: string;
  /** Before who took part, who was expected to, and who stayed away. */
  participants: string;
  participantsExpected: string;
  participantsAbsent: string;
  /** Where no source gives a date. */
  undated: string;
  /** After a link to what the page itself does not draw; `{url}` stands for its address. */
  embedded: string;
  /** Under an image; `{name}` stands for who made it. */
  credit: string;
  dates: DateLabels;
  talks: TalksLabels;
}

/** How uncertain dates are spoken; `{date}`, `{from}` and `{until}` stand for days, months or years. */
export interface DateLabels {
  about: string;
  perhaps: string;
  between: string;
  range: string;
  notBefore: string;
  notAfter: string;
}

const catalogues = new Map<string, Labels>([
  ["en", en],
  ["de", de],
]);

/** The catalogue of a language; English where there is none. `de-AT` finds `de`. */
export function labelsFor(lang: string): Labels {
  return catalogues.get(lang.toLowerCase()) ?? catalogues.get(lang.toLowerCase().split("-")[0] ?? "") ?? en;
}

/** The heading or label that a block prints: its own `label`, else the catalogue's wording for its type and kind. */
export function blockLabel(block: Block, labels: Labels): string | undefined {
  return block.label ?? wording(block, labels);
}

function wording(block: Block, labels: Labels): string | undefined {
  switch (block.type) {
    case "faq":
      return labels.faq[block.kind ?? "faq"];
    case "callout":
      return labels.callout[block.kind];
    case "key-points":
      return labels.keyPoints[block.kind];
    case "prompt":
      return labels.prompt[block.kind];
    case "talks":
      return block.widget === "timeline" ? labels.timeline : labels.talks.headings[block.widget];
    case "method":
    case "scenarios":
    case "challenges":
    case "sources":
    case "related":
    case "corrections":
      return labels[block.type];
    case "next-steps":
      return labels.nextSteps;
    case "key-terms":
      return labels.keyTerms;
    case "expert-opinion":
      return labels.expertOpinion;
    default:
      return undefined;
  }
}

/** Puts values into a wording: `fill("As of {date}", { date: "17 August 2025" })`. */
export function fill(wording: string, values: Record<string, string>): string {
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi"]);

/** The direction that a language is written in. */
export function directionOf(lang: string): "ltr" | "rtl" {
  const tag = lang.toLowerCase();
  if (/-(arab|hebr|thaa|syrc)\b/.test(tag)) return "rtl";
  if (/-(latn|cyrl)\b/.test(tag)) return "ltr";
  return rightToLeft.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
}
