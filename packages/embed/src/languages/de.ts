import type { EmbedWords } from "./embed-words.js";

export const de: EmbedWords = {
  reviewDue: "Die Prüfung war am {date} fällig. Neuere Ereignisse können fehlen.",
  lastChecked: "Dies ist der letzte geprüfte Stand, vom {date}. Die nächste Prüfung war am {review} fällig.",
  withdrawn: "Dieser Erklärtext wurde zurückgezogen.",
  withdrawnOn: "Dieser Erklärtext wurde am {date} zurückgezogen.",
  changedSince: "Geändert, seit dieser Artikel erschienen ist",
  unchangedSince: "Seit dem {date} hat sich hier nichts geändert.",
  correctedSince: "Seitdem berichtigt",
  fullPage: "Ganze Seite",
  notFound: "Unter dieser Adresse gibt es keinen Erklärtext.",
};
