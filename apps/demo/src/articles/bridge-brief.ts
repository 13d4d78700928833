import type { Article } from "@backgrounder/model/article";

export const bridgeBrief = {
  id: "article:bridge-brief",
  title: "Swing bridge shut for an hour on Thursday",
  byline: "the port desk",
  published: "2025-12-17T09:15:00Z",
  lang: "en",
  section: "Port",
  publisher: "The Harbour Courier",
  genre: "news",
  blocks: [
    {
      type: "paragraph",
      id: "paragraph:brief-1",
      text: "The swing bridge will stay open to shipping, and closed to everybody else, from 10.00 to 11.00 on Thursday. A dredger too long for the usual slot is to be towed through to the shipyard.",
    },
    {
      type: "paragraph",
      id: "paragraph:brief-2",
      text: "Trams turn back at Old Quay and Customs House. The footway closes ten minutes earlier. With most ferries on strike, the lock bridge is the surest way round, the harbour master’s office said.",
    },
    {
      type: "callout",
      id: "callout:brief",
      kind: "pro-tip",
      body: "The best view is from the roof of the fish hall, which is open to visitors and has a stove.",
    },
  ],
} satisfies Article;
