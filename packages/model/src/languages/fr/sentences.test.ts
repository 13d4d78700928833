import { expect, test } from "vitest";
import { toText } from "../../../exports/article.js";
import {
  dateWords,
  fill,
  labelsFor,
  listWords,
  phrase,
  phraseText,
  quoted,
  separatorsOf,
} from "../../../exports/labels.js";
import type { When } from "../../generated/types.js";

const { dates, talks, ...labels } = labelsFor("fr");
const when = (edtf: string, earliest: string, latest: string): When => ({ edtf, earliest, latest, basis: "stated" });

test.each<[string, When | string]>([
  ["1er août 2025", "2025-08-01"],
  ["17 août 2025", "2025-08-17"],
  ["1er–3 août 2025", when("2025-08-01/2025-08-03", "2025-08-01", "2025-08-03")],
  ["30 novembre – 2 décembre 2025", when("2025-11-30/2025-12-02", "2025-11-30", "2025-12-02")],
  ["mars 2025 – 12 mai 2025", when("2025-03/2025-05-12", "2025-03-01", "2025-05-12")],
  ["14 ou 15 décembre 2025", when("[2025-12-14,2025-12-15]", "2025-12-14", "2025-12-15")],
  ["entre le 16 août 2025 et le 18 août 2025", when("[2025-08-16..2025-08-18]", "2025-08-16", "2025-08-18")],
  ["entre octobre 2025 et décembre 2025", when("2025-1X", "2025-10-01", "2025-12-31")],
  ["pas avant le 1er août 2025", { edtf: "2025-08-01/..", earliest: "2025-08-01", basis: "stated" }],
  ["au plus tard 2026", { edtf: "../2026", latest: "2026", basis: "stated" }],
])("a reader finds the date %s", (words, date) => expect(dateWords(date, dates)).toBe(words));

test("a box says when it was checked, and where it comes from, with spaces before its signs", () => {
  const text = toText({
    id: "article:a",
    title: "Le port",
    lang: "fr",
    blocks: [
      {
        type: "callout",
        id: "callout:a",
        kind: "did-you-know",
        body: "Le port ne ferme jamais.",
        asOf: "2026-03-01",
        checked: { on: "2026-03-01", by: "Anne Morel" },
        sources: [{ title: "Rapport annuel", publisher: "Autorité portuaire" }, { title: "Horaires" }],
      },
    ],
  });
  expect(text).toContain("Le saviez-vous\u00a0?");
  expect(text).toContain("Situation au 1er mars 2026\nVérifié le 1er mars 2026, Anne Morel\n");
  expect(text).toContain("Sources\u00a0: Autorité portuaire, Rapport annuel\u00a0; Horaires");
});

test("names are in a sentence as a paper writes them", () => {
  expect(fill(labels.accordingTo, { name: "l’envoyé spécial" })).toBe("selon l’envoyé spécial");
  expect(listWords(["Kyiv", "Moscou"], "fr")).toBe("Kyiv et Moscou");
  expect(listWords(["Kyiv", "Moscou", "Ankara"], "fr")).toBe("Kyiv, Moscou et Ankara");
  expect(quoted("Jamais", "fr")).toBe("«\u00a0Jamais\u00a0»");
  const settled = phrase(talks.settledOn, { name: "Protocole de sécurité", date: { date: "2026-03" } });
  expect(phraseText(settled, dates)).toBe("Réglé (mars 2026) par\u00a0: Protocole de sécurité");
});

test("a deadline is read as French", () => {
  const { withinAfter, duration } = talks.record;
  expect(fill(withinAfter, { time: fill(duration.months, { count: "6" }), name: "Signature" })).toBe(
    "au plus tard 6 mois après «\u00a0Signature\u00a0»",
  );
});

test("no sign of two parts is without its space, or with one that breaks", () => {
  const words = JSON.stringify(labelsFor("fr")).replaceAll(/"[\w-]+":/g, "");
  expect(words.match(/[^\u00a0][:;?!»](?!\/)/g)).toBeNull();
  expect(words.match(/«[^\u00a0]/g)).toBeNull();
});

test("Canada has no space before a semicolon", () => {
  expect(separatorsOf("fr-CA")).toMatchObject({ semicolon: "; ", colon: "\u00a0: " });
});
