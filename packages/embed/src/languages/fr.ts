import type { EmbedWords } from "./embed-words.js";

export const fr: EmbedWords = {
  reviewDue: "Une relecture était prévue le {date}. Des faits plus récents peuvent manquer.",
  lastChecked: "Voici le dernier état vérifié par la rédaction, le {date}. Une relecture était prévue le {review}.",
  withdrawn: "Ce décryptage a été retiré.",
  withdrawnOn: "Ce décryptage a été retiré le {date}.",
  changedSince: "Ce qui a changé depuis la parution de cet article",
  unchangedSince: "Rien n’a changé ici depuis le {date}.",
  correctedSince: "Rectifié depuis",
  fullPage: "Page complète",
  notFound: "Il n’y a pas de décryptage à cette adresse.",
};
