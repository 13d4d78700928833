import { expect, test } from "vitest";
import { toText } from "../../../exports/article.js";
import { dateWords, fill, labelsFor, listWords, phrase, phraseText, quoted } from "../../../exports/labels.js";
import type { When } from "../../generated/types.js";

const { dates, talks, ...labels } = labelsFor("es");
const when = (edtf: string, earliest: string, latest: string): When => ({ edtf, earliest, latest, basis: "stated" });

test.each<[string, When | string]>([
  ["1 de agosto de 2025", "2025-08-01"],
  ["agosto de 2025", "2025-08"],
  ["14–15 de diciembre de 2025", when("2025-12-14/2025-12-15", "2025-12-14", "2025-12-15")],
  ["30 de noviembre – 2 de diciembre de 2025", when("2025-11-30/2025-12-02", "2025-11-30", "2025-12-02")],
  ["14 o 15 de diciembre de 2025", when("[2025-12-14,2025-12-15]", "2025-12-14", "2025-12-15")],
  [
    "entre el 16 de agosto de 2025 y el 18 de agosto de 2025",
    when("[2025-08-16..2025-08-18]", "2025-08-16", "2025-08-18"),
  ],
  ["entre octubre de 2025 y diciembre de 2025", when("2025-1X", "2025-10-01", "2025-12-31")],
  ["como pronto, el 18 de agosto de 2025", { edtf: "2025-08-18/..", earliest: "2025-08-18", basis: "stated" }],
  ["década de 2020", when("202X", "2020-01-01", "2029-12-31")],
])("a reader finds the date %s", (words, date) => expect(dateWords(date, dates)).toBe(words));

test("a box says when it was checked, and where it comes from", () => {
  const text = toText({
    id: "article:a",
    title: "El puerto",
    lang: "es",
    blocks: [
      {
        type: "callout",
        id: "callout:a",
        kind: "did-you-know",
        body: "El puerto no cierra nunca.",
        asOf: "2026-03-20",
        checked: { on: "2026-03-20", by: "Ana Molina" },
        sources: [{ title: "Informe anual", publisher: "Autoridad Portuaria" }],
      },
    ],
  });
  expect(text).toContain("¿Sabía que…?");
  expect(text).toContain("Situación a 20 de marzo de 2026\nComprobado el 20 de marzo de 2026, Ana Molina\n");
  expect(text).toContain("Fuente: Autoridad Portuaria, Informe anual");
});

test("names are in a sentence as a paper writes them", () => {
  expect(fill(labels.accordingTo, { name: "el enviado especial" })).toBe("según el enviado especial");
  expect(listWords(["Ucrania", "Rusia"], "es")).toBe("Ucrania y Rusia");
  expect(listWords(["Ucrania", "Rusia", "Turquía"], "es")).toBe("Ucrania, Rusia y Turquía");
  expect(listWords(["Ucrania", "Irán"], "es")).toBe("Ucrania e Irán");
  expect(quoted("Nunca", "es")).toBe("«Nunca»");
  const moved = phrase(talks.moved, { before: talks.stance.demands, after: talks.stance.accepts });
  expect(phraseText(moved, dates)).toBe("de «Exige» a «Acepta»");
});

test("a deadline is read as Spanish", () => {
  const { within, durationOne } = talks.record;
  expect(fill(within, { time: durationOne.years })).toBe("en un plazo de un año");
});

test("Peru writes setiembre", () => {
  expect(dateWords("2025-09-01", "es-PE")).toBe("1 de setiembre de 2025");
  expect(dateWords("2025-09-01", "es-MX")).toBe("1 de septiembre de 2025");
});
