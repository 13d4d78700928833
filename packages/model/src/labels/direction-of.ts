import { needsText } from "../argument-error.js";

const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi"]);

/** The direction that a language is written in. A script in the tag decides: `ar-Latn` runs from left to right. */
export function directionOf(lang: string): "ltr" | "rtl" {
  needsText(lang, "directionOf", "lang");
  const tag = lang.toLowerCase();
  if (/-(arab|hebr|thaa|syrc)\b/.test(tag)) return "rtl";
  if (/-(latn|cyrl)\b/.test(tag)) return "ltr";
  return rightToLeft.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
}
