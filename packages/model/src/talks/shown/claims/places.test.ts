import { describe, expect, test } from "vitest";
import { portWages } from "../../../examples/talks/port-wages.js";
import type {
  Dossier,
  DossierRecord,
  ForceTerm,
  Proposal,
  Reference,
  TerritoryTerm,
} from "../../../generated/types.js";
import { asOf } from "../../as-of.js";
import { places } from "./places.js";

const march1: Reference = { source: "source:post-1" };
const march12: Reference = { source: "source:post-2" };
const march15: Reference = { source: "source:minutes" };

const proposal = (id: string, terms: (ForceTerm | TerritoryTerm)[], fields: Partial<Proposal> = {}): Proposal => ({
  kind: "proposal",
  id: `proposal:${id}`,
  name: `Plan ${id}`,
  status: "tabled",
  references: [march1, march15],
  terms,
  ...fields,
});

const crews: ForceTerm = { form: "force", summary: "Relief crews.", basing: "inside" };
const quay: TerritoryTerm = { form: "territory", summary: "The city runs the quay.", area: "the north quay" };

const withRecords = (...records: DossierRecord[]): Dossier => ({
  ...portWages,
  records: [...portWages.records, ...records],
});

const shownOn = (day: string, ...records: DossierRecord[]) => places(asOf(withRecords(...records), day));

describe("a claim about a place", () => {
  test("says who would send what, under whose command, and how far the proposal has got; its place is not said twice", () => {
    const plan = proposal(
      "a",
      [
        {
          ...crews,
          contributors: ["party:city"],
          command: "the harbour master",
          permanent: false,
          mandate: ["medicine"],
        },
      ],
      { by: ["party:union", "party:city"] },
    );
    expect(shownOn("2026-03-20", plan)).toMatchObject([
      {
        record: "proposal:a",
        basing: "inside",
        proposal: "Plan a",
        status: "tabled",
        by: "Dockers’ union and City council",
        text: "Relief crews.",
        details: ["Troops or support from: City council. Command: the harbour master. Temporary. Tasks: medicine."],
      },
    ]);
  });

  test("about an area has no place of its own", () => {
    const plan = proposal("a", [{ ...quay, withdrawBy: "party:port", regime: "joint-administration" }]);
    const [claim] = shownOn("2026-03-20", plan);
    expect(claim).toMatchObject({
      area: "the north quay",
      details: ["Withdrawal by: Port authority. Joint administration."],
    });
    expect(claim).not.toHaveProperty("basing");
  });

  test("rests on the sources of its provision, not on all those of the proposal", () => {
    const plan = proposal("a", [{ ...crews, references: [march12] }, quay]);
    const [force, area] = shownOn("2026-03-20", plan);
    expect(force).toMatchObject({
      reliability: { state: "one-origin", origins: ["Harbour Post"] },
      sources: [{ id: "source:post-2" }],
    });
    expect(area?.reliability).toMatchObject({ state: "several-origins", origins: ["Harbour Post", "State mediator"] });
  });

  test("is not called confirmed because somebody confirmed the proposal", () => {
    const confirmed = { by: "desk editor", on: "2026-03-10", how: "by telephone" };
    const [force, area] = shownOn(
      "2026-03-20",
      proposal("a", [{ ...crews, references: [march1] }, quay], { confirmed }),
    );
    expect(area?.reliability).toHaveProperty("confirmed");
    expect(force?.reliability).not.toHaveProperty("confirmed");
  });

  test("is not there before a source was public that says so", () => {
    const plan = proposal("a", [
      { ...crews, references: [march1] },
      { ...quay, references: [march15] },
    ]);
    expect(shownOn("2026-02-28", plan)).toStrictEqual([]);
    expect(shownOn("2026-03-05", plan).map(({ text }) => text)).toStrictEqual(["Relief crews."]);
    expect(shownOn("2026-03-15", plan).map(({ text }) => text)).toStrictEqual([
      "Relief crews.",
      "The city runs the quay.",
    ]);
  });

  test("comes before those of a proposal that failed, and a treaty that others are only likened to makes none", () => {
    const failed = proposal("a", [crews], { status: "rejected" });
    const model = proposal("b", [crews], { status: "in-force" });
    const open = proposal("c", [crews], { basedOn: ["proposal:b"] });
    expect(shownOn("2026-03-20", failed, model, open).map(({ record }) => record)).toStrictEqual([
      "proposal:c",
      "proposal:a",
    ]);
  });

  test("can be asked for by its proposal", () => {
    const view = asOf(withRecords(proposal("a", [crews]), proposal("b", [crews])), "2026-03-20");
    expect(places(view, { proposals: ["proposal:b"] }).map(({ record }) => record)).toStrictEqual(["proposal:b"]);
  });
});

describe("a dispute about places", () => {
  const [a, b] = [proposal("a", [quay]), proposal("b", [quay])];
  const about: DossierRecord = {
    kind: "statement",
    id: "statement:b",
    name: "On plan b",
    form: "claim",
    text: "The port keeps the quay.",
    about: ["proposal:b"],
    references: [march1],
  };
  const conflict: DossierRecord = {
    kind: "conflict",
    id: "conflict:quay",
    name: "The quay",
    question: "Who would run the quay?",
    members: ["proposal:a", "statement:b"],
    type: "value",
    state: "open",
  };

  test("names its question and the other proposals, also where a claim about one of them is in dispute", () => {
    const [first, second] = shownOn("2026-03-20", a, b, about, conflict);
    const question = "Who would run the quay?";
    expect(first?.disputes).toStrictEqual([{ question, type: "value", others: ["Plan b"] }]);
    expect(second?.disputes).toStrictEqual([{ question, type: "value", others: ["Plan a"] }]);
  });

  test("is not said a second time in the word for how far the claim can be relied on", () => {
    expect(shownOn("2026-03-20", a, b, about, conflict)[0]?.reliability?.state).toBe("several-origins");
  });

  test("is left out once it is settled, and where only one of these proposals is part of it", () => {
    const settled: DossierRecord = { ...conflict, state: "resolved" };
    expect(shownOn("2026-03-20", a, b, about, settled)[0]).not.toHaveProperty("disputes");
    const [only] = shownOn("2026-03-20", a, about, conflict);
    expect(only).not.toHaveProperty("disputes");
    expect(only?.reliability?.state).toBe("disputed");
  });
});
