import { expect, test } from "vitest";
import { directionOf } from "./direction-of.js";

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["fa", "rtl"],
  ["ar-Latn", "ltr"],
  ["az-Arab", "rtl"],
  ["ps-Cyrl-AF", "ltr"],
  ["arn", "ltr"],
])("%s runs %s", (lang, direction) => expect(directionOf(lang)).toBe(direction));
