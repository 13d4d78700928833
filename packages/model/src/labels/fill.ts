import { needsObject, needsText } from "../argument-error.js";

/** Puts values into a wording: `fill("As of {date}", { date: "17 August 2025" })`. */
export function fill(wording: string, values: Record<string, string>): string {
  needsText(wording, "fill", "wording");
  needsObject(values, "fill", "values");
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value: unknown = values[name];
    return typeof value === "string" ? value : whole;
  });
}
