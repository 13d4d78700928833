import { describe, expect, test } from "vitest";
import { portWages } from "../../../examples/talks/port-wages.js";
import type { DossierRecord, Reference, ShownAct, ShownParty, TalksEvent, When } from "../../../generated/types.js";
import { asOf } from "../../as-of.js";
import { participants } from "../participants.js";

const on = (day: string): When => ({ edtf: day, earliest: day, latest: day, basis: "stated" });
const march1: Reference[] = [{ source: "source:post-1" }];

const shownOn = (day: string, ...records: DossierRecord[]): ShownParty[] =>
  participants(asOf({ ...portWages, records: [...portWages.records, ...records] }, day));

const lastOf = (name: string, found: readonly ShownParty[]): ShownAct | undefined =>
  found.find((one) => one.name === name)?.last;

const meeting = (day: string, fields: Partial<TalksEvent>): TalksEvent => ({
  kind: "event",
  id: "event:meeting",
  name: "Meeting",
  type: "meeting",
  status: "happened",
  when: on(day),
  references: march1,
  ...fields,
});

describe("what somebody said or did last", () => {
  test("has its day and its sources, in the weakest wording of a claim that hardened", () => {
    expect(lastOf("Dockers’ union", shownOn("2026-03-20"))).toMatchObject({
      kind: "statement",
      text: "The union may strike in April.",
      form: "claim",
      on: { edtf: "2026-03-15" },
      sources: [{ id: "source:minutes" }],
    });
  });

  test("is what was known by the day: a position with its issue and its stance", () => {
    expect(lastOf("Dockers’ union", shownOn("2026-03-05"))).toMatchObject({
      kind: "position",
      title: "Pay",
      stance: "demands",
      text: "Six per cent over one year.",
    });
    expect(lastOf("Dockers’ union", shownOn("2026-02-28"))).toBeUndefined();
  });

  test("is a meeting only for those who came, and only once it was held", () => {
    const met = meeting("2026-03-17", {
      participants: [
        { agent: "party:port", attendance: "attended" },
        { agent: "party:union", attendance: "absent" },
        { agent: "party:city", attendance: "expected" },
      ],
    });
    const found = shownOn("2026-03-20", met);
    expect(lastOf("Port authority", found)).toMatchObject({ kind: "event", title: "Meeting" });
    expect(lastOf("Dockers’ union", found)?.kind).toBe("statement");
    expect(lastOf("City council", found)).toBeUndefined();
    expect(lastOf("Port authority", shownOn("2026-03-16", met))).not.toMatchObject({ title: "Meeting" });
  });

  test("is said to be uncertain where its date leaves it open", () => {
    const open: When = { edtf: "2026-03-18/2026-03-25", earliest: "2026-03-18", latest: "2026-03-25", basis: "stated" };
    const proposal: DossierRecord = {
      kind: "proposal",
      id: "proposal:plan",
      name: "Plan",
      status: "floated",
      by: ["party:city"],
      on: open,
      references: march1,
    };
    expect(lastOf("City council", shownOn("2026-03-20", proposal))).toMatchObject({
      kind: "proposal",
      title: "Plan",
      reliability: { certainty: "possible" },
    });
  });

  test("is not something that we do not rely on, nor silence", () => {
    const withdrawn = meeting("2026-03-17", {
      participants: [{ agent: "party:union" }],
      rank: "deprecated",
      rankReason: "It was another union.",
    });
    expect(lastOf("Dockers’ union", shownOn("2026-03-20", withdrawn))?.kind).toBe("statement");
    expect(lastOf("Port authority", shownOn("2026-03-20"))).toMatchObject({ kind: "event", title: "First round" });
  });

  test("is under the person who said it, not once more under the party", () => {
    const chair: DossierRecord = {
      kind: "person",
      id: "person:chair",
      name: "The chair of the council",
      roles: [{ role: "Chair", organisation: "party:city" }],
    };
    const quote: DossierRecord = {
      kind: "statement",
      id: "statement:chair",
      name: "On the quay",
      form: "quote",
      text: "The quay is ours.",
      speaker: "person:chair",
      on: on("2026-03-02"),
      references: march1,
    };
    const city = shownOn("2026-03-20", chair, quote).find(({ name }) => name === "City council");
    expect(city?.people?.[0]?.last).toMatchObject({ kind: "statement", form: "quote", text: "The quay is ours." });
    expect(city).not.toHaveProperty("last");
  });
});

test("that a party said its own words is not said once more, but that they are disputed is", () => {
  const said: DossierRecord = {
    kind: "statement",
    id: "statement:quay",
    name: "On the quay",
    form: "quote",
    text: "The quay is ours.",
    speaker: "party:city",
    on: on("2026-03-02"),
    references: march1,
  };
  expect(lastOf("City council", shownOn("2026-03-20", said))).not.toHaveProperty("reliability");
  const disputed: DossierRecord = { ...said, references: [...march1, { source: "source:radio", intent: "disputes" }] };
  expect(lastOf("City council", shownOn("2026-03-20", disputed))?.reliability?.state).toBe("disputed");
});

test("who said or did most comes first", () => {
  expect(shownOn("2026-03-20").map(({ name }) => name)).toStrictEqual([
    "Dockers’ union",
    "Port authority",
    "City council",
  ]);
  const rounds = ["a", "b", "c", "d"].map((id) =>
    meeting("2026-03-02", { id: `event:${id}`, participants: [{ agent: "party:city" }] }),
  );
  expect(shownOn("2026-03-20", ...rounds).map(({ name }) => name)[0]).toBe("City council");
});
