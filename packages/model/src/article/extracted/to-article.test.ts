import { expect, test } from "vitest";
import { articleSchema } from "../../schema/schemas.js";
import type { Extracted, ExtractedBlock } from "./extracted.js";
import { dateWords } from "../../labels/date-words.js";
import { timelineEntries } from "../blocks/timeline.js";
import { toArticle } from "./to-article.js";

const found = { source: { start: 0, end: 1 }, rule: 'headed "FAQ"' };
const at = { source: found.source };
const extracted = (blocks: ExtractedBlock[], rest: Partial<Extracted> = {}): Extracted => ({
  title: "Ferries stop",
  blocks,
  suggestions: [],
  annotations: [],
  dropped: [],
  diagnostics: [],
  ...rest,
});

const oneOfEach: ExtractedBlock[] = [
  { ...found, type: "heading", level: 2, text: "The dispute" },
  { ...found, type: "paragraph", text: "First words.\n\nSecond words." },
  { ...found, type: "list", style: "number", items: [{ ...at, text: "One" }] },
  { ...found, type: "quote", text: "We will not sign.", attribution: "a union spokesperson" },
  {
    ...found,
    type: "faq",
    kind: "faq",
    label: "FAQ",
    items: [
      { ...at, question: "Who signs?", answer: "Nobody yet." },
      { ...at, question: "Who signs?", answer: "Again nobody." },
    ],
  },
  { ...found, type: "callout", kind: "pro-tip", text: "Book early." },
  { ...found, type: "key-points", kind: "highlights", items: [{ ...at, text: "A strike." }] },
  { ...found, type: "scenarios", items: [{ ...at, title: "A deal", summary: "Ferries run." }], hingesOn: "Pay." },
  { ...found, type: "challenges", items: [{ ...at, summary: "Money.", mitigation: "A loan." }] },
  { ...found, type: "next-steps", intro: "Expect small steps:", items: [{ ...at, title: "A vote." }] },
  {
    ...found,
    type: "timeline",
    label: "Timeline",
    items: [{ ...at, date: "2026-02", title: "First round", text: "It ends early." }],
  },
  { ...found, type: "key-terms", items: [{ ...at, term: "Berth", definition: "A place for a ship." }] },
  { ...found, type: "expert-opinion", quote: "It may take weeks.", speaker: "a harbour economist" },
  { ...found, type: "sources", items: [{ ...at, title: "Port timetable", url: "https://example.org/t" }] },
  {
    ...found,
    type: "related",
    items: [
      { ...at, title: "The bridge", url: "/bridge" },
      { ...at, title: "The tram" },
    ],
  },
  { ...found, type: "prompt", kind: "newsletter", text: "Read on by mail." },
];

test("every extracted type becomes a block that the schema accepts, and no word is lost", () => {
  const { article, diagnostics } = toArticle(
    extracted(oneOfEach, { byline: "the desk", published: "2026-03-01", lang: "en" }),
  );
  expect(diagnostics).toStrictEqual([]);
  expect(() => articleSchema.parse(article)).not.toThrow();
  const words = JSON.stringify(article);
  for (const text of [
    "Second words.",
    "First round",
    "It ends early.",
    "Again nobody.",
    "A loan.",
    "Expect small steps:",
    "The tram",
    "Read on by mail.",
    "A place for a ship.",
  ])
    expect(words).toContain(text);
});

test("ids tell what they name, and none stands twice", () => {
  const { article } = toArticle(extracted(oneOfEach));
  expect(article.id).toBe("article:ferries-stop");
  const faq = article.blocks.find((block) => block.type === "faq");
  expect(faq?.items.map(({ id }) => id)).toStrictEqual(["question:who-signs", "question:who-signs-2"]);
  const ids = article.blocks.flatMap((block) =>
    block.type === "faq" ? [block.id, ...block.items.map(({ id }) => id)] : [block.id],
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ["Wie lange dauert's über Ostern?", "question:wie-lange-dauerts-uber-ostern"],
  ["常见疑问", "question:常见疑问"],
  ["???", "question:1"],
])("the question %s gets the id %s", (question, id) => {
  const { article } = toArticle(
    extracted([{ ...found, type: "faq", kind: "faq", items: [{ ...at, question, answer: "Yes." }] }]),
  );
  expect(article.blocks[0]).toMatchObject({ items: [{ id }] });
});

test.each([
  ["2026-03-10", "2026-03-10", "2026-03-10", "10 March 2026"],
  ["2024-02", "2024-02-01", "2024-02-29", "February 2024"],
  ["1931", "1931-01-01", "1931-12-31", "1931"],
  ["2018/2021", "2018-01-01", "2021-12-31", "2018–2021"],
  ["2026-03-10/2026-03-12", "2026-03-10", "2026-03-12", "10–12 March 2026"],
])("the date %s of a timeline is read aloud as written", (date, earliest, latest, words) => {
  const { article } = toArticle(extracted([{ ...found, type: "timeline", items: [{ ...at, date, title: "Talks" }] }]));
  const [block] = article.blocks;
  if (block?.type !== "timeline") throw new Error("The timeline did not become one.");
  const [entry] = timelineEntries(block).past;
  const when = { edtf: date, earliest, latest, basis: "stated" as const };
  expect(entry).toMatchObject({ id: "entry:talks", name: "Talks", when });
  expect(dateWords(when, "en")).toBe(words);
});

test("suggestions wait for an editor", () => {
  const { article } = toArticle(extracted([], { suggestions: oneOfEach }));
  expect(article.blocks).toStrictEqual([]);
});

test("a missing title is said, and a made-up one is not put in its place", () => {
  const { title: _, ...untitled } = extracted(oneOfEach);
  const { article, diagnostics } = toArticle(untitled);
  expect(article.title).toBe("");
  expect(diagnostics).toMatchObject([{ path: "title", severity: "warning" }]);
});

test("an answer that holds a list keeps it as a list, and a line end as a line end", () => {
  const answer = "Two ways:\n- by bus,\n- on foot.\nBoth are free.\n\nAsk at the gate.\nIt opens at six.";
  const { article } = toArticle(extracted([{ ...found, type: "callout", kind: "note", text: answer }]));
  const [block] = article.blocks;
  const body = block?.type === "callout" && typeof block.body !== "string" ? block.body : [];
  expect(body.map(({ listItem, children }) => [listItem, children.map(({ text }) => text).join("")])).toStrictEqual([
    [undefined, "Two ways:"],
    ["bullet", "by bus,"],
    ["bullet", "on foot.\nBoth are free."],
    [undefined, "Ask at the gate.\nIt opens at six."],
  ]);
});

test("one dash at the beginning is no list", () => {
  const { article } = toArticle(extracted([{ ...found, type: "paragraph", text: "– Not so, the port says." }]));
  expect(article.blocks[0]).toMatchObject({ text: "– Not so, the port says." });
});

test("an article in a language without labels is reported, so that the page is not English by surprise", () => {
  const rules = (lang: string): string[] => toArticle(extracted([]), { lang }).diagnostics.map(({ rule }) => rule);
  expect(rules("ja")).toEqual(["no-words-for-language"]);
  expect(rules("de-AT")).toEqual([]);
});
