import { expect, test } from "vitest";
import type { RichText } from "../../generated/types.js";
import { asOf } from "../as-of.js";
import { added, changed } from "./breakable.test.util.js";
import { checkDossier } from "./check.js";

const citing = (source: string): RichText => [
  {
    _type: "block",
    children: [{ _type: "span", text: "The two sides met.", marks: ["c"] }],
    markDefs: [{ _type: "cite", _key: "c", source }],
  },
];

test("a citation of a source that does not exist is reported", () => {
  expect(checkDossier(changed("event:round-1", { summary: citing("source:gone") }))).toMatchObject([
    { rule: "known-references", record: "event:round-1", path: "summary" },
  ]);
});

test("a source that is only cited within a text is part of the view", () => {
  const dossier = added(
    { kind: "source", id: "source:flyer", name: "Flyer" },
    {
      kind: "question",
      id: "question:met",
      name: "Met",
      question: "Did they meet?",
      answer: citing("source:flyer"),
      asOf: "2026-03-12",
      references: [{ source: "source:post-2" }],
    },
  );
  expect(asOf(dossier, "2026-03-12").dossier.records.map(({ id }) => id)).toContain("source:flyer");
});

test.each(["javascript:alert(1)", "https://", "data:text/html,x"])("an unsafe link is reported: %s", (url) => {
  expect(checkDossier(changed("source:post-1", { url }))).toMatchObject([
    { rule: "safe-links", record: "source:post-1", path: "url" },
  ]);
});

test.each(["https://example.org/a", "http://example.org", "/archive/4", "mailto:desk@example.org"])(
  "a safe link is not reported: %s",
  (url) => {
    expect(checkDossier(changed("source:post-1", { url }))).toStrictEqual([]);
  },
);

test("a deadline counts from an event that exists, or from the source's own words", () => {
  const deadline = (after: string) => changed("event:round-2", { deadline: { after, within: "P6M" } });
  expect(checkDossier(deadline("event:round-1"))).toStrictEqual([]);
  expect(checkDossier(deadline("the signing"))).toStrictEqual([]);
  expect(checkDossier(deadline("event:gone"))).toMatchObject([{ rule: "known-references", path: "deadline.after" }]);
  expect(checkDossier(deadline("party:port"))).toMatchObject([{ rule: "known-references", path: "deadline.after" }]);
});
