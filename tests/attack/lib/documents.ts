/** A document with this many dates, and ids if they are wanted. */
export function document(dates: number, ids: "with ids" | "without ids", words = "Talks resume"): string {
  const id = (text: string): string => (ids === "with ids" ? ` {#${text}}` : "");
  const lines = Array.from(
    { length: dates },
    (_, index) => `${index % 28 || 28} March 2026 | ${words}, round ${index} | s1${id(`event:round-${index}`)}`,
  );
  return `# Port wage talks${id("dossier:port-wage-talks")}
question: What do the port and the union offer each other?
as of: 2026-04-02
language: en

## Sources
s1: Harbour Post, 1 April 2026, https://example.org/1${id("source:harbour-post-2026-04-01")}

## Dates
${lines.join("\n")}
`;
}

/** An article with an FAQ. */
export const article = (words: string): string =>
  `Ferries return to the pier\n\n${words}\n\nFAQ\n\nHow often do boats leave?\nEvery twenty minutes.\n`;
