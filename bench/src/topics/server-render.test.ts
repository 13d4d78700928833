import { expect, test } from "vitest";
import { content } from "../content/content.js";
import { assertSameMarkup } from "./server-render.js";

test.each(["plain", "rich"] as const)("the template string of the bench writes our markup, with %s answers", (kind) => {
  expect(() => assertSameMarkup(content(8, kind))).not.toThrow();
});
