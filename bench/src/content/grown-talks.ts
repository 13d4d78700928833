import type {
  PositionsBlock,
  ShownPosition,
  Source,
  TalksTimelineBlock,
  TimelineEntry,
  When,
} from "@backgrounder/model/article";

const source: Source = { id: "source:minutes", title: "Minutes of the round", publisher: "State mediator" };

const stances = ["demands", "supports", "accepts", "conditional", "opposes", "rejects"] as const;

const day = (number: number): When => {
  const date = new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
  return { edtf: date, earliest: date, latest: date, basis: "stated" };
};

/** A timeline of so many rounds, a day apart; the last tenth is planned. */
export function grownTimeline(count: number): TalksTimelineBlock {
  const entries = Array.from({ length: count }, (_, index): TimelineEntry => ({
    id: `event:round-${index}`,
    name: `Round ${index} of the wage talks`,
    status: index < count * 0.9 ? "happened" : "planned",
    when: day(index),
    place: "Harbour office",
    summary: `Both sides met for the ${index}th time, and the port’s offer was “4.1 per cent & a bonus”.`,
    reliability: { state: "one-origin", origins: ["State mediator"] },
    sources: [source],
  }));
  return { type: "talks", id: "talks:timeline", widget: "timeline", talks: "dossier:port-wages", entries };
}

/** So many parties with a position on each of so many issues. */
export function grownPositions(parties: number, issues: number): PositionsBlock {
  const position = (party: number, issue: number): ShownPosition => ({
    id: `position:${party}-${issue}`,
    stance: stances[(party + issue) % stances.length] ?? "accepts",
    summary: `What party ${party} wants for issue ${issue}.`,
    statedOn: day(party + issue),
    reliability: { state: "one-origin", origins: ["State mediator"] },
    sources: [source],
  });
  const entries = Array.from({ length: issues }, (_, issue) => ({
    id: `issue:${issue}`,
    name: `Issue ${issue}`,
    question: `Should proposal ${issue} be accepted?`,
    cells: Array.from({ length: parties }, (_, party) => ({
      party: `Party ${party}`,
      positions: [position(party, issue)],
    })),
  }));
  return { type: "talks", id: "talks:positions", widget: "positions", talks: "dossier:port-wages", entries };
}
