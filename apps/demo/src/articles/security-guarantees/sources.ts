import type { Source } from "@backgrounder/model/article";

/**
 * The five articles that the explainer was compiled from. None names its publisher, so
 * none is given here; long headlines are shortened, which the dots show.
 */
export const guaranteeSources = {
  platinum: {
    id: "source:platinum-level",
    title: "Trump Says U.S. Near Deal …",
    author: "Chief Editor",
    note: "A trend piece on “platinum‑level” guarantees. No date. Names no source for its figures, none of which is repeated here.",
  },
  berlin: {
    id: "source:nato-style-guarantees",
    title: "US Proposes NATO-Style Security Guarantees for Ukraine Amid Peace Talks",
    published: "2025-12-14",
    note: "Calls itself rewritten and does not name its original. Reports elsewhere place two remarks that it carries on the following day.",
  },
  washington: {
    id: "source:washington-meeting",
    title: "Upcoming Safety Assurances for the Washington Meeting",
    note: "No date; by its contents from August 2025. Its two footnotes are dated 2023 and cannot carry what they are attached to.",
  },
  envoy: {
    id: "source:envoy-summary",
    title: "Summary of a post on what the envoy Steve Witkoff said (untitled)",
    note: "No date. The post it rests on breaks off in the middle of a sentence, and the summary says more than the part that can be read.",
  },
  articleFive: {
    id: "source:article-5-like",
    title: "U.S. offers security guarantees to Kyiv …",
    author: "Chief Editor",
    note: "A trend piece on “Article 5‑like” guarantees. No date. Its headline makes a claim on Russia and the EU that its text does not bear out; that claim is not repeated here.",
  },
} satisfies Record<string, Source>;

export const platinum = guaranteeSources.platinum.id;
export const berlin = guaranteeSources.berlin.id;
export const washington = guaranteeSources.washington.id;
export const envoy = guaranteeSources.envoy.id;
export const articleFive = guaranteeSources.articleFive.id;

/** For the last line of a block, where the remarks on a source would drown the block itself. */
export function inShort({ id, title }: Source): Source {
  return { ...(id !== undefined && { id }), title };
}
