import type { EmbedWords } from "./embed-words.js";

export const pl: EmbedWords = {
  reviewDue: "Termin przeglądu minął {date}. Może tu brakować nowszych wydarzeń.",
  lastChecked: "To ostatni stan sprawdzony przez redakcję, {date}. Termin przeglądu minął {review}.",
  withdrawn: "To wyjaśnienie zostało wycofane.",
  withdrawnOn: "To wyjaśnienie wycofano {date}.",
  changedSince: "Co się zmieniło od publikacji tego artykułu",
  unchangedSince: "Od {date} nic się tu nie zmieniło.",
  correctedSince: "Sprostowano od tego czasu",
  fullPage: "Cała strona",
  notFound: "Pod tym adresem nie ma żadnego wyjaśnienia.",
};
