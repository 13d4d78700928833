import type { Article } from "../../generated/types.js";

/** A brief: three sentences and what they mean for the reader. */
export const ferryBrief: Article = {
  id: "article:ferry-brief",
  title: "Ferries sail on Thursday",
  byline: "Local desk",
  published: "2026-03-11",
  lang: "en",
  section: "City",
  authors: [
    { name: "Local desk", kind: "organisation", url: "https://example.org/local-desk" },
    { name: "Harbour correspondent", role: "Ports and ferries", url: "https://example.org/harbour" },
  ],
  image: {
    src: "/kettle-bridge.svg",
    alt: "A road bridge on stone piers over a river",
    width: 1200,
    height: 675,
    versions: [{ src: "/kettle-bridge.svg?width=600", width: 600 }],
    sizes: "(min-width: 40rem) 36rem, 100vw",
    caption: "The ferries to the islands sail from below the bridge.",
    credit: "Harbour Post",
  },
  tags: ["Ferries", "Strikes"],
  isAccessibleForFree: true,
  genre: "news",
  blocks: [
    {
      type: "paragraph",
      id: "paragraph:ferries",
      text: "The two ferries to the islands will sail during the strike, the port authority said on Wednesday. The freight ferry will not.",
    },
    {
      type: "key-points",
      id: "key-points:ferries",
      kind: "what-this-means",
      items: ["Tickets for Thursday can be changed without a fee.", "Parcels to the islands may take two days longer."],
    },
  ],
};
