import { describe, expect, test } from "vitest";
import { portWages } from "../../../examples/talks/port-wages.js";
import type { Dossier, DossierRecord, GuaranteeTerm, Proposal, Reference } from "../../../generated/types.js";
import { asOf } from "../../as-of.js";
import { guaranteeLayers, guaranteeTerms } from "./guarantees.js";
import { talksPages } from "../pages/talks-pages.js";
import { resolve } from "../resolve.js";

const on = (day: string) => ({ edtf: day, earliest: day, latest: day, basis: "stated" as const });
const march1: Reference = { source: "source:post-1" };
const march12: Reference = { source: "source:post-2" };
const march15: Reference = { source: "source:minutes" };

const guarantee = (own: Partial<GuaranteeTerm>): GuaranteeTerm => ({ form: "guarantee", summary: "Wages.", ...own });

const proposal = (name: string, own: Partial<Proposal>): Proposal => ({
  kind: "proposal",
  id: `proposal:${name}`,
  name,
  status: "tabled",
  references: [march1],
  ...own,
});

const layers = [
  guarantee({ layer: 1, summary: "The port pays from its fund.", guarantors: ["party:port"] }),
  guarantee({ layer: 2, summary: "The city lends.", guarantors: ["party:city"], vetoHolders: ["party:city"] }),
];
const draft = proposal("draft", { terms: layers, basedOn: ["proposal:ferries"], by: ["party:port"] });
const offer = proposal("offer", { terms: [guarantee({})], on: on("2026-02-01") });
const ferries = proposal("ferries", { status: "signed", on: on("2019-05-14"), terms: [guarantee({})] });
const silent = proposal("silent", { terms: [{ form: "other", summary: "A clock for the gate." }] });

const withRecords = (...records: DossierRecord[]): Dossier => ({
  ...portWages,
  records: [...portWages.records, ...records],
});
const viewOf = (day: string, ...records: DossierRecord[]) => asOf(withRecords(...records), day);
const today = "2026-03-20";

const namesOf = (entries: { name: string }[]): string[] => entries.map(({ name }) => name);

describe("guarantees side by side", () => {
  test("are of every proposal that has one, and what is only a comparison comes last and says so", () => {
    const shown = guaranteeTerms(viewOf(today, ferries, silent, draft, offer));
    expect(namesOf(shown)).toStrictEqual(["offer", "draft", "ferries"]);
    expect(shown.map(({ isComparison }) => isComparison)).toStrictEqual([undefined, undefined, true]);
  });

  test("keep the order that an editor asks for, but a comparison stays last", () => {
    const proposals = [ferries.id, draft.id, offer.id];
    expect(namesOf(guaranteeTerms(viewOf(today, ferries, draft, offer), { proposals }))).toStrictEqual([
      "draft",
      "offer",
      "ferries",
    ]);
  });

  test("name parties and say who has to ratify, with the sources of each provision", () => {
    const senate = {
      form: "ratification" as const,
      summary: "The city council votes.",
      body: "party:city",
      majority: "simple" as const,
      references: [march12],
    };
    const [shown] = guaranteeTerms(viewOf(today, { ...draft, terms: [...layers, senate] }));
    expect(shown?.guarantees[1]).toMatchObject({ guarantors: ["City council"], vetoHolders: ["City council"] });
    expect(shown?.ratification?.[0]).toMatchObject({
      text: "The city council votes. Vote by: City council. Majority needed: more than half.",
      sources: [{ id: "source:post-2" }],
    });
    expect(shown?.sources?.map(({ id }) => id)).toStrictEqual(["source:post-1", "source:post-2"]);
  });

  test("have no provision before a source that reports it was public", () => {
    const late = { ...draft, terms: [...layers, guarantee({ summary: "The state pays.", references: [march15] })] };
    const summaries = (day: string) => guaranteeTerms(viewOf(day, late))[0]?.guarantees.map(({ summary }) => summary);
    expect(summaries("2026-03-05")).toStrictEqual(["The port pays from its fund.", "The city lends."]);
    expect(summaries("2026-03-15")).toContain("The state pays.");
    expect(guaranteeTerms(viewOf("2026-02-28", late))).toStrictEqual([]);
  });
});

describe("a layer is drawn as agreed", () => {
  const firm = (own: Partial<Proposal>, day = today, ...others: DossierRecord[]) =>
    guaranteeLayers(viewOf(day, { ...draft, ...own }, ...others))[0]?.guarantees.map(({ isFirm }) => isFirm);

  test("where the text is agreed, signed or in force", () => {
    for (const status of ["agreed", "signed", "in-force"] as const)
      expect(firm({ status })).toStrictEqual([true, true]);
    for (const status of ["tabled", "agreed-in-principle", "suspended", "terminated"] as const)
      expect(firm({ status }), status).toStrictEqual([undefined, undefined]);
  });

  const yes: DossierRecord = {
    kind: "statement",
    id: "statement:must",
    name: "Must",
    form: "claim",
    text: "The city must lend.",
    about: [draft.id],
    references: [march12],
  };
  const no: DossierRecord = { ...yes, id: "statement:may", name: "May", text: "It may.", references: [march15] };
  const conflict: DossierRecord = {
    kind: "conflict",
    id: "conflict:city",
    name: "The city",
    question: "Does the city have to lend?",
    members: [yes.id, no.id],
    type: "value",
    state: "open",
  };

  test("unless sources do not agree about it, from the day on which both sides are known", () => {
    expect(firm({ status: "signed" }, "2026-03-12", yes, no, conflict)).toStrictEqual([true, true]);
    expect(firm({ status: "signed" }, "2026-03-15", yes, no, conflict)).toStrictEqual([undefined, undefined]);
    const [shown] = guaranteeLayers(viewOf("2026-03-15", draft, yes, no, conflict));
    expect(shown?.disputes).toStrictEqual(["Does the city have to lend?"]);
  });

  test("again once the dispute is settled", () => {
    const settled = { ...conflict, state: "scope-differs" } as DossierRecord;
    expect(firm({ status: "signed" }, today, yes, no, settled)).toStrictEqual([true, true]);
  });

  test("unless a source contradicts the text", () => {
    const references: Reference[] = [march1, { ...march12, intent: "disputes" }];
    expect(firm({ status: "signed", references })).toStrictEqual([undefined, undefined]);
  });

  test("only while it lasts and is kept, and says why not", () => {
    const [first, second] = layers;
    const terms = [
      { ...first, expires: on("2026-03-19") },
      { ...second, implementation: [{ state: "broken" as const }] },
    ] as GuaranteeTerm[];
    expect(firm({ status: "signed", terms })).toStrictEqual([undefined, undefined]);
    expect(firm({ status: "signed", terms }, "2026-03-18")?.[0]).toBe(true);
    const [shown] = guaranteeLayers(viewOf(today, { ...draft, terms }));
    expect(shown?.guarantees.map(({ details }) => details)).toStrictEqual([["Expires: 19 March 2026"], ["Broken"]]);
  });
});

describe("guarantee layers", () => {
  test("are those of texts on the table or agreed, in the order of the layers", () => {
    const terms = layers.toReversed();
    const rejected = proposal("rejected", { status: "rejected", terms });
    const view = viewOf(today, rejected, { ...draft, terms }, offer);
    expect(namesOf(guaranteeLayers(view))).toStrictEqual(["draft"]);
    expect(guaranteeLayers(view)[0]?.guarantees.map(({ layer }) => layer)).toStrictEqual([1, 2]);
    expect(namesOf(guaranteeLayers(view, { proposals: [rejected.id, offer.id] }))).toStrictEqual(["rejected"]);
  });

  test("and guarantees fill their blocks, and come first on the page of proposals", () => {
    const dossier = withRecords(draft, offer, ferries);
    const block = { type: "talks", id: "talks:a", talks: dossier.id } as const;
    const article = {
      id: "article:a",
      title: "A",
      blocks: [
        { ...block, widget: "guarantee-layers" as const },
        { ...block, widget: "guarantee-terms" as const, proposals: [offer.id] },
      ],
    };
    const { article: resolved, diagnostics } = resolve(article, [dossier]);
    expect(diagnostics).toStrictEqual([]);
    expect(resolved.blocks).toMatchObject([{ entries: [{ name: "draft" }] }, { entries: [{ name: "offer" }] }]);
    const page = talksPages(dossier).find(({ name }) => name === "proposals");
    expect(page?.article.blocks.slice(0, 2).map(({ id }) => id)).toStrictEqual([
      "talks:guarantee-layers",
      "talks:guarantee-terms",
    ]);
  });

  test("are not on a page that has no layers, nor a comparison where there is nothing to compare", () => {
    const page = talksPages(withRecords(offer)).find(({ name }) => name === "proposals");
    expect(page?.article.blocks.map(({ type }) => type)).not.toContain("talks");
  });
});
