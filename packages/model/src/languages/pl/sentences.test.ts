import { expect, test } from "vitest";
import { toText } from "../../../exports/article.js";
import { dateWords, fill, labelsFor, listWords, phrase, phraseText, quoted } from "../../../exports/labels.js";
import type { When } from "../../generated/types.js";

const { dates, talks, ...labels } = labelsFor("pl");
const when = (edtf: string, earliest: string, latest: string): When => ({ edtf, earliest, latest, basis: "stated" });

test.each<[string, When | string]>([
  ["17 sierpnia 2025", "2025-08-17"],
  ["sierpień 2025", "2025-08"],
  ["14–15 grudnia 2025", when("2025-12-14/2025-12-15", "2025-12-14", "2025-12-15")],
  ["30 listopada – 2 grudnia 2025", when("2025-11-30/2025-12-02", "2025-11-30", "2025-12-02")],
  ["marzec–maj 2025", when("2025-03/2025-05", "2025-03-01", "2025-05-31")],
  ["14 lub 15 grudnia 2025", when("[2025-12-14,2025-12-15]", "2025-12-14", "2025-12-15")],
  ["październik 2025 – grudzień 2025 (dokładny termin nieznany)", when("2025-1X", "2025-10-01", "2025-12-31")],
  ["nie wcześniej niż 18 sierpnia 2025", { edtf: "2025-08-18/..", earliest: "2025-08-18", basis: "stated" }],
  ["być może sierpień 2025", when("2025-08?", "2025-08-01", "2025-08-31")],
])("a reader finds the date %s", (words, date) => expect(dateWords(date, dates)).toBe(words));

test("a box says when it was checked, and where it comes from", () => {
  const text = toText({
    id: "article:a",
    title: "Port",
    lang: "pl",
    blocks: [
      {
        type: "key-points",
        id: "key-points:a",
        kind: "what-we-know",
        items: ["Port pracuje całą dobę."],
        asOf: "2026-03-20",
        checked: { on: "2026-03-20", by: "Anna Wójcik" },
        sources: [{ title: "Raport roczny", publisher: "Zarząd Portu" }],
      },
    ],
  });
  expect(text).toContain("Co wiemy");
  expect(text).toContain("Stan na 20 marca 2026\nSprawdzono 20 marca 2026, Anna Wójcik\n");
  expect(text).toContain("Źródło: Zarząd Portu, Raport roczny");
});

test("names stay in the form that the dossier gives them", () => {
  expect(fill(labels.accordingTo, { name: "Agencja Reutera" })).toBe("jak podaje Agencja Reutera");
  expect(listWords(["Kijów", "Moskwa"], "pl")).toBe("Kijów i Moskwa");
  expect(listWords(["Kijów", "Moskwa", "Ankara"], "pl")).toBe("Kijów, Moskwa i Ankara");
  expect(quoted("Nigdy", "pl")).toBe("„Nigdy”");
  const confirmed = phrase(talks.confirmed, {
    name: "Anna Wójcik",
    date: { date: "2026-03-01" },
    how: "telefonicznie",
  });
  expect(phraseText(confirmed, dates)).toBe("Potwierdzono 1 marca 2026 (Anna Wójcik): telefonicznie.");
});

test.each([
  ["w ciągu 2 lat od wydarzenia „Podpisanie”", talks.record.duration.years, "2"],
  ["w ciągu 5 miesięcy od wydarzenia „Podpisanie”", talks.record.duration.months, "5"],
  ["w ciągu 22 dni od wydarzenia „Podpisanie”", talks.record.duration.days, "22"],
])("a deadline is %s, whatever the number", (words, unit, count) => {
  expect(fill(talks.record.withinAfter, { time: fill(unit, { count }), name: "Podpisanie" })).toBe(words);
});
