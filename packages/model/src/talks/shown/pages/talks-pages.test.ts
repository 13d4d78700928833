import { describe, expect, test } from "vitest";
import { portWages } from "../../../examples/talks/port-wages.js";
import type { Article, Block, Dossier, DossierRecord, TalksEvent } from "../../../generated/types.js";
import { talksHub, talksPages } from "./talks-pages.js";

const meeting: TalksEvent = {
  kind: "event",
  id: "event:round",
  name: "First round",
  type: "meeting",
  status: "happened",
  when: { edtf: "2026-01-10", earliest: "2026-01-10", latest: "2026-01-10", basis: "stated" },
  knownFrom: { edtf: "2026-01-10", earliest: "2026-01-10", latest: "2026-01-10", basis: "stated" },
};

const dossierOf = (...records: DossierRecord[]): Dossier => ({ ...portWages, records });

const namesOf = (dossier: Dossier): (string | undefined)[] => talksPages(dossier).map(({ name }) => name);

const blockOf = ({ blocks }: Article, id: string): Block | undefined => blocks.find((block) => block.id === id);

describe("the pages of a negotiation", () => {
  test("are the first one alone where nothing is recorded: no door leads to an empty page", () => {
    const [first, ...others] = talksPages(dossierOf());
    expect(others).toStrictEqual([]);
    expect(first?.path).toBe("");
  });

  test("have none for sources that no one gave, and none for changes where nothing changed", () => {
    expect(namesOf(dossierOf(meeting))).toStrictEqual([undefined, "events"]);
    expect(namesOf(portWages)).toContain("sources");
    expect(namesOf(portWages)).toContain("changes");
  });

  test("are each led to from the first one, at the address that they have", () => {
    const [first, ...others] = talksPages(portWages);
    const doors = first && blockOf(first.article, "related:talks");
    expect(doors?.type === "related" && doors.items.map(({ url }) => url)).toStrictEqual(
      others.map(({ path }) => path),
    );
  });

  test("of a day before anything was known have a title and nothing else", () => {
    expect(talksHub(portWages, { asOf: "1990-01-01" })).toMatchObject({ title: portWages.name, blocks: [] });
  });

  test("have the standfirst only on the day that it was written for, and later", () => {
    const dossier: Dossier = { ...portWages, standfirst: "Who gives way on pay, and when both sides meet again." };
    const standfirstOn = (asOf?: string) => talksHub(dossier, asOf === undefined ? {} : { asOf }).standfirst;
    expect(standfirstOn()).toBe(dossier.standfirst);
    expect(standfirstOn(dossier.asOf)).toBe(dossier.standfirst);
    expect(standfirstOn("2027-01-01")).toBe(dossier.standfirst);
    expect(standfirstOn("2026-03-05")).toBeUndefined();
  });

  test("have places beside proposals, figures beside events, and people; a page without any has none of them", () => {
    const plan: DossierRecord = {
      kind: "proposal",
      id: "proposal:plan",
      name: "Plan",
      status: "tabled",
      references: [{ source: "source:post-1" }],
      terms: [{ form: "territory", summary: "The city runs the quay.", area: "the north quay" }],
    };
    const widgetsOn = (dossier: Dossier, page: string): string[] =>
      (talksPages(dossier).find(({ name }) => name === page)?.article.blocks ?? []).flatMap((block) =>
        block.type === "talks" ? block.widget : [],
      );
    const dossier = dossierOf(...portWages.records, plan);
    expect(widgetsOn(dossier, "proposals")).toStrictEqual(["places"]);
    expect(widgetsOn(dossier, "events")).toStrictEqual(["timeline", "figures"]);
    expect(widgetsOn(dossier, "people")).toStrictEqual(["participants"]);
    expect(widgetsOn(dossierOf(meeting), "events")).toStrictEqual(["timeline"]);
    expect(namesOf(portWages)).not.toContain("proposals");
  });
});
