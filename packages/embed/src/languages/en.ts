import type { EmbedWords } from "./embed-words.js";

export const en: EmbedWords = {
  reviewDue: "This was due for review on {date}. Newer events may be missing.",
  lastChecked: "This is the last state that an editor checked, on {date}. A review was due on {review}.",
  withdrawn: "This explainer has been withdrawn.",
  withdrawnOn: "This explainer was withdrawn on {date}.",
  changedSince: "Changed since this article was published",
  unchangedSince: "Nothing here has changed since {date}.",
  correctedSince: "Corrected since",
  fullPage: "Full page",
  notFound: "There is no explainer at this address.",
};
