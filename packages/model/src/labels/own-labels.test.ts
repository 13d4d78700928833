import { describe, expect, expectTypeOf, test } from "vitest";
import { en } from "../languages/en/labels.js";
import type { Labels } from "../languages/labels.js";
import { labelSet, labelsFor } from "./labels.js";
import { mergeLabels } from "./merge-labels.js";
import type { OwnLabels } from "./own-labels.js";

describe("own wordings", () => {
  test.each<[string, OwnLabels, (labels: Labels) => unknown, unknown]>([
    ["a word", { sources: "References" }, ({ sources }) => sources, "References"],
    ["a word in a group", { talks: { issue: "Topic" } }, ({ talks }) => talks.issue, "Topic"],
    [
      "a word in a group of a group",
      { talks: { stance: { demands: "Wants it" } } },
      ({ talks }) => talks.stance.demands,
      "Wants it",
    ],
    ["a list", { dates: { months: ["Ene"] } }, ({ dates }) => dates.months, ["Ene"]],
  ])("replace %s", (_, own, read, expected) => expect(read(labelsFor("en", own))).toStrictEqual(expected));

  test("leave their neighbours as they were, and the catalogue as it is", () => {
    const labels = labelsFor("de", { talks: { stance: { demands: "Will es" } } });
    expect(labels.talks.stance.supports).toBe("Unterstützt es");
    expect(labels.talks.issue).toBe("Streitpunkt");
    expect(labels.sources).toBe("Quellen");
    expect(labelsFor("de").talks.stance.demands).toBe("Fordert es");
  });

  test("that are not words are left out", () => {
    const own = JSON.parse(
      '{ "talks": "Talks", "sources": { "a": "b" }, "faq": null, "credit": 7, "__proto__": { "x": "y" } }',
    ) as OwnLabels;
    expect(mergeLabels(en, own)).toStrictEqual(en);
  });

  test("have the types of the catalogue at every depth", () => {
    expectTypeOf<OwnLabels>().toHaveProperty("talks");
    expectTypeOf<{ talks: { stance: { demands: number } } }>().not.toExtend<OwnLabels>();
    expectTypeOf<{ talks: { stance: { wants: string } } }>().not.toExtend<OwnLabels>();
    expectTypeOf<Labels>().toExtend<OwnLabels>();
  });
});

describe("the language of a label", () => {
  test("is the text's where there is a catalogue, for a region too", () => {
    const { langOf, labels, dateLang } = labelSet("de-AT");
    expect([langOf(labels.sources), dateLang]).toStrictEqual(["de", "de"]);
  });

  test("is English where there is none", () => {
    const { langOf, labels, dateLang } = labelSet("fa");
    expect([labels.sources, langOf(labels.sources), dateLang]).toStrictEqual(["Sources", "en", "en"]);
  });

  test("is the text's for your own words, word by word", () => {
    const { langOf, labels, dateLang } = labelSet("fa", { sources: "منابع" });
    expect([langOf(labels.sources), langOf(labels.source), dateLang]).toStrictEqual(["fa", "en", "en"]);
  });

  test("is the one you give with a catalogue of your own", () => {
    const fr: OwnLabels = { lang: "fr", sources: "Sources citées", dates: { months: ["janvier"] } };
    const { langOf, labels, dateLang } = labelSet("fr-CA", fr);
    expect([langOf(labels.sources), dateLang]).toStrictEqual(["fr", "fr"]);
  });
});
