/** Lines, made one after the other, until there are this many bytes. */
export function upTo(bytes: number, line: (index: number) => string): string {
  const lines: string[] = [];
  for (let [size, index] = [0, 0]; size < bytes; index++) {
    const next = line(index);
    lines.push(next);
    size += Buffer.byteLength(next) + 1;
  }
  return lines.join("\n");
}

const day = (index: number): string => new Date(Date.UTC(2024, 0, 1 + (index % 800))).toISOString().slice(0, 10);
const parties = ["Dockers’ union", "Port authority", "City council", "Ferry company", "Tug crews", "State mediator"];
const stances = ["wants", "opposes", "supports", "rejects"];

/** A document as a newsroom would write it if a negotiation never ended, of this many bytes. */
export function largeDocument(bytes: number): string {
  const section = (heading: string, share: number, line: (index: number) => string): string =>
    `## ${heading}\n${upTo(bytes * share, line)}\n`;
  return [
    "# Port wage talks",
    "question: What do the port and the union offer each other?",
    "as of: 2026-04-02",
    "checked: 2026-04-02, desk editor",
    "language: en",
    "",
    section("Sources", 0.2, (at) => `s${at}: Harbour Post, ${day(at)}, https://example.org/${at}`),
    `## Parties\n${parties.map((name) => `${name} | organisation`).join("\n")}\n`,
    section("Issues", 0.07, (at) => `Issue ${at} | How is point ${at} of the contract settled?`),
    section(
      "Dates",
      0.3,
      (at) =>
        `${day(at)} | Talks resume, round ${at} | The two sides met at the pier and agreed on little. | s${at % 900}`,
    ),
    section(
      "Positions",
      0.15,
      (at) =>
        `${parties[at % parties.length]} | Issue ${at % 900} | ${stances[at % stances.length]} ${at} more places | ${day(at)} | s${at % 900}`,
    ),
    section(
      "Statements",
      0.25,
      (at) => `Union chair | “We asked for ${at} places.” | ${day(at)} | s${at % 900} “asked for ${at} places”`,
    ),
    section("Questions", 0.03, (at) => `Will ferry ${at} run? | It is not decided. | s${at % 900}`),
  ].join("\n");
}

export const largeNotes = (bytes: number): string =>
  upTo(
    bytes,
    (at) =>
      [
        `${day(at)}: Union rejects offer ${at} (Harbour Post, ${day(at)})`,
        `The mayor: “We will not sign offer ${at}”, ${day(at)}`,
        `Will ferry ${at} run?\nIt is not decided.`,
        `Harbour Post, ${day(at)}, https://example.org/${at}`,
        "A line of notes that is none of these, and stays as it is.",
      ][at % 5] ?? "",
  );

export const largeArticle = (bytes: number): string =>
  upTo(
    bytes,
    (at) =>
      [
        `The ferries return to pier ${at}, the harbour master said on Monday.`,
        `“We will run every boat,” said Ann Li, who leads office ${at} of the port.`,
        `What next\n\n- Talks on ${day(at)}\n- A vote`,
        `FAQ\n\nHow often does boat ${at} leave?\nEvery twenty minutes.\n\nWho pays?\nThe city.`,
      ][at % 4] ?? "".concat("\n"),
  );
