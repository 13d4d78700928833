import { expect, test } from "vitest";
import { bylineOf } from "./byline-of.js";
import { toText } from "./to-text.js";

const authors = [{ name: "Ada Muster" }, { name: "Harbour Post", kind: "organisation" as const }];

test("authors are printed where there is no byline, in the language of the article", () => {
  expect(bylineOf({ authors, lang: "ar" })).toBe("Ada Muster وHarbour Post");
  expect(bylineOf({ authors, byline: "Our own correspondents" })).toBe("Our own correspondents");
  expect(bylineOf({})).toBeUndefined();
  expect(toText({ id: "article:a", title: "A", authors, blocks: [] })).toBe("A\n\nAda Muster and Harbour Post");
});
