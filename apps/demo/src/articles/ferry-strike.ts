import type { Article } from "@backgrounder/model/article";

/** An entry of the ticker, in the words of the reporter on duty. */
export interface LiveEntry {
  id: string;
  at: string;
  title: string;
  paragraphs: string[];
}

/** The box beside the ticker: what a reader needs who has not followed since the morning. */
export const ferryStrike = {
  id: "article:ferry-strike",
  title: "Ferry crews out for a second day",
  standfirst: "Two of five lines run, both with long queues. The company and the union meet again this evening.",
  byline: "the port desk",
  published: "2025-12-17T05:40:00Z",
  updated: "2025-12-17T16:20:00Z",
  lang: "en",
  section: "Port",
  publisher: "The Harbour Courier",
  genre: "live",
  blocks: [
    {
      type: "key-points",
      id: "key-points:strike",
      kind: "in-brief",
      label: "Where things stand at 16.20",
      items: [
        "Lines 1 and 3 run every half hour until 20.00. Lines 2, 5 and the night boat do not run.",
        "The union wants 6 per cent and two crew more on each night boat. The company offers 3.",
        "Both sides sit down again at 18.00, for the first time since Monday.",
      ],
    },
    {
      type: "faq",
      id: "faq:strike",
      label: "Asked today",
      checked: { on: "2025-12-17", by: "port desk" },
      items: [
        {
          id: "question:tomorrow",
          question: "Will there be ferries tomorrow?",
          answer:
            "Not decided. The union has called the strike until Thursday midnight and says that it will end it sooner if tonight’s talks bring an offer.",
        },
        {
          id: "question:why-crew",
          question: "Why does the crew of the night boat matter?",
          answer:
            "Since spring it has sailed with three instead of five. The union says that three cannot launch a raft and steer; the company says that the port’s rules ask for three.",
        },
        {
          id: "question:tickets",
          question: "What happens to my ticket?",
          answer:
            "Day tickets are valid on the 4 tram today and tomorrow. Single tickets for the lines that do not run are refunded at the pier.",
        },
        {
          id: "question:islands",
          question: "How do people get to the islands?",
          answer: "By the pilot boat, at 8.00 and 15.00, with room for twelve. Islanders and the doctor go first.",
        },
      ],
    },
    {
      type: "callout",
      id: "callout:strike-note",
      kind: "did-you-know",
      body: "The last strike on the ferries was in 1987. It lasted nine days, and the town learned to walk.",
    },
  ],
} satisfies Article;

/** Newest first, as the desk writes them. */
export const ferryStrikeEntries: LiveEntry[] = [
  {
    id: "talks-at-six",
    at: "2025-12-17T16:20:00Z",
    title: "Talks at six",
    paragraphs: [
      "The company and the union will meet at 18.00 in the harbour office. Both confirmed it; neither wished to say more.",
      "The harbour master, who lends the room, says that there is soup.",
    ],
  },
  {
    id: "queue-old-quay",
    at: "2025-12-17T15:05:00Z",
    title: "An hour’s wait at Old Quay",
    paragraphs: ["The queue for line 1 reaches back to the fish hall. Stewards count 340 people; a boat takes 180."],
  },
  {
    id: "company-statement",
    at: "2025-12-17T12:30:00Z",
    title: "Company repeats its offer",
    paragraphs: [
      "In a statement of four sentences the ferry company repeats its offer of 3 per cent and calls the demand for larger crews “a matter for the regulator”.",
      "A union spokesperson answered on the pier that the regulator does not sail at night.",
    ],
  },
  {
    id: "pilot-boat",
    at: "2025-12-17T08:10:00Z",
    title: "Pilot boat leaves full",
    paragraphs: [
      "Twelve passengers, the post and a crated sewing machine are on their way to the islands. Seven people were left on the pier.",
    ],
  },
  {
    id: "line-three",
    at: "2025-12-17T06:55:00Z",
    title: "Line 3 runs after all",
    paragraphs: [
      "Office staff with a master’s certificate have taken over two boats of line 3. The first left at 6.50, ten minutes late.",
    ],
  },
  {
    id: "second-day",
    at: "2025-12-17T05:40:00Z",
    title: "The second day begins",
    paragraphs: [
      "No boat has left the inner harbour. At the gate some forty strikers stand around a brazier; it is two degrees below zero.",
    ],
  },
];
