import type { EmbedWords } from "./embed-words.js";

export const uk: EmbedWords = {
  reviewDue: "Перегляд мав відбутися {date}. Тут може бракувати новіших подій.",
  lastChecked: "Це останній стан, який перевірила редакція, {date}. Перегляд мав відбутися {review}.",
  withdrawn: "Це пояснення відкликано.",
  withdrawnOn: "Це пояснення відкликано {date}.",
  changedSince: "Що змінилося після публікації цієї статті",
  unchangedSince: "Від {date} тут нічого не змінилося.",
  correctedSince: "Виправлено відтоді",
  fullPage: "Повна сторінка",
  notFound: "За цією адресою немає пояснення.",
};
