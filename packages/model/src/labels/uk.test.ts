import { expect, test } from "vitest";
import { toText } from "../article/to-text.js";
import { portWages } from "../examples/talks/port-wages.js";
import type { DossierRecord, When } from "../generated/types.js";
import { talksArticle } from "../talks/shown/pages/talks-article.js";
import { dateWords } from "./date-words.js";
import { labelsFor } from "./labels.js";
import { listWords } from "./list-words.js";
import { numberWords } from "./number-words.js";
import { phrase, phraseText } from "./phrase.js";

const { talks, dates, ...labels } = labelsFor("uk");
const when = (edtf: string, earliest: string, latest: string): When => ({ edtf, earliest, latest, basis: "stated" });

test.each([
  ["2025-08-17", "17 серпня 2025"],
  ["2025-08", "серпень 2025"],
  [when("2025-12-14/2025-12-15", "2025-12-14", "2025-12-15"), "14–15 грудня 2025"],
  [when("2025-11-30/2025-12-02", "2025-11-30", "2025-12-02"), "30 листопада – 2 грудня 2025"],
  [when("2025-12-30/2026-01-02", "2025-12-30", "2026-01-02"), "30 грудня 2025 – 2 січня 2026"],
  [when("2025-03/2025-05", "2025-03-01", "2025-05-31"), "березень–травень 2025"],
  [when("2025-08~", "2025-08-01", "2025-08-31"), "приблизно серпень 2025"],
  [when("2025-1X", "2025-10-01", "2025-12-31"), "у проміжку жовтень 2025 – грудень 2025"],
  [when("202X", "2020-01-01", "2029-12-31"), "2020-ті"],
])("%j is %s", (date, words) => expect(dateWords(date, "uk")).toBe(words));

test.each([
  [labels.asOf, { date: { date: "2025-08-17" } }, "Станом на 17 серпня 2025"],
  [labels.checked, { date: { date: "2026-05-03" }, name: "Олена Коваль" }, "Перевірено 3 травня 2026, Олена Коваль"],
  [labels.accordingTo, { name: "профспілка докерів" }, "джерело: профспілка докерів"],
  [
    talks.settledOn,
    { date: { date: "2026-03-10" }, name: "Правила безпеки" },
    "Урегульовано 10 березня 2026: Правила безпеки",
  ],
  [talks.objection.disputes, { name: "Reuters" }, "Заперечення: Reuters."],
  [talks.until, { date: { date: "2026-03" } }, "до: березень 2026"],
  [talks.moved, { before: talks.stance.demands, after: talks.stance.conditional }, "було «Вимога», стало «З умовами»"],
])("%j with %j reads %s", (wording, values, text) => expect(phraseText(phrase(wording, values), dates)).toBe(text));

test("names are joined as in a sentence", () => {
  expect(listWords(["Київ", "Анкара"], "uk")).toBe("Київ і Анкара");
  expect(listWords(["Київ", "Анкара", "Женева"], "uk")).toBe("Київ, Анкара і Женева");
});

test("a number has a comma, and no full stop ends twice", () => {
  expect(numberWords(4.1, "uk")).toBe("4,1");
  expect(Object.values(dates).flat().join(" ")).not.toContain(".");
});

test.each([
  ["P1M", "1 місяця"],
  ["P2M", "2 місяців"],
  ["P21D", "21 дня"],
  ["P90D", "90 днів"],
])("a deadline of %s is “протягом %s”", (within, time) => {
  const due: DossierRecord = {
    kind: "event",
    id: "event:due",
    name: "Відповідь",
    type: "deadline",
    status: "expected",
    deadline: { within, after: "event:round-1" },
    references: [{ source: "source:post-1" }],
  };
  const dossier = { ...portWages, lang: "uk", records: [...portWages.records, due] };
  const text = toText(talksArticle(dossier, { asOf: "2026-03-20" }));
  expect(text).toContain(`Граничний термін: протягом ${time} після події «First round»`);
});
