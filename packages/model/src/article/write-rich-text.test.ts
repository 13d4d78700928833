import { describe, expect, test } from "vitest";
import { citations } from "./citations.js";
import { cleanRichText } from "./cleaning/rich-text.js";
import { plainText } from "./text/plain-text.js";
import { bold, bullet, cite, inLanguage, italic, link, numbered, paragraph } from "./write-rich-text.js";

describe("rich text written by hand", () => {
  const text = [
    paragraph("The strike ", bold("is off"), ", ", cite("the port says", "source:notice"), "."),
    bullet("See the ", link(italic("timetable"), "/timetable"), "."),
    numbered(inLanguage("Einwendung", "de")),
  ];

  test("is shown as it is", () => {
    expect(cleanRichText(text)).toStrictEqual({ text, diagnostics: [] });
    expect(plainText(text)).toBe("The strike is off, the port says.\n\n– See the timetable.\n1. Einwendung");
  });

  test("has Portable Text's marks", () => {
    expect(paragraph(bold(link("plans", "/plans")))).toStrictEqual({
      _type: "block",
      children: [{ _type: "span", text: "plans", marks: ["link-1", "strong"] }],
      markDefs: [{ _type: "link", href: "/plans", _key: "link-1" }],
    });
  });

  test("keeps a link over words with different marks one link", () => {
    const half: ReturnType<typeof bold> = { runs: [...bold("two").runs, ...italic(" ways").runs] };
    expect(paragraph(link(half, "/ways")).markDefs).toHaveLength(1);
  });

  test("cites a source as often as it is written", () => {
    const twice = paragraph(cite("One", "source:a"), " and ", cite("two", "source:a"));
    const blocks = [
      { type: "paragraph" as const, id: "paragraph:1", text: [twice] },
      { type: "sources" as const, id: "sources:1", items: [{ id: "source:a", title: "A" }] },
    ];
    expect(citations({ blocks }).citedFrom("source:a")).toHaveLength(2);
  });

  test("refuses what are no words, and says which function was called", () => {
    expect(() => paragraph("a", 7 as never)).toThrow('paragraph: "words" must be a string, or what bold');
    expect(() => bold(paragraph("a") as never)).toThrow('bold: "words" must be');
    expect(() => link("a", undefined as never)).toThrow('link: "href" must be a string');
    expect(() => cite("a", 7 as never)).toThrow('cite: "source" must be a string');
  });
});
