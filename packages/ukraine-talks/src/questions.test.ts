import { asOf, conflicts, diff, positions, timeline, type DiffEntry, type View } from "@backgrounder/model/talks";
import { describe, expect, test } from "vitest";
import { dossier } from "./dossier.test.util.js";
import { recordsOf } from "./records-of.test.util.js";

/** What a reporter asks. Each answer was looked up in the articles by hand. */

const september = asOf(dossier, "2025-09-01");
const december = asOf(dossier, "2025-12-15");

describe("What is Ukraine’s stance on joining NATO?", () => {
  const stanceIn = (view: View) => positions(view).cell("party:ukraine", "issue:nato-membership");

  test("On 1 September 2025 our sources do not say", () => {
    expect(stanceIn(september).silence).toBe("not-in-our-sources");
  });

  test("On 15 December it could give up joining, if it gets the guarantees; so its president signals", () => {
    const { positions: held, silence } = stanceIn(december);
    expect(silence).toBeUndefined();
    expect(held).toMatchObject([
      {
        stance: "conditional",
        statedBy: "person:zelensky",
        conditions: ["Ukraine gets the guarantees that the United States has offered."],
      },
    ]);
  });

  test("Of 1 September, as it became known in December: it had the aim of joining", () => {
    const { positions: held } = stanceIn(asOf(dossier, { validAt: "2025-09-01", knownAt: "2025-12-15" }));
    expect(held).toMatchObject([{ id: "position:ukraine-nato-aim", stance: "supports" }]);
  });

  test("The signal contradicts nothing, and no source says that the aim was given up", () => {
    const shown = conflicts(december).find(({ conflict }) => conflict.id === "conflict:ukraine-and-nato");
    expect(shown?.conflict).toMatchObject({ type: "scope", state: "scope-differs" });
    expect(shown?.conflict.summary).toContain("No source says that the aim was given up.");
    expect(shown?.members.map(({ id }) => id)).toContain("position:ukraine-nato-aim");
    expect(december.recordViews.get("position:ukraine-would-drop-nato")?.reliability).not.toBe("disputed");
  });
});

describe("Which of the August claims about Russia’s consent rest on one person?", () => {
  const consent = conflicts(september).find(({ conflict }) => conflict.id === "conflict:putin-consent");

  test("Both accounts, whatever their strength: on the American envoy; the word “agreement” is the page’s own", () => {
    expect(consent?.members.map(({ id }) => id)).toStrictEqual([
      "statement:might-not-object",
      "statement:putin-agreed",
      "statement:called-an-agreement",
    ]);
    for (const id of ["statement:might-not-object", "statement:putin-agreed"])
      expect(september.recordViews.get(id)).toMatchObject({ origins: ["person:witkoff"], reliability: "one-origin" });
    expect(september.recordViews.get("statement:called-an-agreement")?.reliability).toBe("anonymous");
  });

  test("The weakest wording comes first; the timeline shows none, only that all is the envoy’s word", () => {
    expect(consent?.members[0]?.id).toBe("statement:might-not-object");
    const summit = timeline(september).find(({ id }) => id === "event:alaska-summit");
    expect(summit?.summary).toContain("our sources have only the American envoy’s word");
    expect(JSON.stringify([summit?.summary, summit?.remarks])).not.toContain("agree");
  });

  test("Russia’s own word is not in our sources, then or in December", () => {
    for (const view of [september, december])
      expect(positions(view).cell("party:russia", "issue:security-guarantees").silence).toBe("not-in-our-sources");
  });
});

test("Who would have had a veto under Russia’s proposal of 2022? Russia; Ukraine and possible Western guarantors refused", () => {
  const proposal = recordsOf(september, "proposal").find(({ id }) => id === "proposal:istanbul-2022");
  expect(proposal).toMatchObject({ by: ["party:russia"], on: { edtf: "2022", basis: "stated" } });
  expect(proposal?.terms).toMatchObject([{ discretion: "veto", vetoHolders: ["party:russia"] }]);
  const refused = recordsOf(september, "position").filter(
    ({ issue, stance }) => issue === "issue:guarantor-veto" && stance === "rejects",
  );
  expect(refused.map(({ party }) => party)).toStrictEqual(["party:ukraine", "party:western-guarantors"]);
});

describe("Which body ratifies, and by which majority?", () => {
  const routes = recordsOf(december, "proposal").flatMap(({ terms = [] }) =>
    terms.flatMap((term) => (term.form === "ratification" ? [term] : [])),
  );

  test("A treaty: the American Senate, by two thirds", () => {
    expect(routes.filter((route) => route.if === "treaty")).toMatchObject([
      { body: "party:us-senate", numerator: 2, denominator: 3 },
    ]);
  });

  test("An agreement: it could pass with a simple majority; the article speaks of the Senate alone", () => {
    const [route, ...others] = routes.filter((one) => one.if === "agreement");
    expect(others).toStrictEqual([]);
    expect(route).toMatchObject({ body: "party:us-senate" });
    expect(route?.summary).toContain("could pass with a simple majority");
  });

  test("Which of the two it will be is not in our sources", () => {
    const shown = conflicts(december).find(({ conflict }) => conflict.id === "conflict:instrument");
    expect(shown?.conflict.state).toBe("open");
    const chosen =
      recordsOf(december, "proposal").find(({ id }) => id === "proposal:article-5-like-guarantees")?.terms ?? [];
    expect(chosen.filter((term) => term.form === "guarantee" && term.instrument !== undefined)).toStrictEqual([]);
  });
});

describe("What changed between the meetings in Washington and in Berlin?", () => {
  const changes = diff(dossier, "2025-08-18", "2025-12-15");
  const those = (change: DiffEntry["change"], kind: string) =>
    changes.filter((entry) => entry.change === change && entry.id.startsWith(`${kind}:`)).map(({ id }) => id);

  test("Stances came, on Donbas, guarantees and a force, and silences on the place of the force", () => {
    const stances = those("added", "position").filter((id) => !id.endsWith("-force-location"));
    expect(stances).toStrictEqual([
      "position:european-leaders-multinational-force",
      "position:germany-multinational-force",
      "position:russia-donbas",
      "position:russia-eu-membership",
      "position:uk-multinational-force",
      "position:ukraine-donbas",
      "position:ukraine-nato-aim",
      "position:us-guarantees",
      "position:us-multinational-force",
    ]);
    expect(those("removed", "position")).toStrictEqual([]);
  });

  test("Two silences on Ukraine ended, on NATO and on guarantees, and in their place stand stances", () => {
    expect(changes.find(({ id }) => id === "position:ukraine-would-drop-nato")).toMatchObject({
      change: "changed",
      cause: "world",
      before: { id: "position:ukraine-nato-not-in-sources", silence: "not-in-our-sources" },
      after: { stance: "conditional" },
    });
    expect(changes.find(({ id }) => id === "position:ukraine-nato-aim")).toMatchObject({
      change: "added",
      cause: "learned",
      after: { stance: "supports" },
    });
    expect(changes.find(({ id }) => id === "position:ukraine-guarantees")).toMatchObject({
      change: "changed",
      cause: "world",
      before: { id: "position:ukraine-guarantees-not-in-sources", silence: "not-in-our-sources" },
      after: { stance: "supports", statedBy: "person:zelensky" },
    });
  });

  test("That Russia wants territory did not change: another article tells it again", () => {
    expect(changes.find(({ id }) => id === "position:russia-territorial-concessions")).toMatchObject({
      change: "changed",
      cause: "learned",
      before: { stance: "demands" },
      after: { stance: "demands" },
    });
  });

  test("On talks before a ceasefire nothing moved, and nothing that was told in August was found wrong", () => {
    const touched = changes.flatMap(({ before, after }) => after ?? before ?? []);
    expect(touched.filter((one) => "issue" in one && one.issue === "issue:talks-before-ceasefire")).toStrictEqual([]);
    expect(changes.filter(({ cause }) => cause === "mistake")).toStrictEqual([]);
  });

  test("The American offer came, with an economic zone and two forces", () => {
    expect(those("added", "proposal")).toStrictEqual([
      "proposal:article-5-like-guarantees",
      "proposal:dayton-accords",
      "proposal:donbas-zone",
      "proposal:eu-rapid-response-brigade",
      "proposal:european-multinational-force",
    ]);
    expect(those("added", "event")).toContain("event:berlin-talks");
  });

  const moved = new Set(["event", "position", "proposal", "statement", "scenario"]);
  const facts = changes.filter(({ id, change }) => moved.has(id.split(":")[0] ?? "") && change !== "changed");
  const isSilence = ({ after }: (typeof facts)[number]) => after?.kind === "position" && after.silence !== undefined;

  test("The world moved in all of it but two: an aim and accords of old, which only later articles bring up", () => {
    expect(facts.filter((entry) => entry.cause !== "world" && !isSilence(entry))).toMatchObject([
      { id: "position:ukraine-nato-aim", cause: "learned" },
      { id: "proposal:dayton-accords", cause: "learned" },
    ]);
  });

  test("That we found nothing, named somebody or asked something is no event in the world", () => {
    const ours = changes.filter(({ id }) => /^(party|person|issue|term|conflict|question):/.test(id));
    const found = [...ours, ...facts.filter(isSilence)].filter(({ change }) => change === "added");
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ cause }) => cause !== "learned")).toStrictEqual([]);
  });

  test("What one article had said of August was disputed by another in December", () => {
    expect(those("disputed", "statement")).toStrictEqual(["statement:each-decides"]);
  });
});

describe("Who has stated anything on where a force would stand?", () => {
  test("No party to the talks: for eight of them somebody looked, and found nothing", () => {
    const { parties, cell } = positions(december);
    const found = parties.map((party) => cell(party, "issue:force-location"));
    expect(found.filter(({ silence }) => silence === undefined)).toStrictEqual([]);
    expect(found.filter(({ silence }) => silence === "not-in-our-sources")).toHaveLength(8);
  });

  test("Only articles in their own name, and they do not agree", () => {
    const said = recordsOf(december, "statement").filter(({ about = [] }) => about.includes("issue:force-location"));
    expect(said.map(({ id }) => id)).toStrictEqual([
      "statement:force-inside",
      "statement:force-unstated",
      "statement:limited-presence",
      "statement:no-combat-troops",
      "statement:no-us-ground-presence",
    ]);
    for (const { id, speaker } of said) {
      expect(speaker).toBeUndefined();
      expect(december.recordViews.get(id)?.origins).toStrictEqual([""]);
    }
    expect(december.recordViews.get("statement:force-inside")?.reliability).toBe("disputed");
  });
});

describe("When did December’s news come?", () => {
  test("From the end of August to 13 December our sources have none", () => {
    expect(diff(dossier, "2025-09-01", "2025-12-13")).toStrictEqual([]);
  });

  test("On the 14th, perhaps, with an article of that day; by the 15th for certain", () => {
    const ids = ["proposal:article-5-like-guarantees", "statement:closer-than-ever", "statement:european-optimism"];
    const certainties = (day: string) => ids.map((id) => asOf(dossier, day).recordViews.get(id)?.certainty);
    expect(certainties("2025-12-14")).toStrictEqual(["possible", "possible", "possible"]);
    expect(certainties("2025-12-15")).toStrictEqual(["certain", "certain", "certain"]);
  });
});
