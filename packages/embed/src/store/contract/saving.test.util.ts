import type { FaqBlock } from "@backgrounder/model/article";
import { expect, it } from "vitest";
import type { SaveRequest, Store } from "../store.js";
import { faq, linesOf, problemOf, saving } from "./fixtures.test.util.js";

/** Texts that broke other stores. */
const awkward = [
  "'; drop table revision; --",
  '" or ""="',
  "$1 ? :a @b %s \\",
  "\u0000 \u001b[31m",
  "\ud800 alone",
  "ﷺ 🇺🇦 עברית العربية",
  "</script><script>alert(1)</script>",
  "__proto__",
];

export function widgets(store: () => Store): void {
  it("keeps every save as a revision, with who made it and why", async () => {
    const first = await store().save(saving("port/first", 0, "No.", { by: "Ada", note: "From the desk." }));
    await store().save(saving("port/first", 1, "Yes, on Thursday."));
    expect(first).toStrictEqual({
      isSaved: true,
      revision: {
        kind: "saved",
        widget: "port/first",
        number: 1,
        at: "2026-03-01T09:30:00+01:00",
        title: "Questions on the strike",
        content: faq("No."),
        by: "Ada",
        note: "From the desk.",
      },
    });
    expect((await store().history("port/first")).map((revision) => revision.number)).toStrictEqual([1, 2]);
    expect(await store().current("port/first")).toMatchObject({ number: 2, content: faq("Yes, on Thursday.") });
    expect(await store().current("port/unknown")).toBeUndefined();
  });

  it("lists the newest revision of each widget, page by page", async () => {
    for (const name of ["list/a", "list/b", "list/c"]) await store().save(saving(name, 0, "No."));
    await store().save(saving("list/b", 1, "Yes."));
    const page = await store().widgets({ after: "list/a", limit: 2 });
    expect(page.map(({ widget, number }) => [widget, number])).toStrictEqual([
      ["list/b", 2],
      ["list/c", 1],
    ]);
  });

  it.each(awkward)("gives back content as it was: %j", async (text) => {
    const widget = `awkward/${awkward.indexOf(text)}`;
    await store().save(saving(widget, 0, text));
    const current = await store().current(widget);
    expect(current?.kind === "saved" && JSON.stringify(current.content)).toBe(JSON.stringify(faq(text)));
  });

  it.each<[string, Partial<SaveRequest> & Record<string, unknown>]>([
    ["a path as a name", { widget: "../etc/passwd" }],
    ["a name that no address can have", { widget: "Port/Caf\u00e9" }],
    ["a name of one part", { widget: "port" }],
    ["a language that is none", { lang: 'en"><script>' }],
    ["a review on no day", { reviewBy: "soon" }],
    ["no title", { title: undefined as never }],
    ["an address as a name", { widget: "https://example.org" }],
    ["a day without a time", { at: "2026-03-01" }],
    ["a time that is none", { at: "2026-03-01T25:00:00Z" }],
    ["a number that is none", { basedOn: 0.5 }],
    ["no block", { content: "text" as never }],
    ["an empty correction", { correction: " " }],
    ["control characters in a note", { note: "a\u0000b" }],
    ["half a character in a note", { note: "\ud800" }],
    ["a note without end", { note: "a".repeat(3000) }],
    ["content without end", { content: faq("a".repeat(1_100_000)) }],
    ["content that is in itself", { content: loop() }],
  ])("refuses %s and says why", async (_, more) => {
    const before = await linesOf(store());
    expect(await problemOf(store().save(saving("refuse/this", 0, "No.", more)))).toBe("invalid");
    expect(await linesOf(store())).toStrictEqual(before);
  });
}

function loop(): FaqBlock {
  const block = faq("No.");
  return Object.assign(block, { items: [block] });
}
