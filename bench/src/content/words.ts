/** A run of words: plain, strong, or a link. */
export type Piece = string | { strong: string } | { link: string; href: string };

/** The words of the page that everyone renders. */
export const questions: readonly { question: string; answer: readonly Piece[] }[] = [
  {
    question: "What does the new ferry timetable change?",
    answer: [
      "Boats leave every twenty minutes instead of every half hour, from six in the morning until eleven at night. ",
      { strong: "The last boat is later" },
      " on Fridays.",
    ],
  },
  {
    question: "When does it begin?",
    answer: ["On the first Monday in May. Until then the winter timetable applies, also on public holidays."],
  },
  {
    question: "Who decided it?",
    answer: [
      "The harbour board, by seven votes to four. ",
      { link: "The minutes of the meeting", href: "https://example.org/harbour/minutes?year=2025&meeting=4" },
      " list who voted how.",
    ],
  },
  {
    question: "What does a crossing cost?",
    answer: [
      "A single ticket stays at 2.40. The weekly ticket rises from 14 to 16, which the board's treasurer calls overdue.",
    ],
  },
  {
    question: "Are there enough crews?",
    answer: [
      "Not yet. The harbour master says six deckhands are being trained; a union spokesperson says ",
      { strong: "ten would be needed" },
      " to cover illness and leave.",
    ],
  },
  {
    question: "Can bicycles be taken on board?",
    answer: ["Yes, up to twelve on each boat & free of charge, except between seven and nine on working days."],
  },
  {
    question: "What happens in fog or storm?",
    answer: [
      "Boats stop when the view is shorter than 200 metres. Buses then run over the bridge; ",
      { link: "the notice board", href: "https://example.org/ferries/notices" },
      " says so within ten minutes.",
    ],
  },
  {
    question: "Will the old pier be closed?",
    answer: ["That isn't decided. A survey of its piles is due in autumn, and the board wants to see it first."],
  },
];

export const callouts: readonly { kind: "did-you-know" | "data-point"; body: readonly Piece[] }[] = [
  {
    kind: "did-you-know",
    body: [
      "The first boats were rowed. A crossing took forty minutes, and ",
      { strong: "passengers were expected to help" },
      " against the tide.",
    ],
  },
  {
    kind: "data-point",
    body: [
      "On an ordinary working day 9,400 people cross the harbour by boat, ",
      { link: "the port's own count", href: "https://example.org/port/count" },
      " says.",
    ],
  },
];

export const points: readonly (readonly Piece[])[] = [
  ["Boats every twenty minutes from May"],
  ["Single tickets stay as they are, ", { strong: "weekly tickets rise" }],
  ["Crews are still being trained"],
  ["The old pier's future is open"],
];
