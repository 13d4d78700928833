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

const { talks, dates, ...labels } = labelsFor("ar");
const when = (edtf: string, earliest: string, latest: string): When => ({ edtf, earliest, latest, basis: "stated" });

test.each([
  ["2025-08-17", "17 أغسطس 2025"],
  ["2025-08", "أغسطس 2025"],
  [when("2025-12-14/2025-12-15", "2025-12-14", "2025-12-15"), "14–15 ديسمبر 2025"],
  [when("2025-12-30/2026-01-02", "2025-12-30", "2026-01-02"), "30 ديسمبر 2025 – 2 يناير 2026"],
  [when("2025-08%", "2025-08-01", "2025-08-31"), "ربما نحو أغسطس 2025"],
  [when("[2025-08-16..2025-08-18]", "2025-08-16", "2025-08-18"), "بين 16 أغسطس 2025 و18 أغسطس 2025"],
  [when("2025-03/2025-05-12", "2025-03-01", "2025-05-12"), "من مارس 2025 إلى 12 مايو 2025"],
])("%j is %s", (date, words) => expect(dateWords(date, "ar")).toBe(words));

test("months have the names of the region", () => {
  expect(dateWords("2025-08-17", "ar-LB")).toBe("17 آب 2025");
  expect(dateWords("2025-08-17", "ar-MA")).toBe("17 غشت 2025");
  expect(dateWords("2025-08-17", "ar-EG")).toBe("17 أغسطس 2025");
});

test.each([
  [labels.asOf, { date: { date: "2025-12-16" } }, "حتى 16 ديسمبر 2025"],
  [labels.checked, { date: { date: "2026-05-03" }, name: "منى" }, "جرى التحقق في 3 مايو 2026، منى"],
  [labels.accordingTo, { name: "نقابة عمال الميناء" }, "بحسب نقابة عمال الميناء"],
  [talks.between, { from: { date: "2026-03-01" }, until: { date: "2026-03-20" } }, "بين 1 مارس 2026 و20 مارس 2026."],
  [talks.moved, { before: talks.stance.demands, after: talks.stance.conditional }, "من «مطالبة» إلى «بشروط»"],
])("%j with %j reads %s", (wording, values, text) => expect(phraseText(phrase(wording, values), dates)).toBe(text));

test("names are joined as in a sentence", () => {
  expect(listWords(["كييف", "موسكو"], "ar")).toBe("كييف وموسكو");
  expect(listWords(["كييف", "موسكو", "أنقرة"], "ar")).toBe("كييف وموسكو وأنقرة");
});

test("commas, semicolons and question marks are Arabic ones", () => {
  expect(JSON.stringify(Object.values(labels)) + JSON.stringify(Object.values(talks.headings))).not.toMatch(
    /\p{Script=Arabic}[,;?]/u,
  );
});

test.each(["ar", "ar-EG", "ar-SA"])("numbers in %s have the figures that dates have", (lang) => {
  expect(numberWords(1234, lang)).toMatch(/^1\D?234$/);
});

test.each([
  ["P1M", "شهر واحد"],
  ["P2M", "شهرين"],
  ["P6M", "6 أشهر"],
  ["P11M", "11 شهرًا"],
  ["P100D", "100 يوم"],
])("a deadline of %s is “خلال %s”", (within, time) => {
  const due: DossierRecord = {
    kind: "event",
    id: "event:due",
    name: "موعد الرد",
    type: "deadline",
    status: "expected",
    deadline: { within, after: "event:round-1" },
    references: [{ source: "source:post-1" }],
  };
  const dossier = { ...portWages, lang: "ar", records: [...portWages.records, due] };
  const text = toText(talksArticle(dossier, { asOf: "2026-03-20" }));
  expect(text).toContain(`المهلة: خلال ${time} بعد «First round»`);
});
