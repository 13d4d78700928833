import type { Article } from "../../generated/types.js";

/** A brief: three sentences and what they mean for the reader. */
export const ferryBrief: Article = {
  id: "article:ferry-brief",
  title: "Ferries sail on Thursday",
  byline: "Local desk",
  published: "2026-03-11",
  lang: "en",
  section: "City",
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
