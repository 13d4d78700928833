/** Compiled only: what a developer with strict settings writes. */
import type { ReactNode } from "react";
import type { Article, CalloutBlock, Diagnostic } from "@backgrounder/model/article";
import { talksPage } from "@backgrounder/embed/page";
import { ArticleBody, type ArticleWith, type LinkProps } from "@backgrounder/react/article-body";
import { Callout } from "@backgrounder/react/callout";
import { Faq } from "@backgrounder/react/faq";
import { asOf, positions, type Silence, type Stance } from "@backgrounder/model/talks";
import { dossier, type IssueId, type PartyId } from "@backgrounder/ukraine-talks";
import "@backgrounder/react/styles.css";

interface TideTable {
  type: "tide-table";
  id: string;
  port: string;
  high: number[];
}

const article: ArticleWith<TideTable> = {
  id: "article:tides",
  title: "Tides",
  blocks: [
    { type: "tide-table", id: "tide-table:monday", port: "Old pier", high: [6.2, 18.6] },
    { type: "faq", id: "faq:tides", items: [{ id: "question:why", question: "Why?", answer: "The moon." }] },
  ],
};

const OwnLink = ({ href, className, children }: LinkProps): ReactNode => (
  <a className={className} href={href} data-own="">
    {children}
  </a>
);

export const page = (diagnostics: Diagnostic[]): ReactNode => (
  <ArticleBody
    article={article}
    components={{ link: OwnLink }}
    report={(diagnostic) => diagnostics.push(diagnostic)}
    renderers={{
      "tide-table": ({ port, high }) => <p>{`${port}: ${high.map((hour) => hour.toFixed(1)).join(", ")}`}</p>,
      faq: (block, placement) => <Faq block={block} {...placement} display="open" />,
    }}
  />
);

// @ts-expect-error An own block type wants a renderer of its own.
export const undrawn = <ArticleBody article={article} renderers={{}} />;

// @ts-expect-error There is no such kind of callout.
export const wrongKind: CalloutBlock = { type: "callout", id: "callout:x", kind: "fun-fact", body: "No." };

// @ts-expect-error Nor for one written by hand.
export const wrongWrittenKind = <Callout kind="fun-fact">No.</Callout>;

// @ts-expect-error Under exactOptionalPropertyTypes, `undefined` is not the same as left out.
export const unsure: Article = { id: "article:x", title: "X", byline: undefined, blocks: [] };

const [party, issue]: [PartyId, IssueId] = ["party:ukraine", "issue:nato-membership"];
const { positions: held, silence } = positions(asOf(dossier, "2025-12-15")).cell(party, issue);
export const stance: Stance | Silence | undefined = held[0]?.stance ?? silence;

// @ts-expect-error The dossier has no such party.
export const nobody: PartyId = "party:nobody";

export const talks: string = talksPage(dossier, { styles: { href: "page.css" }, asOf: "2025-08-17" });
