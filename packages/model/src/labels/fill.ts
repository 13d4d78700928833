/** Puts values into a wording: `fill("As of {date}", { date: "17 August 2025" })`. */
export function fill(wording: string, values: Record<string, string>): string {
  return wording.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
