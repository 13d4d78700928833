import { expect, test } from "vitest";
import { toText } from "./to-text.js";

/** More than a function can take as arguments, so that a list passed by spreading would throw. */
const names = Array.from({ length: 150_000 }, (_, index) => `item ${index}`);

const listOf = (fields: object, name: string): object[] => names.map((one) => ({ ...fields, [name]: one }));
const widget = (name: string, fields: object): object => ({
  type: "talks",
  id: `talks:${name}`,
  widget: name,
  talks: "talks:a",
  asOf: "2026-05-01",
  ...fields,
});
const party = { id: "party:a", name: "The union" };
const dispute = { type: "fact", state: "open", claims: [{ who: "The union", text: "No" }] };
const position = { kind: "position", summary: "More pay" };

const blocks: Record<string, object> = {
  "questions and answers": { type: "faq", items: listOf({ answer: "Yes." }, "question") },
  corrections: { type: "corrections", items: listOf({ published: "2026-05-01" }, "text") },
  challenges: { type: "challenges", items: listOf({ summary: "Hard" }, "title") },
  scenarios: { type: "scenarios", items: listOf({ summary: "Likely" }, "title") },
  events: widget("timeline", { entries: listOf({ id: "event:a", status: "happened" }, "name") }),
  "facts of an event": widget("timeline", {
    entries: [{ id: "event:a", name: "Talks", status: "happened", details: names }],
  }),
  disputes: widget("disputes", { entries: listOf(dispute, "question") }),
  figures: widget("figures", {
    entries: listOf({ claims: [{ record: "statement:a", values: [{ number: "4" }] }] }, "title"),
  }),
  places: widget("places", { entries: listOf({ record: "proposal:a", proposal: "A", status: "tabled" }, "text") }),
  parties: widget("participants", { entries: listOf({ id: "party:a" }, "name") }),
  "people of a party": widget("participants", {
    entries: [{ ...party, people: listOf({ id: "person:a", roles: [] }, "name") }],
  }),
  issues: widget("positions", {
    entries: listOf({ id: "issue:a", cells: [{ party: "The union", positions: [position] }] }, "name"),
  }),
  "positions of a party": widget("positions", {
    entries: [{ id: "issue:a", name: "Pay", cells: [{ party: "The union", positions: listOf(position, "summary") }] }],
  }),
  "latest events": widget("where-things-stand", {
    whereThingsStand: { question: "Who gives in?", asOf: "2026-05-01", latest: listOf({ status: "happened" }, "name") },
  }),
  paragraphs: {
    title: "A",
    blocks: names.map((text, index) => ({ type: "paragraph", id: `paragraph:${index}`, text })),
  },
};

test.each(Object.entries(blocks))("plain text has all of 150,000 %s", (_, value) => {
  expect(toText({ id: "a:a", ...value } as never)).toContain("item 149999");
});
